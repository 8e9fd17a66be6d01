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

    /// <summary>What no limb may go through, as convex outlines.</summary>
    public virtual IEnumerable<Solid> Solids => [];

    /// <param name="at">For a rigid shape that moves, whose path is in its own coordinates.</param>
    protected static Part Piece(string key, SvgPath path, Paint paint, int depth, Placement? at = null) =>
        new() { Key = key, Path = path, Paint = paint, Depth = depth, Placement = at, IsProp = true };
}

/// <summary>A convex outline that limbs stay out of.</summary>
public sealed record Solid(string Name, ImmutableArray<Point> Corners)
{
    public static Solid Rectangle(string name, double left, double bottom, double right, double top) =>
        new(name, [new(left, bottom), new(right, bottom), new(right, top), new(left, top)]);
}
