using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Guides.Rules;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.HowItWorks;

/// <summary>Every rule about how soon to be seen.</summary>
public sealed class RulesModel(GuidebookShelf shelf, ConditionWords conditions) : PageModel
{
    public Guidebook Guidebook => shelf.Current.Guidebook;

    public ConditionWords Conditions => conditions;

    /// <summary>The levels that a rule leads to, most urgent first, each with its rules in table order.</summary>
    public IEnumerable<(CareAdvice Advice, RedFlag[] Rules)> Levels => Guidebook.Parts.CareTexts.Dispositions
        .Select(advice => (advice, Guidebook.Parts.RedFlags.Where(rule => rule.Disposition == advice.Disposition).ToArray()))
        .Where(level => level.Item2.Length > 0);
}
