using System.Collections.Immutable;

namespace HamstringGuide.Figures.Exercises;

/// <summary>The pictures of all exercises, by the exercise's id.</summary>
public sealed class FigureGallery(FigureLibrary library)
{
    /// <summary>Sorted by id.</summary>
    public ImmutableArray<Figure> Figures { get; } = [.. library.Exercises.Select(figure => new Figure(figure, library.Palettes))];

    /// <summary>The exercise's main picture; null when there is no such exercise.</summary>
    public Figure? Find(string exerciseId) => Figures.FirstOrDefault(figure => figure.Exercise.Id == exerciseId);

    /// <summary>All pictures of an exercise: the main one, then those of its other positions.</summary>
    public IEnumerable<Figure> Of(string exerciseId) => Figures.Where(figure => figure.Exercise.ExerciseId == exerciseId);
}
