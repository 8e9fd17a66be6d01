using System.Collections.Immutable;
using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.Anatomy;

/// <summary>A drawing of what lies under the skin, with numbers that a list beside it explains.</summary>
public sealed record AnatomyPicture
{
    public required string Id { get; init; }

    /// <summary>The article that shows it.</summary>
    public required string Article { get; init; }

    public required string Name { get; init; }

    /// <summary>What the picture shows, for those who can't see it; the list says the rest.</summary>
    public required string Alt { get; init; }

    /// <summary>What is on the left and on the right of the picture.</summary>
    public required ImmutableArray<string> Edges { get; init; }

    /// <summary>The part of the plane that is shown; x to the right, y up, in percent of the person's height.</summary>
    public required Box Box { get; init; }

    /// <summary>From the back to the front.</summary>
    public required ImmutableArray<AnatomyShape> Shapes { get; init; }

    /// <summary>Numbered from 1 in this order.</summary>
    public required ImmutableArray<AnatomyLabel> Labels { get; init; }
}

/// <summary>A shape through its points.</summary>
/// <param name="Closed">False for a line.</param>
/// <param name="Inside">Cut off where the body ends.</param>
public sealed record AnatomyShape(AnatomyPaint Paint, bool Closed, bool Inside, ImmutableArray<Point> Points);

/// <summary>A part that is named.</summary>
/// <param name="At">A point on the part.</param>
/// <param name="Number">Where its number stands, joined to the point by a thin line.</param>
/// <param name="Name">In plain words.</param>
/// <param name="Latin">What a clinician may call it; null where that is the same.</param>
/// <param name="Means">What it is or does, in plain words.</param>
public sealed record AnatomyLabel(Point At, Point Number, string Name, string? Latin, string Means);
