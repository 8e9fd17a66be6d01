using System.Collections.Immutable;
using HamstringGuide.Figures.Muscles;
using HamstringGuide.Figures.Skins;

namespace HamstringGuide.Figures.Painting;

/// <summary>The shapes that every person is drawn with.</summary>
public sealed record Body
{
    public required ImmutableDictionary<Chain, LimbShape> Limbs { get; init; }

    public required ImmutableDictionary<string, Glyph> Glyphs { get; init; }

    public required ImmutableDictionary<string, HandShape> Hands { get; init; }

    public required ImmutableDictionary<string, Muscle> Muscles { get; init; }

    public LimbShape this[Chain chain] => Limbs[chain];
}
