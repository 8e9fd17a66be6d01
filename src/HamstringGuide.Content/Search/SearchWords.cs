using System.Collections.Immutable;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Search;

/// <summary>What the site's search knows beside the texts themselves.</summary>
public sealed record SearchWords
{
    public required ImmutableArray<Synonyms> Synonyms { get; init; }

    /// <summary>Has passed <see cref="Guidance.RedFlagWordingCheck"/>.</summary>
    public required RedFlagWording RedFlags { get; init; }
}

/// <summary>Words that mean the same to a reader: who types one finds what has another.</summary>
/// <param name="Words">Two or more, each of one or several words; none is in another list.</param>
public sealed record Synonyms(ImmutableArray<string> Words);
