using HamstringGuide.Figures.Checking;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Painting;

namespace HamstringGuide.Figures.Tests;

/// <summary>What holds of all figures together.</summary>
public sealed class LibraryTests
{
    [Fact]
    public void Palettes_OfEveryPersonAndLook_HaveEnoughContrast() => Assert.Empty(PaletteCheck.Problems(Library.Data));

    [Fact]
    public void People_AreFourAndEachShowsAtLeastSixExercises()
    {
        var shown = Library.Data.Exercises.CountBy(figure => figure.Style.Person.Id).ToDictionary();

        Assert.Equal(4, Library.Data.People.Length);
        Assert.All(Library.Data.People, person => Assert.InRange(shown.GetValueOrDefault(person.Id), 6, 14));
    }

    [Fact]
    public void Figures_EachShowAMuscleAndAnArrow() => Assert.All(Library.Data.Exercises, figure =>
    {
        Assert.NotEmpty(figure.Style.Muscles);
        Assert.NotEmpty(figure.Arrows);
        Assert.Contains(new Stage(figure).Frame(0).Parts, part => part.Paint is Paint.Muscle or Paint.Nerve);
    });

    [Fact]
    public void LegCurl_IsThereInBothPositions() =>
        Assert.Equal(["leg-curl", "leg-curl.standing"], Library.Gallery.Of("leg-curl").Select(figure => figure.Exercise.Id));

    /// <summary>It glides on a smooth floor, which a shoe would not.</summary>
    [Fact]
    public void Glider_WearsASockOnTheFootThatGlides()
    {
        var parts = new Stage(Library.Figure("glider").Exercise).Frame(0).Parts;

        Assert.Contains(parts, part => part.Key.StartsWith("footFar-sock", StringComparison.Ordinal));
        Assert.Contains(parts, part => part.Key.StartsWith("footNear-shoe", StringComparison.Ordinal));
    }

    [Fact]
    public void Find_UnknownExercise_IsNull() => Assert.Null(Library.Gallery.Find("no-such-exercise"));

    [Fact]
    public void ContactSheet_ShowsEveryFigureInEveryFormAndAsAStrip()
    {
        var figures = new FigureLibrary { Body = Library.Data.Body, People = Library.Data.People, Palettes = Library.Data.Palettes, Exercises = [Library.Data.Exercises[0], Library.Data.Exercises[1]] };

        var page = ContactSheet.Html(new(figures));

        Assert.Equal(2 * (6 + 7), page.Split("<img ").Length - 1);
        Assert.All(figures.Exercises, figure => Assert.Contains($"<h2>{figure.Id}</h2>", page, StringComparison.Ordinal));
    }
}
