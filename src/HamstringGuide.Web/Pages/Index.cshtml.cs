using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Checking;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages;

/// <summary>The start.</summary>
public sealed class IndexModel(GuidebookShelf shelf, SiteContent site) : PageModel
{
    private const string Where = "main-location";

    public Guidebook Guidebook => shelf.Current.Guidebook;

    /// <summary>How many signs call for emergency care.</summary>
    public int EmergencySigns => Guidebook.Parts.RedFlags.Count(flag => flag.Disposition == Disposition.EmergencyNow);

    /// <summary>The few that suit nearly everyone.</summary>
    public IEnumerable<Exercise> GentleExercises =>
        Guidebook.Parts.CauseRules.FallbackExercises.Select(id => Guidebook.Exercise(id)!);

    /// <summary>The first of each group, which the authors put in an order.</summary>
    public IEnumerable<Article> Articles => site.Library.Articles.GroupBy(article => article.Group).SelectMany(group => group.Take(group.Key == ArticleGroup.Pain ? 3 : 1));

    /// <summary>Where the check starts that has this place as its first answer. It still asks about warning signs first.</summary>
    public string CheckFor(string place) => CheckAddress.Next(AnswerCode.Write(Answers.None(Guidebook).With(Where, place), null));
}
