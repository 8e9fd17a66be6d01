using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages;

/// <summary>All warning signs, out of the rules themselves.</summary>
public sealed class WhenToGetHelpModel(GuidebookShelf shelf) : PageModel
{
    public Guidebook Guidebook => shelf.Current.Guidebook;

    /// <summary>The levels at which someone should see you, most urgent first, each with its signs, the nearest date first.</summary>
    public IEnumerable<(CareAdvice Advice, RedFlag[] Signs)> Levels => Guidebook.Parts.RedFlags
        .Where(flag => flag.Disposition >= Disposition.SeeClinicianSoon)
        .GroupBy(flag => flag.Disposition)
        .OrderByDescending(level => level.Key)
        .Select(level => (Guidebook.Advice(level.Key), level.OrderBy(flag => flag.TargetDays).ToArray()));
}
