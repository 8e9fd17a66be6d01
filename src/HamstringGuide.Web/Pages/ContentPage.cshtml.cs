using HamstringGuide.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages;

/// <summary>A page of words only.</summary>
public sealed class ContentPageModel(SiteContent site) : PageModel
{
    public ContentPage Text { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (!site.Pages.TryGetValue(slug.ToLowerInvariant(), out var text))
        {
            return NotFound();
        }

        Text = text;
        return Page();
    }
}
