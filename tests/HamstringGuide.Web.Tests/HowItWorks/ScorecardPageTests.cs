using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HamstringGuide.Content.Cases;
using HamstringGuide.Testing;
using HamstringGuide.Web.Tests.Hosting;
using HamstringGuide.Web.Tests.Library;

namespace HamstringGuide.Web.Tests.HowItWorks;

/// <summary>The scorecard, made from the scenarios that the tests run.</summary>
public sealed class ScorecardPageTests(GuideApp app) : IClassFixture<GuideApp>
{
    private static readonly Scorecard Expected = new(RealContent.Content.Scenarios, RealContent.Guidebook);

    [Fact]
    public async Task Get_Scorecard_ShowsTheFiguresOfTheScenarios()
    {
        var page = await ReadAsync();

        var self = Expected.Levels[^1].Score;
        Assert.Equal(
            [
                $"Safe: right, or more urgent {Expected.All.Percent(Expected.All.Safe)} % {Expected.All.Safe} of {Expected.All.Count}",
                $"Right {Expected.All.Percent(Expected.All.Right)} % {Expected.All.Right} of {Expected.All.Count}",
                $"Right, where self-care is right {self.Percent(self.Right)} % {self.Right} of {self.Count}",
            ],
            page.QuerySelectorAll(".tally > div").Select(figure => Cells(figure, "dt, b, span")));
    }

    [Fact]
    public async Task Get_Scorecard_CountsEachLevelAndEachKind()
    {
        var page = await ReadAsync();

        Assert.Equal(
            Expected.Levels.Select(l => Row(RealContent.Guidebook.Advice(l.Level).Step, l.Score)).Append(Row("All", Expected.All)),
            page.QuerySelectorAll("[aria-labelledby=levels] tbody tr, [aria-labelledby=levels] tfoot tr").Select(row => Cells(row, "th, td")));
        Assert.Equal(
            Expected.Marks.Select(m => m.Score.Count),
            page.QuerySelectorAll("[aria-labelledby=traps] tbody td:nth-child(2)").Select(cell => int.Parse(cell.Words())));

        static string Row(string name, Score score) => $"{name} {score.Count} {score.Right} ({score.Percent(score.Right)} %) {score.Over} {score.Under}";
    }

    [Fact]
    public async Task Get_Scorecard_ShowsEveryCaseOnceAndTheOnesSentElsewhereOpenly()
    {
        var page = await ReadAsync();

        Assert.Equal(
            Expected.Outcomes.Select(o => o.Scenario.Id).Order(StringComparer.Ordinal),
            page.QuerySelectorAll("article.entry").Select(entry => entry.Id!).Order(StringComparer.Ordinal));
        Assert.Equal(
            Expected.Outcomes.Where(o => !o.IsRight).Select(o => o.Scenario.Id),
            page.QuerySelectorAll("[aria-labelledby=otherwise] > article").Select(entry => entry.Id!));
        Assert.All(Expected.Outcomes, outcome =>
        {
            var told = page.GetElementById(outcome.Scenario.Id)!.QuerySelectorAll("dd").Select(told => told.Words()).ToArray();
            Assert.EndsWith(string.Join(' ', outcome.Scenario.Because.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), told[0], StringComparison.Ordinal);
            Assert.Equal(outcome.IsRight ? "the same" : $"{RealContent.Guidebook.Advice(outcome.Given).Step}: more urgent than is right", told[1]);
        });
    }

    [Fact]
    public async Task Get_Scorecard_SetsPublishedFiguresBesideItWithTheirSourcesAndACaveat()
    {
        var page = await ReadAsync();

        Assert.Contains("The cases are our own", page.QuerySelector(".box")!.Words(), StringComparison.Ordinal);
        Assert.Equal(
            ["/references#semigran-2015", "/references#hill-2020", "/references#gilbert-2020"],
            page.QuerySelectorAll("[aria-labelledby=others] h3 a").Select(link => link.GetAttribute("href")));
        var others = page.QuerySelector("[aria-labelledby=others]")!.Words();
        Assert.All(["57 %", "33 %", "49 %", "97.0 %", "80.0 to 97.8 %"], figure => Assert.Contains(figure, others, StringComparison.Ordinal));
    }

    /// <summary>A rule that is not safe is told to the operator at every start, and to every visitor.</summary>
    [Fact]
    public async Task Start_CaseSentTooLow_IsAnErrorInTheLogAndStandsOpenOnTheScorecard()
    {
        var folder = Directory.CreateTempSubdirectory("guide-").FullName;
        var content = ContentCopy.Make(folder);
        ContentCopy.Replace(content, "scenarios/everyday-knee.yaml", "level: self-care\n      causes: [painless-noise]", "level: same-day-urgent\n      causes: [painless-noise]");
        using var spoilt = new GuideApp { ContentPath = content };

        var page = await spoilt.PageAsync("/how-it-works/scorecard");

        var error = Assert.Single(spoilt.Log.Events, e => e.StartsWith("Error ", StringComparison.Ordinal));
        Assert.Contains("knee-popping-in-pilates: right is same-day-urgent, the guide says self-care", error, StringComparison.Ordinal);
        Assert.EndsWith("less urgent than is right", page.QuerySelector("#knee-popping-in-pilates")!.QuerySelectorAll("dd")[1].Words(), StringComparison.Ordinal);
        Assert.Contains($"{Expected.All.Percent(Expected.All.Count - 1)} % ", Cells(page.QuerySelector(".tally > div")!, "dt, b, span"), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    private static string Cells(IElement element, string cells) => string.Join(' ', element.QuerySelectorAll(cells).Select(cell => cell.Words()));

    private Task<IHtmlDocument> ReadAsync() => app.PageAsync("/how-it-works/scorecard");
}
