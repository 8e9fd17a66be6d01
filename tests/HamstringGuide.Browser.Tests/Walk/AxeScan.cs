using Deque.AxeCore.Commons;

namespace HamstringGuide.Browser.Tests.Walk;

/// <summary>
/// axe-core in a page. Of Deque's packages only the script is used: what drives it for Playwright opens a page more for each scan
/// (for frames, of which there are none) and takes three times as long.
/// </summary>
public static class AxeScan
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>WCAG 2.2 A and AA, best practice, and contrast as AAA asks for it.</summary>
    private const string Run = """
        async () => {
          const found = await axe.run(document, {
            resultTypes: ['violations'],
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            rules: { 'color-contrast-enhanced': { enabled: true } },
          });
          return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id} at ${node.target.join(' ')}. ${node.failureSummary.split('\n').slice(1).join(' ').trim()}`));
        }
        """;

    public static Task LoadAxeAsync(this IPage page) => page.EvaluateAsync(Script);

    /// <summary>One line for each element that breaks a rule.</summary>
    public static Task<string[]> RunAxeAsync(this IPage page) => page.EvaluateAsync<string[]>(Run);

    public static Task OpenFoldsAsync(this IPage page) =>
        page.EvaluateAsync("() => { for (const fold of document.querySelectorAll('details')) fold.open = true; }");
}
