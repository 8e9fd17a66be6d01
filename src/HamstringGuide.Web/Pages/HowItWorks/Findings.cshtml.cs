using HamstringGuide.Guidance;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Guides.Rules;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.HowItWorks;

/// <summary>Every condition that has a name, with what uses it.</summary>
public sealed class FindingsModel(GuidebookShelf shelf, ConditionWords conditions, RuleIndex index) : PageModel
{
    public Guidebook Guidebook => shelf.Current.Guidebook;

    public ConditionWords Conditions => conditions;

    public RuleIndex Index => index;
}
