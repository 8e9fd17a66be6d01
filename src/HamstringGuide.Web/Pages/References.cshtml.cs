using System.Collections.Immutable;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages;

/// <summary>Every source, by author, and what cites it.</summary>
public sealed class ReferencesModel(GuidebookShelf shelf, SourceUses uses) : PageModel
{
    public ImmutableArray<Source> Sources => shelf.Current.Guidebook.Parts.Sources;

    /// <summary>By the first letter of their authors, or of their title where there are none.</summary>
    public IEnumerable<(string Letter, Source[] Sources)> Letters => Sources
        .OrderBy(Filed, StringComparer.OrdinalIgnoreCase)
        .ThenBy(source => source.Year, StringComparer.Ordinal)
        .GroupBy(source => Filed(source)[..1].ToUpperInvariant())
        .Select(letter => (letter.Key, letter.ToArray()));

    /// <summary>How many sources we are how sure of, the surest first.</summary>
    public IEnumerable<(SourceConfidence Confidence, int Count)> Confidence => Sources
        .GroupBy(source => source.Confidence)
        .OrderBy(group => Array.IndexOf([SourceConfidence.LookedUp, SourceConfidence.Seed, SourceConfidence.Knowledge], group.Key))
        .Select(group => (group.Key, group.Count()));

    public ImmutableArray<SourceUse> Uses(Source source) => uses.Of(source.Id);

    private static string Filed(Source source) => source.Authors.IsEmpty ? source.Title : string.Join(", ", source.Authors);
}
