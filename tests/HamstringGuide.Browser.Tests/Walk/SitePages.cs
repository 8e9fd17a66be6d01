using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Discovery;
using HamstringGuide.Web.Plans;

namespace HamstringGuide.Browser.Tests.Walk;

/// <summary>Every page: those that are meant to be found, from the list that the site map is made of, and those that answers lead to.</summary>
public sealed class SitePages(PublishedPages published, Guidebook guidebook)
{
    private static readonly string[] Singles = ["how-it-works", "self-tests"];

    public IReadOnlyList<SitePage> All => [.. published.All.Select(page => Published(page.Address)), .. Found, .. Check, .. Results, .. Summaries, .. Plans, .. Failures];

    /// <summary>One page of each template; of results and of the check's pages all.</summary>
    public IReadOnlyList<SitePage> OneOfEachKind => [.. All.DistinctBy(page => page.Kind)];

    public IReadOnlyList<SitePage> Check =>
    [
        new("check", "/check"),
        .. guidebook.Parts.Questionnaire.Pages.Select(page => new SitePage($"check, page {page.Number}", $"/check/{Unfinished(Examples.Whole)}?page={page.Number}")),
        new("check, nothing answered", "/check") { IsSent = true, HasErrorStatus = true },
        new("check, a sign for today", $"/check/{Unfinished(Examples.EndedEarly)}"),
        new("all answers", $"/check/{Unfinished(Examples.Whole)}?page=overview"),
    ];

    public IReadOnlyList<SitePage> Results =>
    [
        .. Examples.OfEachLevel.Select(example => new SitePage($"result, {example.Expected.Disposition.ToId()}", ResultOf(Examples.Counted(example)))),
        new("result, ended early", ResultOf(Examples.Counted(Examples.EndedEarly))),
    ];

    private static IEnumerable<SitePage> Plans =>
    [
        new("plan", PlanAddress.Of(SamplePlans.Full(8).Code())),
        new("plan, of another edition", PlanAddress.Of((SamplePlans.One with { ReleaseHash = "0badc0de" }).Code())),
        new("wall sheet", "/clinicians/wall-sheet?page=/check&page=/articles/hamstring-strain&page=/exercises/bridge"),
    ];

    /// <summary>Of each result the one for a clinician.</summary>
    public IReadOnlyList<SitePage> Summaries =>
        [.. Results.Select(result => new SitePage(result.Kind.Replace("result", "summary", StringComparison.Ordinal), $"{result.Address}/summary"))];

    private static IEnumerable<SitePage> Found =>
    [
        new("search", "/search"),
        new("search, found", "/search?q=calf+swollen"),
        new("search, nothing found", "/search?q=zzzzqqq"),
        new("exercises, chosen", "/exercises?purpose=strength&place=home"),
        new("exercises, nothing found", "/exercises?purpose=nerve&equipment=weight"),
    ];

    private static IEnumerable<SitePage> Failures =>
    [
        new("not found", "/exercises/brigde") { HasErrorStatus = true },
        new("broken link", "/check/ABC") { HasErrorStatus = true },
        new("broken link of a plan", "/plan/ABC") { HasErrorStatus = true },
        new("error", "/error"),
    ];

    /// <summary>The address of the result that these answers have today.</summary>
    public string ResultOf(Answers answers) => $"/result/{guidebook.Release.Identity}/{AnswerCode.Write(answers, GuideApp.Today)}";

    private static string Unfinished(WorkedExample example) => AnswerCode.Write(Examples.Counted(example), null);

    private static SitePage Published(string address)
    {
        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new(parts.Length < 2 || Singles.Contains(parts[0]) ? address : $"/{parts[0]}/…", address);
    }
}
