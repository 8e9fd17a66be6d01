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

    /// <summary>Journal, volume, issue and pages, as far as they are known.</summary>
    public static string Where(Source source)
    {
        var volume = source.Volume + (source.Issue is { } issue ? $"({issue})" : "");
        var place = string.Join(" ", new[] { source.In, volume }.Where(part => !string.IsNullOrEmpty(part)));
        var pages = source.Pages is { } range ? (place.Length > 0 ? $": {range}" : range) : "";
        return string.Join(". ", new[] { place + pages, source.Publisher == source.In ? null : source.Publisher }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
