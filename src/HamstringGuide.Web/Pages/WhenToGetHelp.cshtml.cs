using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages;

/// <summary>All warning signs, out of the rules themselves.</summary>
public sealed class WhenToGetHelpModel(GuidebookShelf shelf) : PageModel
{
    public Guidebook Guidebook => shelf.Current.Guidebook;

    /// <summary>The levels that signs lead to, most urgent first, each with its signs, the nearest date first.</summary>
    public IEnumerable<HelpLevel> Levels => Guidebook.Parts.RedFlags
        .GroupBy(flag => flag.Disposition)
        .OrderByDescending(level => level.Key)
        .Select(level => new HelpLevel(Guidebook, Guidebook.Advice(level.Key), [.. level.OrderBy(flag => flag.TargetDays)]));
}

/// <summary>How soon to be seen, and the signs for it.</summary>
public sealed record HelpLevel(Guidebook Guidebook, CareAdvice Advice, RedFlag[] Signs)
{
    public string Id => Advice.Disposition.ToId();

    /// <summary>The call to action, which no date can be part of.</summary>
    public string Heading => Advice.Disposition switch
    {
        >= Disposition.SameDayUrgent => $"{Advice.Heading} if one of these fits you",
        Disposition.SeeClinicianSoon => "See a clinician within days if one of these fits you",
        _ => "You can start at home, but with care, if this fits you",
    };
}
