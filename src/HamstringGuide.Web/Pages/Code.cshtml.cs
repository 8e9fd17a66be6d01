using HamstringGuide.Content;
using HamstringGuide.Content.EntryCodes;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages;

/// <summary>From the code of a diagnosis to the cause that it can be about, or to a choice of several.</summary>
public sealed class CodeModel(SiteContent site, GuidebookShelf shelf) : PageModel
{
    public EntryCodeSystem System { get; private set; } = null!;

    /// <summary>Null when the code leads nowhere.</summary>
    public EntryCode? Entry { get; private set; }

    /// <summary>To choose from, the likeliest first, each with a sentence.</summary>
    public IEnumerable<(Cause Cause, string Says)> Causes =>
        Entry!.Causes.Select(id => (shelf.Current.Guidebook.Cause(id)!, site.Library.Causes[id].Description));

    public IActionResult OnGet(string system, string code)
    {
        if (site.EntryCodes.FindSystem(system) is not { } known)
        {
            return NotFound();
        }

        System = known;
        Entry = known.Find(code);

        if (Entry is { Causes: [var cause] })
        {
            // Where a code leads may change with the guide, so nobody keeps it for long.
            Response.Headers.CacheControl = "public, max-age=3600";
            return Redirect($"/causes/{cause}");
        }

        if (Entry is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Page();
    }
}
