using HamstringGuide.Guidance;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Guides.Rules;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.HowItWorks;

/// <summary>Everything that takes an exercise away.</summary>
public sealed class ContraindicationsModel(GuidebookShelf shelf, ConditionWords conditions) : PageModel
{
    public Guidebook Guidebook => shelf.Current.Guidebook;

    public ConditionWords Conditions => conditions;
}
