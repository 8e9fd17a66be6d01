using System.Collections.Immutable;

namespace HamstringGuide.Storage.Search;

/// <summary>What was found.</summary>
public sealed record SearchResults
{
    /// <summary>Best first.</summary>
    public required ImmutableArray<SearchHit> Hits { get; init; }

    /// <summary>How many pages fit; more than there are hits when those are only the best.</summary>
    public required int Found { get; init; }

    /// <summary>No page has all words; these have some.</summary>
    public required bool OnlySomeWords { get; init; }

    /// <summary>All words as they were made out: mistakes mended, and a last word finished that can hardly be another.</summary>
    public required string Understood { get; init; }

    /// <summary>A word was taken for a typing mistake.</summary>
    public required bool IsCorrected { get; init; }

    /// <summary>Words of the guide that look most like those typed, when nothing was found; there may be none.</summary>
    public required ImmutableArray<string> Closest { get; init; }
}

/// <summary>A page that was found.</summary>
public sealed record SearchHit
{
    public required SearchDocument Document { get; init; }

    public required MarkedText Title { get; init; }

    /// <summary>The other name that fits, when the title does not.</summary>
    public MarkedText? OtherName { get; init; }

    /// <summary>The part of its text that fits best.</summary>
    public required MarkedText Extract { get; init; }
}

/// <summary>Text in which the words looked for are marked.</summary>
public sealed record MarkedText(ImmutableArray<TextPart> Parts)
{
    /// <summary>How many different words are marked.</summary>
    internal int DifferentMarks => Parts.Where(part => part.Marked).DistinctBy(part => part.Text, StringComparer.OrdinalIgnoreCase).Count();

    public override string ToString() => string.Concat(Parts.Select(part => part.Text));
}

public readonly record struct TextPart(string Text, bool Marked);
