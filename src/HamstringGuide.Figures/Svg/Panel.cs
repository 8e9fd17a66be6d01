using System.Collections.Immutable;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Motion;

namespace HamstringGuide.Figures.Svg;

/// <summary>A picture within a picture: what of a movement it shows, and the part of the plane that it covers.</summary>
internal sealed record Panel
{
    /// <summary>In percent of the height.</summary>
    public required Box View { get; init; }

    /// <summary>What is painted; when it moves, what stays afterwards.</summary>
    public required Frame Shown { get; init; }

    /// <summary>The start, as a pale silhouette behind.</summary>
    public Frame? Ghost { get; init; }

    public ImmutableArray<ImmutableArray<Point>> Arrows { get; init; } = [];

    /// <summary>Keys of the parts that are the same in the panel beside it; null when there is none.</summary>
    public ImmutableHashSet<string>? Constant { get; init; }

    /// <summary>Null for a still picture.</summary>
    public Choreography? Motion { get; init; }
}
