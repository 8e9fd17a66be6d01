using System.Collections.Immutable;
using HamstringGuide.Figures.Motion;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Figures.Props;
using HamstringGuide.Figures.Rigs;

namespace HamstringGuide.Figures.Exercises;

/// <summary>An exercise as it is drawn: who, how, with what.</summary>
public sealed record ExerciseFigure
{
    /// <summary>The exercise's id; with a variant, that follows after a dot: <c>leg-curl.standing</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The exercise's name, for the picture's title.</summary>
    public string Name { get; init; } = "";

    /// <summary>The end position in words, for those who can't see the picture.</summary>
    public string End { get; init; } = "";

    public required FigureStyle Style { get; init; }

    /// <summary>Null for the side view.</summary>
    public FrontCamera? Front { get; init; }

    /// <summary>At least two, in order: the first at 0, the last at 1 or, for a movement that goes round, at 2.</summary>
    public required ImmutableArray<PoseKey> Keys { get; init; }

    public required ImmutableArray<Prop> Props { get; init; }

    public required ImmutableArray<Arrow> Arrows { get; init; }

    /// <summary>The movement leads to its end and isn't repeated, as in a stretch that is held.</summary>
    public bool Stays { get; init; }

    /// <summary>The id of the exercise.</summary>
    public string ExerciseId => Id.Split('.')[0];

    /// <summary>For the alt attribute: name and end position.</summary>
    public string Alt => $"{Name}. {End}";
}
