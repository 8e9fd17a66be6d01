using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown.Terms;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.Causes;

/// <summary>One pattern that answers can fit: the words about it, and what the rules say.</summary>
public sealed class CauseModel(GuidebookShelf shelf, SiteContent site) : PageModel
{
    public Guidebook Guidebook => shelf.Current.Guidebook;

    public Cause Cause { get; private set; } = null!;

    public CausePage Text => site.Library.Causes[Cause.Id];

    /// <summary>Explains words in what the rules say.</summary>
    public TermMarker Terms { get; private set; } = null!;

    public IEnumerable<PageLink> Related => Text.Related.Select(slug => new PageLink($"/articles/{slug}", site.Library.FindArticle(slug)!.Title));

    public IActionResult OnGet(string slug)
    {
        if (Guidebook.Cause(slug) is not { } cause)
        {
            return NotFound();
        }

        Cause = cause;
        Terms = site.Library.TermsBeside(Text.Text);
        return Page();
    }
}
