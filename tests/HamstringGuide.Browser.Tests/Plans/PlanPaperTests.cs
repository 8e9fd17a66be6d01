using HamstringGuide.Browser.Tests.Chromium;
using HamstringGuide.Browser.Tests.Printing;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Web.Plans;

namespace HamstringGuide.Browser.Tests.Plans;

/// <summary>A plan is one side of paper for up to four exercises and two for more, and its code leads back to it.</summary>
[Collection(GuideInBrowser.Collection)]
public sealed class PlanPaperTests(GuideInBrowser guide)
{
    private const string Torn = """
        () => [...document.querySelectorAll('.sheet article, .sheet table, .sheet-help')]
          .filter(part => getComputedStyle(part).breakInside !== 'avoid').map(part => part.className)
        """;

    private static readonly string LongNote = string.Concat(Enumerable.Repeat("Start slowly this week. ", 12))[..280];

    public static TheoryData<int, string> Papers => new()
    {
        { 1, "A4" }, { 1, "Letter" }, { 3, "A4" }, { 3, "Letter" }, { 4, "A4" }, { 4, "Letter" }, { 5, "A4" }, { 8, "A4" }, { 8, "Letter" },
    };

    [ChromiumTheory]
    [MemberData(nameof(Papers))]
    public async Task Plan_TakesOneSideForFourExercisesAndTwoForMore(int exercises, string format)
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        var page = await OpenAsync(visitor, SamplePlans.Of(exercises));

        Assert.Equal(exercises <= PlanPaper.OnFirstSide ? 1 : 2, await page.SidesAsync(format));
    }

    /// <summary>Six signs, six pages to read and the longest note.</summary>
    [ChromiumTheory]
    [MemberData(nameof(Papers))]
    public async Task PlanWithAllThatCanBeWithIt_TakesNoMoreSides(int exercises, string format)
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        var page = await OpenAsync(visitor, SamplePlans.Full(exercises), LongNote);

        Assert.Equal(exercises <= PlanPaper.OnFirstSide ? 1 : 2, await page.SidesAsync(format));
    }

    [ChromiumTheory]
    [MemberData(nameof(Papers))]
    public async Task PlanOfAnotherEditionWithANote_TakesNoMoreSides(int exercises, string format)
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        var page = await OpenAsync(visitor, SamplePlans.Of(exercises) with { ReleaseHash = "0badc0de", WarningSigns = SamplePlans.Eight.WarningSigns }, LongNote);

        Assert.Equal(exercises <= PlanPaper.OnFirstSide ? 1 : 2, await page.SidesAsync(format));
    }

    [ChromiumTheory]
    [MemberData(nameof(Papers))]
    public async Task PlanWithANote_TakesNoMoreSides(int exercises, string format)
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        var page = await OpenAsync(visitor, SamplePlans.Of(exercises) with { ToRead = SamplePlans.Eight.ToRead, WarningSigns = SamplePlans.Eight.WarningSigns }, LongNote);

        Assert.Equal(exercises <= PlanPaper.OnFirstSide ? 1 : 2, await page.SidesAsync(format));
    }

    [ChromiumFact]
    public async Task Exercises_StayInOnePiece()
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        var page = await OpenAsync(visitor, SamplePlans.Eight);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Empty(await page.EvaluateAsync<string[]>(Torn));
        Assert.Equal("page", await page.EvalOnSelectorAsync<string>(".sheet-second", "second => getComputedStyle(second).breakBefore"));
    }

    [ChromiumFact]
    public async Task Paper_LeavesRoomForAPhoneAndAStamp()
    {
        const double MillimetersOfPixel = 25.4 / 96;
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        var page = await OpenAsync(visitor, SamplePlans.Full(8));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var code = await page.EvalOnSelectorAsync<double>(".sheet-qr svg", "svg => svg.getBoundingClientRect().width * (svg.viewBox.baseVal.width - 8) / svg.viewBox.baseVal.width");
        var stamp = (await page.Locator(".sheet-stamp").BoundingBoxAsync())!;

        Assert.InRange(code * MillimetersOfPixel, 30, 40);
        Assert.InRange(stamp.Width * MillimetersOfPixel, 59.5, 61);
        Assert.InRange(stamp.Height * MillimetersOfPixel, 24.5, 26);
    }

    [PaperTheory]
    [InlineData(1, "A4")]
    [InlineData(4, "A4")]
    [InlineData(4, "Letter")]
    [InlineData(8, "A4")]
    [InlineData(8, "Letter")]
    public async Task PrintedCode_ReadFromThePaper_OpensThePlan(int exercises, string format)
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        var plan = SamplePlans.Full(exercises);
        var page = await OpenAsync(visitor, plan, "A note that is on no server.");

        var read = Assert.Single(await PrintedCode.ReadAsync(await page.PdfAsync(new() { Format = format })));

        Assert.Equal(guide.Origin + PlanAddress.Of(plan.Code()), read);
        await page.GotoAsync(read);
        Assert.Equal(exercises, await page.Locator(".plan-exercise").CountAsync());
    }

    [PaperTheory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(12)]
    public async Task WallSheet_IsOneSideAndAllItsCodesAreRead(int pages)
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        var chosen = RealContent.Parts.Exercises.Take(pages).ToArray();
        await page.GotoAsync($"/clinicians/wall-sheet?{string.Join('&', chosen.Select(exercise => $"page=/exercises/{exercise.Id}"))}");

        var read = await PrintedCode.ReadAsync(await page.PdfAsync(new() { Format = "A4" }));

        Assert.Equal(
            chosen.Select(exercise => $"{guide.Origin}/g/{RealContent.Content.ShortAddresses.CodeOf(new(PageKind.Exercise, exercise.Id))}").Order(),
            read.Order());
        Assert.Equal((1, 1), (await page.SidesAsync("A4"), await page.SidesAsync("Letter")));
    }

    private static async Task<IPage> OpenAsync(IBrowserContext visitor, Plan plan, string? note = null)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(PlanAddress.Of(plan.Code()) + (note is null ? "" : $"#note={Uri.EscapeDataString(note)}"), new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }
}
