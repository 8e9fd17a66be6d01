using HamstringGuide.Guidance.Plans;
using HamstringGuide.Web.Checking;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Plans;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.Plans;

/// <summary>A plan for the person whose it is. All of it is in the address; a code that can't be read is told apart and shows no plan.</summary>
public sealed class PlanModel(PlanSheets sheets, SiteAddress site, CheckFlow flow) : PageModel
{
    /// <summary>Null when the code can't be read.</summary>
    public PlanSheet? Sheet { get; private set; }

    public PlanCodeProblem Problem { get; private set; }

    /// <summary>As we write it, whatever was typed.</summary>
    public string Code { get; private set; } = "";

    public string FullAddress => site.Full(Request, PlanAddress.Of(Code));

    public PlanPaper Paper => new(Sheet!, FullAddress, site.Typed(Request, PlanAddress.Of("")), Code, page => site.Typed(Request, page));

    public bool ReviewHasPassed => Sheet!.Plan.ReviewOn is { } review && flow.Today > review;

    public void OnGet(string code)
    {
        if (sheets.TryRead(code, out var sheet, out var problem))
        {
            Sheet = sheet;
            Code = sheets.CodeOf(sheet.Plan);
        }
        else
        {
            Problem = problem;
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
