using HamstringGuide.Browser.Tests.Chromium;
using HamstringGuide.Browser.Tests.Walk;

namespace HamstringGuide.Browser.Tests.Layout;

/// <summary>With the system's own few colours everything can still be told apart.</summary>
[Collection(GuideInBrowser.Collection)]
public sealed class ForcedColorsTests(GuideInBrowser guide)
{
    /// <summary>Each kind of choice, ticked and not: the line around its row must differ, whatever the tick itself looks like.</summary>
    private const string TickedLikeOthers = """
        () => {
          const alike = [];
          const line = label => {
            const style = getComputedStyle(label);
            return ['outlineStyle', 'outlineWidth', 'outlineColor', 'borderTopStyle', 'borderTopWidth', 'borderTopColor'].map(name => style[name]).join(' ');
          };
          for (const ticked of document.querySelectorAll('main form input:checked')) {
            const other = [...document.getElementsByName(ticked.name)].find(input => !input.checked);
            if (other && line(ticked.closest('label')) === line(other.closest('label'))) alike.push(`${ticked.id} is ticked and looks like ${other.id}`);
          }
          return alike;
        }
        """;

    private const string Unseen = """
        () => {
          const clear = color => color.startsWith('rgba') && color.endsWith(', 0)');
          const ground = element => {
            for (let e = element; e; e = e.parentElement) if (!clear(getComputedStyle(e).backgroundColor)) return getComputedStyle(e).backgroundColor;
            return getComputedStyle(document.documentElement).backgroundColor;
          };
          const unseen = [];
          const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (words.nextNode()) {
            const element = words.currentNode.parentElement;
            if (!words.currentNode.data.trim() || element.closest('svg, script') || !element.checkVisibility({ visibilityProperty: true })) continue;
            const color = getComputedStyle(element).color;
            if (clear(color) || color === ground(element)) unseen.push(`“${words.currentNode.data.trim().slice(0, 40)}” can't be seen, ${color} on ${ground(element)}`);
          }
          return unseen;
        }
        """;

    [ChromiumFact]
    public async Task Choices_Ticked_DifferFromTheOthers()
    {
        var findings = await Findings.InAllAsync(guide.Pages.Check, async (sitePage, found) =>
        {
            await using var visitor = await VisitorAsync();
            var page = await visitor.NewPageAsync();
            await sitePage.OpenAsync(page);
            found.Add($"{sitePage}, forced colours", await page.EvaluateAsync<string[]>(TickedLikeOthers));
        });

        findings.AssertNone();
    }

    [ChromiumFact]
    public async Task PageOfEachKind_AllWordsCanBeSeen()
    {
        var findings = await Findings.InAllAsync(guide.Pages.OneOfEachKind, async (sitePage, found) =>
        {
            await using var visitor = await VisitorAsync();
            var page = await visitor.NewPageAsync();
            await sitePage.OpenAsync(page);
            await page.OpenFoldsAsync();
            found.Add($"{sitePage}, forced colours", await page.EvaluateAsync<string[]>(Unseen));
        });

        findings.AssertNone();
    }

    [ChromiumFact]
    public async Task PageWithoutItsDifferences_IsFound()
    {
        await using var visitor = await VisitorAsync();
        var page = await visitor.NewPageAsync();
        await guide.Pages.Check.First(sitePage => sitePage.Kind == "check, page 1").OpenAsync(page);
        await page.SetStyleAsync("label { border: 2px solid !important; outline: none !important } h2 { forced-color-adjust: none; color: white; background: white }");

        Assert.NotEmpty(await page.EvaluateAsync<string[]>(TickedLikeOthers));
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(Unseen));
    }

    private Task<IBrowserContext> VisitorAsync() => guide.VisitorAsync(Screen.Phone, options => options.ForcedColors = ForcedColors.Active);
}
