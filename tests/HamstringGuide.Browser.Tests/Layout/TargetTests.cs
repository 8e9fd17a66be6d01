using HamstringGuide.Browser.Tests.Chromium;
using HamstringGuide.Browser.Tests.Walk;

namespace HamstringGuide.Browser.Tests.Layout;

/// <summary>Fingers hit what they mean: 44 px high in the check, 24 px anywhere (WCAG 2.5.8; axe looks at links, with their exceptions).</summary>
[Collection(GuideInBrowser.Collection)]
public sealed class TargetTests(GuideInBrowser guide)
{
    private const string TooSmall = """
        least => {
          const small = [];
          for (const control of document.querySelectorAll('label:has(input), button, summary, select, textarea, input[type=search], form a')) {
            const box = control.getBoundingClientRect();
            if (!control.checkVisibility() || control.closest('[aria-hidden=true]')) continue;
            // What stands in a sentence may be as narrow as its figure: WCAG excepts it.
            const narrow = control.matches('p .ref, li .ref') ? 0 : 24;
            if (box.height < least || box.width < narrow) small.push(`${control.localName} “${control.innerText.trim().slice(0, 40)}” is ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`);
          }
          return small;
        }
        """;

    [ChromiumFact]
    public Task PagesOfTheCheck_OnAPhone() => AssertLargeEnough(guide.Pages.Check, 44);

    [ChromiumFact]
    public Task PageOfEachKind_OnAPhone() => AssertLargeEnough(guide.Pages.OneOfEachKind, 24);

    [ChromiumFact]
    public async Task SmallControl_IsFound()
    {
        await using var visitor = await guide.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/check");
        await page.SetStyleAsync("main label { min-block-size: 0 !important; padding: 0 !important; block-size: 20px }");

        Assert.NotEmpty(await page.EvaluateAsync<string[]>(TooSmall, 24));
    }

    private async Task AssertLargeEnough(IEnumerable<SitePage> pages, int least)
    {
        var findings = await Findings.InAllAsync(pages, async (sitePage, found) =>
        {
            await using var visitor = await guide.VisitorAsync(Screen.Phone);
            var page = await visitor.NewPageAsync();
            await sitePage.OpenAsync(page);
            await page.OpenFoldsAsync();
            found.Add($"{sitePage}, {Screen.Phone}", await page.EvaluateAsync<string[]>(TooSmall, least));
        });

        findings.AssertNone();
    }
}
