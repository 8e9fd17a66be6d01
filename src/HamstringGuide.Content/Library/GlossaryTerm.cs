using System.Collections.Immutable;

namespace HamstringGuide.Content.Library;

/// <summary>A word explained.</summary>
public sealed record GlossaryTerm
{
    public required string Id { get; init; }

    public required string Term { get; init; }

    /// <summary>Forms by which it is found in running text; none for everyday words.</summary>
    public required ImmutableArray<string> Words { get; init; }

    public required string Means { get; init; }

    /// <summary>Other names.</summary>
    public required ImmutableArray<string> Also { get; init; }

    /// <summary>Ids of related terms.</summary>
    public required ImmutableArray<string> See { get; init; }

    /// <summary>A page that says more.</summary>
    public PageLink? Link { get; init; }

    /// <summary>Ids.</summary>
    public required ImmutableArray<string> Sources { get; init; }
}
