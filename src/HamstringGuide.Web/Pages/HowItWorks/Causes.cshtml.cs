using HamstringGuide.Guidance;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Guides.Rules;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.HowItWorks;

/// <summary>How every cause is scored, and what it brings.</summary>
public sealed class CausesModel(GuidebookShelf shelf, ConditionWords conditions) : PageModel
{
    public Guidebook Guidebook => shelf.Current.Guidebook;

    public ConditionWords Conditions => conditions;
}
