using System.Collections.Immutable;
using HamstringGuide.Figures.Muscles;
using HamstringGuide.Figures.Rigs;

namespace HamstringGuide.Figures.Painting;

/// <summary>What of a figure is the same in all its frames.</summary>
public sealed record FigureStyle
{
    public required Body Body { get; init; }

    public required Person Person { get; init; }

    public required ImmutableArray<Muscle> Muscles { get; init; }

    /// <summary>Hands, near and far.</summary>
    public required ImmutableArray<HandStyle> Hands { get; init; }

    /// <summary>Ids of the feet's glyphs, near and far. In the front view all wear shoes.</summary>
    public ImmutableArray<string> Feet { get; init; } = ["shoe", "shoe-far"];

    /// <summary>Front view only: the far limbs lie behind and are darker.</summary>
    public bool FarIsBehind { get; init; }

    /// <summary>Front view only: the arms are painted behind the trunk.</summary>
    public bool ArmsBehind { get; init; }
}

/// <summary>A hand's shape.</summary>
/// <param name="Turned">The thumb is on the other side.</param>
public sealed record HandStyle(HandShape Shape, bool Turned);

/// <summary>Names of paired parts: "legNear".</summary>
internal static class PartKey
{
    public static string Of(string part, Side side) => part + side;
}
