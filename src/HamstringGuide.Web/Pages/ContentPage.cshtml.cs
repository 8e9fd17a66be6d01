using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages;

/// <summary>A page of words only.</summary>
public sealed class ContentPageModel(GuidebookShelf shelf, SiteContent site) : PageModel
{
    public Guidebook Guidebook => shelf.Current.Guidebook;

    public new ContentPage Content { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (!site.Library.Pages.TryGetValue(slug.ToLowerInvariant(), out var content))
        {
            return NotFound();
        }

        Content = content;
        return Page();
    }
}
