using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Guidance.Tests.Exercises;

/// <summary>The dose in words and as large numbers: every shape that a regimen can have.</summary>
public sealed class RegimenTests
{
    private static readonly Regimen Nothing = new() { Id = "usual", Name = "Usual", PainLimit = 3 };

    [Fact]
    public void Sentence_SetsAndRepetitions() =>
        Is(Nothing with { Sets = new(2, 3), Repetitions = new(10, 12) }, "2 to 3 sets of 10 to 12.", "2–3 sets", "10–12 times");

    [Fact]
    public void Sentence_SetsRepetitionsAndHold() =>
        Is(
            Nothing with { Sets = new(2, 3), Repetitions = new(8, 10), HoldSeconds = new(2, 5), EachSide = true },
            "2 to 3 sets of 8 to 10, held for 2 to 5 seconds each on each side.",
            "2–3 sets", "8–10 times each side", "2–5 s hold each time");

    [Fact]
    public void Sentence_SetsAndHold() =>
        Is(Nothing with { Sets = new(3, 6), HoldSeconds = new(20, 30) }, "3 to 6 sets of 20 to 30 seconds.", "3–6 sets", "20–30 s each hold");

    [Fact]
    public void Sentence_SetsAndHoldEachSide() =>
        Is(
            Nothing with { Sets = new(3, 3), HoldSeconds = new(30, 30), EachSide = true },
            "3 sets of 30 seconds on each side.",
            "3 sets each side", "30 s each hold");

    [Fact]
    public void Sentence_SetsOnly() => Is(Nothing with { Sets = new(2, 2) }, "2 sets.", "2 sets");

    [Fact]
    public void Sentence_OneSet() => Is(Nothing with { Sets = new(1, 1), Repetitions = new(15, 15) }, "1 set of 15.", "1 set", "15 times");

    [Fact]
    public void Sentence_Holds() =>
        Is(
            Nothing with { Repetitions = new(2, 4), HoldSeconds = new(15, 30), EachSide = true },
            "2 to 4 holds of 15 to 30 seconds on each side.",
            "2–4 holds each side", "15–30 s each hold");

    [Fact]
    public void Sentence_OneHold() =>
        Is(Nothing with { Repetitions = new(1, 1), HoldSeconds = new(30, 30) }, "1 hold of 30 seconds.", "1 hold", "30 s each hold");

    [Fact]
    public void Sentence_OneToTwoHolds_IsPlural() =>
        Is(Nothing with { Repetitions = new(1, 2), HoldSeconds = new(5, 5) }, "1 to 2 holds of 5 seconds.", "1–2 holds", "5 s each hold");

    [Fact]
    public void Sentence_RepetitionsOnly() =>
        Is(Nothing with { Repetitions = new(10, 15), EachSide = true }, "10 to 15 times on each side.", "10–15 times each side");

    [Fact]
    public void Sentence_OneRepetition() => Is(Nothing with { Repetitions = new(1, 1) }, "1 time.", "1 time");

    [Fact]
    public void Sentence_HoldOnly() =>
        Is(Nothing with { HoldSeconds = new(20, 60), EachSide = true }, "Hold for 20 to 60 seconds on each side.", "20–60 s each hold each side");

    [Fact]
    public void Sentence_OneSecond_IsSingular() => Is(Nothing with { HoldSeconds = new(1, 1) }, "Hold for 1 second.", "1 s each hold");

    [Fact]
    public void Sentence_SetsRepetitionsAndOneSecond_IsSingular() =>
        Is(
            Nothing with { Sets = new(2, 2), Repetitions = new(5, 5), HoldSeconds = new(1, 1), RestSeconds = new(1, 1) },
            "2 sets of 5, held for 1 second each, 1 second of rest between.",
            "2 sets", "5 times", "1 s hold each time", "1 s rest between");

    [Fact]
    public void Sentence_OneToTwoSeconds_IsPlural() =>
        Is(Nothing with { Repetitions = new(10, 10), HoldSeconds = new(1, 2) }, "10 holds of 1 to 2 seconds.", "10 holds", "1–2 s each hold");

    [Fact]
    public void Sentence_Minutes() => Is(Nothing with { Minutes = new(5, 10) }, "5 to 10 minutes.", "5–10 min each time");

