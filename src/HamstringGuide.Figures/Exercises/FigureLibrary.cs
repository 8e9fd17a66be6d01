using System.Collections.Immutable;
using HamstringGuide.Figures.Painting;

namespace HamstringGuide.Figures.Exercises;

/// <summary>The data of all figures, read and with every name found.</summary>
public sealed record FigureLibrary
{
    public required Body Body { get; init; }

    public required ImmutableArray<Person> People { get; init; }

    public required Palettes Palettes { get; init; }

    /// <summary>Sorted by id.</summary>
    public required ImmutableArray<ExerciseFigure> Exercises { get; init; }
}
