using HamstringGuide.Guidance.Causes;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.Causes;

/// <summary>Everything that can be behind it.</summary>
public sealed class IndexModel(GuidebookShelf shelf) : PageModel
{
    /// <summary>The one without a pattern is the last.</summary>
    public IEnumerable<Cause> Causes => shelf.Current.Guidebook.Parts.CauseRules.Causes.OrderBy(cause => cause.Fallback);
}
