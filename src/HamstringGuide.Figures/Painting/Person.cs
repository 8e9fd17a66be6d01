using System.Collections.Immutable;

namespace HamstringGuide.Figures.Painting;

/// <summary>Someone who shows exercises.</summary>
public sealed record Person
{
    public required string Id { get; init; }

    /// <summary>Glyphs of the head from the side, in the order of painting.</summary>
    public required ImmutableArray<string> Head { get; init; }

    /// <summary>Glyphs of the head from the front.</summary>
    public required ImmutableArray<string> FrontHead { get; init; }

    /// <summary>Width of arms and legs; 1 for the tables' own.</summary>
    public required double Limbs { get; init; }

    /// <summary>Depth of the trunk's front; 1 for the table's own.</summary>
    public required double Belly { get; init; }

    /// <summary>Skin, hair and clothes for each look; the palette gives the rest.</summary>
    public required ImmutableDictionary<Look, Palette> Colours { get; init; }
}
