using HamstringGuide.Browser.Tests.Chromium;

namespace HamstringGuide.Browser.Tests.Walk;

/// <summary>Nothing is asked of others, nothing is kept and nothing fails unseen.</summary>
[Collection(GuideInBrowser.Collection)]
public sealed class QuietTests(GuideInBrowser guide)
{
    private static readonly SitePage Home = new("home", "/");

    [ChromiumTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task EveryPage_OnAFirstVisit_IsQuiet(int width)
    {
        var screen = new Screen(width);

        var findings = await Findings.InAllAsync(guide.Pages.All, async (sitePage, found) =>
        {
            await using var visitor = await guide.VisitorAsync(screen);
            found.Add($"{sitePage}, {screen}", await new PageWatch(await visitor.NewPageAsync(), sitePage, guide.Origin).OpenAsync());
        });

        findings.AssertNone();
    }

    [ChromiumTheory]
    [InlineData("document.cookie = 'seen=1'", "keeps a cookie: seen")]
    [InlineData("localStorage.setItem('seen', '1')", "keeps localStorage: seen")]
    [InlineData("sessionStorage.setItem('seen', '1')", "keeps sessionStorage: seen")]
    [InlineData("indexedDB.open('seen')", "keeps IndexedDB: seen")]
    [InlineData("console.error('oh')", "console: oh")]
    [InlineData("setTimeout(() => { throw new Error('oh') })", "error in a script: Error: oh")]
    [InlineData("new Image().src = 'http://127.0.0.2:1/x.png'", "asks for http://127.0.0.2:1/x.png")]
    public async Task PageThatDoesWhatItShouldNot_IsFound(string fault, string expected)
    {
        await using var visitor = await guide.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        var watch = new PageWatch(page, Home, guide.Origin);
        await page.AddInitScriptAsync($"addEventListener('load', () => {{ {fault} }})");

        var found = await watch.OpenAsync();

        Assert.Contains(found, line => line.StartsWith(expected, StringComparison.Ordinal));
    }
}
