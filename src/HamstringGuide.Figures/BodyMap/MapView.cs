using System.Collections.Immutable;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Skins;

namespace HamstringGuide.Figures.BodyMap;

/// <summary>One picture of the body map: legs from behind, legs from the front, or a knee.</summary>
public sealed record MapView
{
    /// <summary>Width of every view in percent of the height, after zooming: so lines, dots and figures are equally large in all.</summary>
    public const double DrawnWidth = 28;

    public required string Id { get; init; }

    /// <summary>A few words to stand below the picture.</summary>
    public required string Name { get; init; }

    /// <summary>What is on the left and on the right of the picture, where that must be said; else none.</summary>
    public required ImmutableArray<string> Edges { get; init; }

    /// <summary>The view that shows all its places larger, and does for it where there is little room; null for none.</summary>
    public string? CloseUp { get; init; }

    /// <summary>The part of the plane that is shown, in percent of the height.</summary>
    public required Box Box { get; init; }

    /// <summary>How far the lit tone is moved towards the light.</summary>
    public required Point Light { get; init; }

    public required MapLeg Leg { get; init; }

    /// <summary>From the back to the front.</summary>
    public required ImmutableArray<PaintedShape> Shapes { get; init; }

    public required ImmutableArray<MapRegion> Regions { get; init; }

    public double Zoom => DrawnWidth / Box.Width;
}

/// <summary>The leg on the right of the picture, seen from the front or from behind.</summary>
/// <param name="Joints">Waist, hip, knee and ankle.</param>
/// <param name="Shape">Half widths along it, outer side and inner side, and where its outline is sampled.</param>
/// <param name="Two">There is a left leg too, its mirror image.</param>
public sealed record MapLeg(ImmutableArray<Point> Joints, LimbShape Shape, bool Two)
{
    public Skin Skin => new(Joints, Shape.Widths, Shape.Blend);
}

/// <summary>A shape and its paint.</summary>
public sealed record PaintedShape(MapPaint Paint, MapShape Shape);

/// <summary>Where a place lies in a view, and what can be pressed for it.</summary>
public sealed record MapRegion
{
    /// <summary>Id of the option that it stands for.</summary>
    public required string Place { get; init; }

    public required MapShape Shape { get; init; }

    /// <summary>Where its dots are, in percent of the height.</summary>
    public required ImmutableArray<Point> Dots { get; init; }

    /// <summary>What can be pressed, in percent of the height. Large enough for a finger, so it may reach beyond the shape, but never into another's.</summary>
    public required ImmutableArray<Box> Touches { get; init; }
}
