using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Discovery;
using HamstringGuide.Web.Guides;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Browser.Tests.Walk;

/// <summary>Every page: those that are meant to be found, from the list that the site map is made of, and those that answers lead to.</summary>
public sealed class SitePages(IServiceProvider services)
{
    private static readonly string[] Singles = ["how-it-works", "self-tests"];

    private readonly PublishedPages _published = services.GetRequiredService<PublishedPages>();
    private readonly Guidebook _guidebook = services.GetRequiredService<GuidebookShelf>().Current.Guidebook;

    public IReadOnlyList<SitePage> All => [.. _published.All.Select(page => Published(page.Address)), .. Found, .. Check, .. Results, .. Failures];

    /// <summary>One page of each template; of results and of the check's pages all.</summary>
    public IReadOnlyList<SitePage> OneOfEachKind => [.. All.DistinctBy(page => page.Kind)];

    public IReadOnlyList<SitePage> Check =>
    [
        new("check", "/check"),
        .. _guidebook.Parts.Questionnaire.Pages.Select(page => new SitePage($"check, page {page.Number}", $"/check/{Code(Examples.Whole, null)}?page={page.Number}")),
        new("check, nothing answered", "/check") { IsSent = true, HasErrorStatus = true },
        new("check, a sign for today", $"/check/{Code(Examples.EndedEarly, null)}"),
        new("all answers", $"/check/{Code(Examples.Whole, null)}?page=overview"),
    ];

    public IReadOnlyList<SitePage> Results =>
    [
        .. Examples.OfEachLevel.Select(example => new SitePage($"result, {example.Expected.Disposition.ToId()}", ResultOf(example))),
        new("result, ended early", ResultOf(Examples.EndedEarly)),
    ];

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
        new("error", "/error"),
    ];

    /// <summary>The address of an example's result today.</summary>
    public string ResultOf(WorkedExample example) => $"/result/{_guidebook.Release.Identity}/{Code(example, GuideApp.Today)}";

    private static string Code(WorkedExample example, DateOnly? finishedOn) => AnswerCode.Write(Examples.Counted(example), finishedOn);

    private static SitePage Published(string address)
    {
        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new(parts.Length < 2 || Singles.Contains(parts[0]) ? address : $"/{parts[0]}/…", address);
    }
}
