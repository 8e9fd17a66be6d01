using System.Collections.Immutable;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Figures.Rigs;
using HamstringGuide.Figures.Svg;

namespace HamstringGuide.Figures.Props;

/// <summary>What an exercise needs beside the person. Lengths in percent of the height.</summary>
public abstract record Prop
{
    /// <param name="skeleton">For what is held or worn.</param>
    /// <param name="t">Where in the movement, 0 at the start and 1 at the end.</param>
    public abstract IEnumerable<Part> Parts(Skeleton skeleton, double t);

    /// <summary>What no limb may go through, as convex outlines: only what is in the plane of the limbs, and not what stands beside them.</summary>
    /// <param name="t">Where in the movement, 0 at the start and 1 at the end.</param>
    public virtual IEnumerable<Solid> Solids(double t) => [];

    /// <param name="at">For a rigid shape that moves, whose path is in its own coordinates.</param>
    protected static Part Piece(string key, SvgPath path, Paint paint, int depth, Placement? at = null) =>
        new() { Key = key, Path = path, Paint = paint, Depth = depth, Placement = at, IsProp = true };
}

/// <summary>A convex outline that limbs stay out of.</summary>
public sealed record Solid(string Name, ImmutableArray<Point> Corners)
{
    /// <summary>Arms may be in it: it is there to be held.</summary>
    public bool IsHeld { get; init; }

    /// <summary>Limbs of the far side pass beyond it.</summary>
    public bool OnlyNear { get; init; }

    public static Solid Round(string name, Point middle, double radius) =>
        new(name, [.. Enumerable.Range(0, 12).Select(i => middle + Point.Polar(i * 30, radius))]);

    public static Solid Rectangle(string name, double left, double bottom, double right, double top) =>
        new(name, [new(left, bottom), new(right, bottom), new(right, top), new(left, top)]);
}
