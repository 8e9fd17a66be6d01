using System.Collections.Immutable;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Skins;

namespace HamstringGuide.Figures.Muscles;

/// <summary>How a muscle is drawn.</summary>
public enum MuscleForm
{
    /// <summary>A closed outline on the skin, with fibres.</summary>
    Patch,

    /// <summary>A spindle between two places on the skin: a patch would fold up where a joint bends far.</summary>
    Spindle,

    /// <summary>A nerve: a line down several chains.</summary>
    Cord,
}

/// <summary>A muscle, or a nerve, that a figure can show.</summary>
public sealed record Muscle
{
    public required string Id { get; init; }

    public required MuscleForm Form { get; init; }

    /// <summary>The chain whose coordinates the shape is in.</summary>
    public required Chain Chain { get; init; }

    /// <summary>In (s, v) of the chain. A patch's outline; a spindle's two ends and middle; a cord's way.</summary>
    public required ImmutableArray<Point> Shape { get; init; }

    /// <summary>Lines in (s, v) of the chain; for a cord its way down the trunk, before the chain.</summary>
    public required ImmutableArray<ImmutableArray<Point>> Fibres { get; init; }
}
