using System.Collections.Immutable;
using HamstringGuide.Content;
using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.HowItWorks;

/// <summary>How often the guide gives the right level of care, on written cases, and every case.</summary>
public sealed class ScorecardModel(GuidebookShelf shelf, Scorecard scorecard, SiteContent site) : PageModel
{
    public Guidebook Guidebook => shelf.Current.Guidebook;

    public Scorecard Scorecard => scorecard;

    public ImmutableArray<AccuracyStudy> Studies => site.Studies;

    public Score SelfCare => scorecard.Levels.Single(level => level.Level == Disposition.SelfCare).Score;

    public IEnumerable<ScenarioOutcome> Otherwise => scorecard.Outcomes.Where(outcome => !outcome.IsRight);

    /// <summary>In the words of the line of five steps.</summary>
    public string Step(Disposition level) => Guidebook.Advice(level).Step;

    public static string Mark(ScenarioMark mark) => mark switch
    {
        ScenarioMark.RedFlag => "A danger sign decides",
        ScenarioMark.Disguised => "The danger looks harmless",
        _ => "Often sent too high",
    };
}


/// <summary>A case and what the guide says to it.</summary>
public sealed record CaseView(ScorecardModel Scorecard, ScenarioOutcome Outcome);
