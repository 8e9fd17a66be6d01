using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages;

/// <summary>Every source, by author.</summary>
public sealed class ReferencesModel(GuidebookShelf shelf) : PageModel
{
    public IEnumerable<Source> Sources => shelf.Current.Guidebook.Parts.Sources
        .OrderBy(source => string.Join(", ", source.Authors), StringComparer.OrdinalIgnoreCase)
        .ThenBy(source => source.Year, StringComparer.Ordinal);
}
