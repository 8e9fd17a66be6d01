using HamstringGuide.Browser.Tests.Chromium;
using HamstringGuide.Browser.Tests.Walk;

namespace HamstringGuide.Browser.Tests.Layout;

/// <summary>However narrow the page or large the words, nobody has to scroll sideways (WCAG 1.4.4, 1.4.10 and 1.4.12).</summary>
[Collection(GuideInBrowser.Collection)]
public sealed class ReflowTests(GuideInBrowser guide)
{
    private const string TooWide = """
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= innerWidth) return [];
          const scrolls = element => { for (let e = element.parentElement; e; e = e.parentElement) if (getComputedStyle(e).overflowX !== 'visible') return true; };
          const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !scrolls(e));
          return [`scrolls sideways, ${root.scrollWidth} of ${innerWidth} px: ${wide.slice(0, 3).map(e => `${e.localName}.${e.className}`).join(', ')}`];
        }
        """;

    /// <summary>1,280 px magnified four times is 320 px as well.</summary>
    private static readonly (string Name, Screen Screen, string Style)[] Readers =
    [
        ("320 px", new(320), ""),
        ("360 px with the spaces that readers may need", Screen.Phone,
            "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }"),
        ("360 px with text of twice the size", Screen.Phone, "html { font-size: 200% !important }"),
    ];

    [ChromiumFact]
    public async Task PageOfEachKind_ForEachReader_FitsItsWidth()
    {
        var findings = await Findings.InAllAsync(guide.Pages.OneOfEachKind, async (sitePage, found) =>
        {
            await using var visitor = await guide.VisitorAsync(Screen.Phone);
            var page = await visitor.NewPageAsync();
            await sitePage.OpenAsync(page);
            await page.OpenFoldsAsync();

            foreach (var (name, screen, style) in Readers)
            {
                await page.SetViewportSizeAsync(screen.Width, screen.Height);
                await page.SetStyleAsync(style);
                found.Add($"{sitePage}, {name}", await page.EvaluateAsync<string[]>(TooWide));
            }
        });

        findings.AssertNone();
    }

    [ChromiumTheory]
    [InlineData("main { min-width: 330px }")]
    [InlineData("h1 { white-space: nowrap; font-size: 80px }")]
    public async Task PageThatIsTooWide_IsFound(string style)
    {
        await using var visitor = await guide.VisitorAsync(new(320));
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/");
        await page.SetStyleAsync(style);

        var found = await page.EvaluateAsync<string[]>(TooWide);

        Assert.StartsWith("scrolls sideways, ", Assert.Single(found), StringComparison.Ordinal);
    }
}
