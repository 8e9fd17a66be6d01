using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Checking;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Handovers;
using Microsoft.AspNetCore.Mvc;

namespace HamstringGuide.Web.Pages;

/// <summary>A result as a clinician takes it over.</summary>
public sealed class SummaryModel(GuidebookShelf shelf, CheckFlow flow, SiteAddress site) : ResultPage(shelf, flow, CheckAddress.SummaryPart)
{
    public Handover Handover { get; private set; } = null!;

    /// <summary>To copy into a record.</summary>
    public string Text => HandoverText.Of(Handover);

    /// <summary>With the host, for paper.</summary>
    public string FullAddress => site.Full(Request, CheckAddress.Summary(Guidebook.Release, Code));

    /// <summary>The builder, with what the result shows put in.</summary>
    public string PlanAddress => $"/clinicians/plan?result={Guidebook.Release.Identity}/{Code}";

    /// <summary>Before someone has been seen there is nothing to plan.</summary>
    public bool MayPlan => Assessment.Disposition < Disposition.SameDayUrgent;

    public IActionResult OnGet(string release, string code)
    {
        if (Read(release, code) is { } other)
        {
            return other;
        }

        Handover = new HandoverWriter(Guidebook, Path, Assessment, FinishedOn).Write(Heading, TodaysWords, Code);
        return Page();
    }

    private string? TodaysWords => Today is not null
        ? TodayHeading == Heading ? "the same at the top, other details below" : TodayHeading
        : TodayIsUnknown ? "ask other questions and can't read all of these answers" : null;
}
