using System.Collections.Immutable;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Skins;
using HamstringGuide.Figures.Svg;

namespace HamstringGuide.Figures.BodyMap;

/// <summary>What the points of a shape are measured on.</summary>
public enum Surface
{
    /// <summary>x and y in percent of the height; x to the right, y up, the floor at y 0, the body's middle at x 0.</summary>
    Plane,

    /// <summary>Place along the leg (waist 0, hip 1, knee 2, ankle 3) and across it (-1 the inner outline, 1 the outer) of the leg on the right of the picture.</summary>
    Leg,
}

/// <summary>How a shape goes on to the other half of the body.</summary>
public enum Sides
{
    /// <summary>Not at all.</summary>
    One,

    /// <summary>A second one, mirrored.</summary>
    Both,

    /// <summary>It is one half of an outline, from the middle to the middle; the other half is its mirror image.</summary>
    Whole,
}

/// <summary>A shape of the body map, through its points.</summary>
public sealed record MapShape
{
    public required Surface Surface { get; init; }

    public required Sides Sides { get; init; }

    /// <summary>False for a line.</summary>
    public required bool Closed { get; init; }

    /// <summary>Three or more; a line has two or more.</summary>
    public required ImmutableArray<Point> Points { get; init; }

    /// <summary>Which of the points are corners, counted from 0.</summary>
    public ImmutableArray<int> Corners { get; init; } = [];

    /// <summary>The shape as a path, and its mirror image where it has one.</summary>
    /// <param name="skin">Of the leg on the right of the picture.</param>
    /// <param name="zoom">Drawn so many times larger.</param>
    internal IEnumerable<SvgPath> Paths(Skin skin, double zoom)
    {
        var points = Points.Select((p, i) => new ControlPoint((Surface == Surface.Leg ? skin.At(p.X, p.Y) : p) * zoom, Corners.Contains(i))).ToArray();

        return Sides switch
        {
            Sides.Whole => [Path([.. points, .. points.Reverse().Select(Mirrored)])],
            Sides.Both => [Path(points), Path([.. points.Select(Mirrored)])],
            _ => [Path(points)],
        };
    }

    private SvgPath Path(ControlPoint[] points)
    {
        if (!Closed)
        {
            return SvgPath.Line([.. points.Select(p => p.Point)], PathPrecision.Tenths);
        }

        var smooth = Relaxation.Through([.. points.Select(p => p.Point)]);
        return SvgPath.Blob(smooth.Zip(points, (control, given) => given.Corner ? given : control), PathPrecision.Tenths);
    }

    private static ControlPoint Mirrored(ControlPoint p) => p with { Point = new(-p.Point.X, p.Point.Y) };
}
