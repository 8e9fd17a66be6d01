using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages;

/// <summary>The start.</summary>
public sealed class IndexModel(GuidebookShelf shelf) : PageModel
{
    public Guidebook Guidebook => shelf.Current.Guidebook;

    /// <summary>How many signs call for emergency care.</summary>
    public int EmergencySigns => Guidebook.Parts.RedFlags.Count(flag => flag.Disposition == Disposition.EmergencyNow);

    /// <summary>The few that suit nearly everyone.</summary>
    public IEnumerable<Exercise> GentleExercises =>
        Guidebook.Parts.CauseRules.FallbackExercises.Select(id => Guidebook.Exercise(id)!);
}
