using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Svg;

namespace HamstringGuide.Figures.Painting;

/// <summary>Where a rigid shape hangs and how it is turned.</summary>
/// <param name="Group">Parts of the same group follow each other and move as one.</param>
/// <param name="Angle">Degrees against the clock.</param>
public sealed record Placement(string Group, Point Origin, double Angle);

/// <summary>Something painted: a path with a paint, at its depth.</summary>
public sealed record Part
{
    /// <summary>The same in all frames of an animation.</summary>
    public required string Key { get; init; }

    public required SvgPath Path { get; init; }

    public required Paint Paint { get; init; }

    /// <summary>Greater is nearer to the viewer.</summary>
    public required int Depth { get; init; }

    /// <summary>The darker tone of a rounded surface, on the side away from the light.</summary>
    public Paint? Shade { get; init; }

    /// <summary>Key of the part whose outline cuts this one.</summary>
    public string? ClippedBy { get; init; }

    /// <summary>For a rigid shape, whose path is in its own coordinates.</summary>
    public Placement? Placement { get; init; }

    /// <summary>Neither person nor what they wear.</summary>
    public bool IsProp { get; init; }

    /// <summary>Points on it in the picture.</summary>
    public IEnumerable<Point> Points => Placement is { } at
        ? Path.Points.Select(p => at.Origin + p.Rotated(at.Angle))
        : Path.Points;
}