    [Fact]
    public void Sentence_MinutesEachSide() =>
        Is(Nothing with { Minutes = new(1, 1), EachSide = true }, "1 minute on each side.", "1 min each time each side");

    [Fact]
    public void Sentence_RepetitionsAndMinutes_NamesTheSideOnce() =>
        Is(
            Nothing with { Repetitions = new(5, 5), Minutes = new(2, 2), EachSide = true },
            "5 times on each side, 2 minutes.",
            "5 times each side", "2 min each time");

    [Fact]
    public void Sentence_HoldAndMinutes_NamesTheSideOnce() =>
        Is(
            Nothing with { HoldSeconds = new(5, 5), Minutes = new(2, 2), EachSide = true },
            "Hold for 5 seconds on each side, 2 minutes.",
            "5 s each hold each side", "2 min each time");

    [Theory]
    [InlineData(1, 1, "Once a day.", "1 time a day")]
    [InlineData(2, 2, "2 times a day.", "2 times a day")]
    [InlineData(1, 3, "1 to 3 times a day.", "1–3 times a day")]
    public void Sentence_TimesADay(int min, int max, string sentence, string figure) =>
        Is(Nothing with { TimesADay = new(min, max) }, sentence, figure);

    [Theory]
    [InlineData(7, 7, "Every day.", "7 days a week")]
    [InlineData(1, 1, "Once a week.", "1 day a week")]
    [InlineData(3, 3, "3 days a week.", "3 days a week")]
    [InlineData(5, 7, "5 to 7 days a week.", "5–7 days a week")]
    public void Sentence_DaysAWeek(int min, int max, string sentence, string figure) =>
        Is(Nothing with { DaysAWeek = new(min, max) }, sentence, figure);

    [Theory]
    [InlineData(30, 30, "30 seconds of rest between.", "30 s rest between")]
    [InlineData(45, 60, "45 to 60 seconds of rest between.", "45–60 s rest between")]
    [InlineData(60, 90, "60 to 90 seconds of rest between.", "60–90 s rest between")]
    [InlineData(60, 60, "60 seconds of rest between.", "1 min rest between")]
    [InlineData(60, 120, "60 to 120 seconds of rest between.", "1–2 min rest between")]
    public void Sentence_Rest(int min, int max, string sentence, string figure) =>
        Is(Nothing with { RestSeconds = new(min, max) }, sentence, figure);

    [Fact]
    public void Sentence_Everything_InOrder() =>
        Is(
            Nothing with
            {
                Sets = new(2, 3),
                Repetitions = new(10, 12),
                HoldSeconds = new(3, 3),
                RestSeconds = new(60, 60),
                Minutes = new(5, 5),
                TimesADay = new(1, 1),
                DaysAWeek = new(3, 3),
                Load = "no weight",
                Note = "when warm",
            },
            "2 to 3 sets of 10 to 12, held for 3 seconds each, 5 minutes, 60 seconds of rest between, once a day, 3 days a week.",
            "2–3 sets", "10–12 times", "3 s hold each time", "1 min rest between", "5 min each time", "1 time a day", "3 days a week");

    [Fact]
    public void Sentence_NoAmount_IsEmpty() => Is(Nothing, "");

    [Theory]
    [InlineData(3, 3, "3")]
    [InlineData(2, 3, "2 to 3")]
    public void Amount_ToString_SaysOneNumberOnce(int min, int max, string expected) => Assert.Equal(expected, new Amount(min, max).ToString());

    [Fact]
    public void RegimenFor_UnknownOrNoId_IsTheUsualOne()
    {
        var exercise = Books.Sample.Book().Build().Exercise("lunge")!;

        Assert.Equal("strong", exercise.RegimenFor("strong").Id);
        Assert.Equal("usual", exercise.RegimenFor("other").Id);
        Assert.Equal("usual", exercise.RegimenFor(null).Id);
    }

    private static void Is(Regimen regimen, string sentence, params string[] figures)
    {
        Assert.Equal(sentence, regimen.ToSentence());
        Assert.Equal(figures, regimen.Figures().Select(f => $"{f.Number} {f.Words}"));
    }
}
