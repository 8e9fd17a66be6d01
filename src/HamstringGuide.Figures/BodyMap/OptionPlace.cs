using System.Collections.Immutable;
using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.BodyMap;

/// <summary>An option that is a place, and where that is.</summary>
public sealed record OptionPlace
{
    /// <summary>Width of every picture in parts of its height.</summary>
    public const double Shape = 0.8;

    /// <summary>Id of the option.</summary>
    public required string Option { get; init; }

    /// <summary>The view that it is drawn on.</summary>
    public required string View { get; init; }

    /// <summary>The part of it that is shown, in percent of the height; <see cref="Shape"/> as wide as it is high.</summary>
    public required Box Box { get; init; }

    /// <summary>What is tinted; a line is where something runs.</summary>
    public required ImmutableArray<MapShape> Shapes { get; init; }
}

/// <summary>A question whose options have pictures.</summary>
public sealed record OptionPlaces
{
    public required string Question { get; init; }

    /// <summary>Options that are nowhere on the body.</summary>
    public required ImmutableArray<string> NotPlaces { get; init; }

    public required ImmutableArray<OptionPlace> Options { get; init; }
}
