using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.Causes;

/// <summary>One pattern that answers can fit.</summary>
public sealed class CauseModel(GuidebookShelf shelf) : PageModel
{
    public Guidebook Guidebook => shelf.Current.Guidebook;

    public Cause Cause { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (Guidebook.Cause(slug) is not { } cause)
        {
            return NotFound();
        }

        Cause = cause;
        return Page();
    }
}
