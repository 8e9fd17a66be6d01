using HamstringGuide.Browser.Tests.Chromium;

namespace HamstringGuide.Browser.Tests.Walk;

[Collection(GuideInBrowser.Collection)]
public sealed class AxeTests(GuideInBrowser guide)
{
    private static readonly Screen[] Screens =
        [Screen.Phone, Screen.Phone with { Scheme = ColorScheme.Dark }, Screen.Desk, Screen.Desk with { Scheme = ColorScheme.Dark }];

    /// <summary>Each width and each scheme once, for pages that share their template with one that is scanned in all four.</summary>
    private static readonly Screen[] Some = [Screens[0], Screens[^1]];

    [ChromiumFact]
    public async Task EveryPage_LightAndDarkNarrowAndWide_BreaksNoRule()
    {
        var first = guide.Pages.OneOfEachKind.Select(sitePage => sitePage.Address).ToHashSet();
        var findings = await Findings.InAllAsync(guide.Pages.All, async (sitePage, found) =>
        {
            await using var visitor = await StillVisitorAsync();
            var page = await visitor.NewPageAsync();
            await sitePage.OpenAsync(page);
            await page.OpenFoldsAsync();
            await page.LoadAxeAsync();

            foreach (var screen in first.Contains(sitePage.Address) ? Screens : Some)
            {
                await page.SetViewportSizeAsync(screen.Width, screen.Height);
                await page.EmulateMediaAsync(new() { ColorScheme = screen.Scheme });
                found.Add($"{sitePage}, {screen}", await page.RunAxeAsync());
            }
        });

        findings.AssertNone();
    }

    [ChromiumTheory]
    [InlineData("document.querySelector('main h1').style.color = '#999'", "color-contrast at h1")]
    [InlineData("document.querySelector('main h1').style.color = '#777'", "color-contrast-enhanced at h1")]
    [InlineData("document.querySelector('main img').removeAttribute('alt')", "image-alt at ")]
    [InlineData("document.querySelector('main').setAttribute('role', 'presentation')", "landmark-one-main at ")]
    public async Task PageWithAFault_IsFound(string fault, string expected)
    {
        await using var visitor = await StillVisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/");
        await page.EvaluateAsync(fault);
        await page.LoadAxeAsync();

        var found = await page.RunAxeAsync();

        Assert.Contains(found, line => line.StartsWith(expected, StringComparison.Ordinal));
    }

    /// <summary>Colours that fade while the scheme changes would be measured half way.</summary>
    private Task<IBrowserContext> StillVisitorAsync() => guide.VisitorAsync(Screen.Phone, options => options.ReducedMotion = ReducedMotion.Reduce);
}
