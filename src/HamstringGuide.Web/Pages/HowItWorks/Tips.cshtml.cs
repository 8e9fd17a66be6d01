using System.Collections.Immutable;
using HamstringGuide.Content;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Guides.Rules;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.HowItWorks;

/// <summary>Every care tip with its condition, and the words that every result carries.</summary>
public sealed class TipsModel(GuidebookShelf shelf, ConditionWords conditions, SiteContent site) : PageModel
{
    public Guidebook Guidebook => shelf.Current.Guidebook;

    public ConditionWords Conditions => conditions;

    /// <summary>All that the operator may choose from; the guidebook itself speaks of the chosen one only.</summary>
    public ImmutableArray<Country> Countries => site.Guidebook.Countries;
}
