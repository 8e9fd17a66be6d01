using HamstringGuide.Browser.Tests.Chromium;
using HamstringGuide.Browser.Tests.Layout;
using HamstringGuide.Browser.Tests.Walk;
using HamstringGuide.Guidance;

namespace HamstringGuide.Browser.Tests.Printing;

/// <summary>On paper there is all that can be read and nothing that can only be pressed.</summary>
[Collection(GuideInBrowser.Collection)]
public sealed class PrintTests(GuideInBrowser guide)
{
    /// <summary>Explained words are buttons as well, and belong to their sentence.</summary>
    private const string Pressed = """
        () => [...document.querySelectorAll('nav, button:not([popovertarget]), input, select')]
          .filter(element => element.checkVisibility() && element.getClientRects().length > 0)
          .map(element => [element.localName, (element.innerText || element.value || '').trim()])
          .filter(([name, words]) => name !== 'nav' || words)
          .map(([name, words]) => `${name} “${words.split('\n')[0].slice(0, 40)}” is printed`)
        """;

    private const string Folded = """
        () => [...document.querySelectorAll('main details')]
          .filter(fold => fold.checkVisibility() && ![...fold.children].some(child => child.localName !== 'summary' && child.checkVisibility() && child.getBoundingClientRect().height > 0))
          .map(fold => `“${fold.querySelector('summary').innerText.trim().slice(0, 60)}” stays folded`)
        """;

    private const string Torn = """
        () => [...document.querySelectorAll('main article')]
          .filter(exercise => getComputedStyle(exercise).breakInside !== 'avoid')
          .map(exercise => `“${exercise.querySelector('h2, h3, h4').innerText.trim()}” may be torn in two`)
        """;

    public static TheoryData<string> Levels => [.. Examples.OfEachLevel.Select(example => example.Expected.Disposition.ToId())];

    /// <summary>One sheet, on the paper of either side of the ocean, can be taken along.</summary>
    [ChromiumTheory]
    [MemberData(nameof(Levels))]
    public async Task Result_TakesTwoSidesAtMost(string level)
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await guide.Pages.Results.Single(sitePage => sitePage.Kind == $"result, {level}").OpenAsync(page);

        var (a4, letter) = (await page.SidesAsync("A4"), await page.SidesAsync("Letter"));

        Assert.True(a4 is 1 or 2 && letter is 1 or 2, $"{level}: {a4} sides of A4, {letter} of Letter");
    }

    /// <summary>It goes into a record as one page.</summary>
    [ChromiumTheory]
    [MemberData(nameof(Levels))]
    public async Task Summary_TakesOneSide(string level)
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await guide.Pages.Summaries.Single(sitePage => sitePage.Kind == $"summary, {level}").OpenAsync(page);

        Assert.Equal((1, 1), (await page.SidesAsync("A4"), await page.SidesAsync("Letter")));
    }

    /// <summary>The text for a record is copied with a button, and can be marked where there is none.</summary>
    [ChromiumFact]
    public async Task Summary_IsCopiedAsPlainText()
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        await visitor.GrantPermissionsAsync(["clipboard-write"]);
        var page = await visitor.NewPageAsync();
        await guide.Pages.Summaries[0].OpenAsync(page);
        var record = await page.Locator("#record").InputValueAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy as plain text" }).ClickAsync();
        await page.GetByText("Copied.").WaitForAsync();

        // No page of ours may read the clipboard, so it is pasted into a field with several lines.
        await page.GotoAsync("/clinicians/plan");
        await page.Locator("#note").FocusAsync();
        await page.Keyboard.PressAsync("Control+V");
        Assert.Equal(record, await page.InputValueAsync("#note"));
    }

    [ChromiumTheory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Sides_AreCounted(string format)
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.SetContentAsync("<p style='break-after: page'>one</p><p style='break-after: page'>two</p><p>three</p>");

        Assert.Equal(3, await page.SidesAsync(format));
    }

    [ChromiumFact]
    public async Task Result_ShowsItsAddress()
    {
        var findings = await Findings.InAllAsync(guide.Pages.Results, async (sitePage, found) =>
        {
            await using var visitor = await guide.VisitorAsync(Screen.Desk);
            var page = await PrintedAsync(visitor, sitePage);
            var words = await page.Locator("main").InnerTextAsync();
            found.Add($"{sitePage}, print", words.Contains(guide.Origin + sitePage.Address, StringComparison.Ordinal) ? [] : ["does not show its address"]);
        });

        findings.AssertNone();
    }

    [ChromiumFact]
    public Task PageOfEachKind_HasNothingToPress() => AssertNoneAsync(
        guide.Pages.OneOfEachKind.Where(sitePage => !sitePage.Kind.StartsWith("check", StringComparison.Ordinal)), Pressed);

    [ChromiumFact]
    public Task PageOfEachKind_HasNothingFolded() => AssertNoneAsync(guide.Pages.OneOfEachKind, Folded);

    [ChromiumFact]
    public Task Exercises_OfAResult_StayInOnePiece() => AssertNoneAsync(guide.Pages.Results, Torn);

    [ChromiumTheory]
    [InlineData("nav { display: block !important }", Pressed)]
    [InlineData("details::details-content { content-visibility: hidden !important; block-size: 0 !important; overflow: clip !important }", Folded)]
    public async Task PageThatPrintsTooMuchOrTooLittle_IsFound(string style, string script)
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        var page = await PrintedAsync(visitor, guide.Pages.Results[0]);
        await page.SetStyleAsync(style + "ul { display: block !important }");

        Assert.NotEmpty(await page.EvaluateAsync<string[]>(script));
    }

    private async Task AssertNoneAsync(IEnumerable<SitePage> pages, string script)
    {
        var findings = await Findings.InAllAsync(pages, async (sitePage, found) =>
        {
            await using var visitor = await guide.VisitorAsync(Screen.Desk);
            var page = await PrintedAsync(visitor, sitePage);
            found.Add($"{sitePage}, print", await page.EvaluateAsync<string[]>(script));
        });

        findings.AssertNone();
    }

    private static async Task<IPage> PrintedAsync(IBrowserContext visitor, SitePage sitePage)
    {
        var page = await visitor.NewPageAsync();
        await sitePage.OpenAsync(page);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        return page;
    }
}
