using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Assessing;

/// <summary>What to do now: a2 step 8.</summary>
public sealed class ChosenExerciseTests
{
    private const string All = "abcdefghij";

    [Fact]
    public void Exercises_PhasesWithoutConditions_FirstIsCurrent() =>
        Assert.Equal("ab", Now(Exercised().Cause("sore").Phase("early", null, "a", "b").Phase("late", null, "c")));

    [Theory]
    [InlineData("week", "a")]
    [InlineData("month", "b")]
    [InlineData("year", "c")]
    public void Exercises_PhaseWhoseConditionIsTrue_IsCurrent(string since, string expected) =>
        Assert.Equal(expected, Now(Phased(), $"since={since}"));

    [Fact]
    public void Exercises_SeveralPhasesTrue_FirstOfThemIsCurrent() =>
        Assert.Equal("b", Now(Exercised().Cause("sore").Phase("x", When.Never, "a").Phase("y", When.Always, "b").Phase("z", When.Always, "c")));

    [Fact]
    public void Exercises_NoPhaseTrue_FirstIsCurrent() =>
        Assert.Equal("a", Now(Exercised().Cause("sore").Phase("x", When.Never, "a").Phase("y", When.Never, "b")));

    [Fact]
    public void Exercises_CurrentPhaseHasNoneAllowed_StepsBack() =>
        Assert.Equal("b", Now(Phased().Removes("no-c", When.Always, "c"), "since=year"));

    [Fact]
    public void Exercises_NoneAllowedTwice_StepsBackTwice() =>
        Assert.Equal("a", Now(Phased().Removes("no-b-or-c", When.Always, "b", "c"), "since=year"));

    [Fact]
    public void Exercises_SomeOfThePhaseAllowed_StaysWithThose() =>
        Assert.Equal("c", Now(Exercised().Cause("sore").Phase("x", null, "a").Phase("y", When.Always, "b", "c").Removes("no-b", When.Always, "b")));

    [Fact]
    public void Exercises_FirstPhaseHasNoneAllowed_NeverStepsForward() =>
        Assert.Equal("", Now(Phased().Removes("no-a", When.Always, "a"), "since=week"));

    [Fact]
    public void Exercises_SeveralCauses_InTheirOrderWithoutDoubles() =>
        Assert.Equal("bacd", Now(Exercised()
            .Cause("second", points: 4).Phase("now", null, "c", "a", "d")
            .Cause("first", points: 5).Phase("now", null, "b", "a")));

    [Fact]
    public void Exercises_ExerciseTwiceInAPhase_IsShownOnce() => Assert.Equal("ab", Now(Exercised().Cause("sore").Phase("now", null, "a", "b", "a")));

    [Fact]
    public void Exercises_MoreThanSix_TheRestAreMore()
    {
        var result = Exercised()
            .Cause("first", points: 5).Phase("now", null, "a", "b", "c", "d", "e")
            .Cause("second", points: 4).Phase("now", null, "e", "f", "g", "a", "h")
            .Build()
            .Assess();

        Assert.Equal("abcdef", Letters(result.Exercises));
        Assert.Equal("gh", Letters(result.More));
        Assert.Equal(["second", "second"], result.More.Select(m => m.Cause!.Id));
    }

    [Fact]
    public void Exercises_Six_NoneIsMore() =>
        Assert.Empty(Exercised().Cause("sore").Phase("now", null, "a", "b", "c", "d", "e", "f").Build().Assess().More);

    [Fact]
    public void Exercises_OfACause_NameItWithItsPhaseAndTheUsualDose()
    {
        var planned = Assert.Single(Exercised().Cause("sore").Phase("now", null, "a").Build().Assess().Exercises);

        Assert.Equal("sore", planned.Cause!.Id);
        Assert.Equal("now", planned.Phase!.Id);
        Assert.Equal("usual", planned.Regimen.Id);
    }

    [Fact]
    public void Exercises_PhaseWithADose_ShowsItWhereTheExerciseHasIt()
    {
        var result = new Book()
            .Exercises("plain")
            .Exercise("graded", but: e => e with { Regimens = [Book.Regimen("usual"), Book.Regimen("early")] })
            .Cause("sore").Phase(new Phase { Id = "now", For = "now", Dose = "early", Exercises = ["graded", "plain"] })
            .Build()
            .Assess();

        Assert.Equal(["early", "usual"], result.Exercises.Select(e => e.Regimen.Id));
    }

    [Fact]
    public void Exercises_SteppedBack_ShowsTheDoseOfThePhaseUsed()
    {
        var planned = Assert.Single(new Book()
            .Exercise("graded", but: e => e with { Regimens = [Book.Regimen("usual"), Book.Regimen("early"), Book.Regimen("late")] })
            .Exercises("hard")
            .Cause("sore")
            .Phase(new Phase { Id = "first", For = "first", Dose = "early", Exercises = ["graded"] })
            .Phase(new Phase { Id = "second", For = "second", When = When.Always, Exercises = ["hard"] })
            .Removes("not-hard", When.Always, "hard")
            .Build()
            .Assess()
            .Exercises);

        Assert.Equal("first", planned.Phase!.Id);
        Assert.Equal("early", planned.Regimen.Id);
    }

    [Fact]
    public void Exercises_NoCauseGivesOne_FallbackAsFarAsAllowed()
    {
        var result = Phased().FallbackExercises("a", "i", "h", "j").Removes("few", When.Always, new Removal([], [], ["h", "i"])).Build().Assess("since=year");

        Assert.Equal("ih", Letters(result.Exercises));
        Assert.All(result.Exercises, e => Assert.Null(e.Cause));
        Assert.All(result.Exercises, e => Assert.Null(e.Phase));
        Assert.All(result.Exercises, e => Assert.Equal("usual", e.Regimen.Id));
    }

    [Fact]
    public void Exercises_CausesWithoutPhases_Fallback() => Assert.Equal("i", Now(Exercised().Cause("sore").FallbackExercises("i")));

    [Fact]
    public void Exercises_OneCauseGivesOne_NoFallback() =>
        Assert.Equal("a", Now(Exercised().Cause("empty", points: 5).Cause("sore").Phase("now", null, "a").FallbackExercises("i")));

    [Fact]
    public void Exercises_FallbackAtPermissionNone_Nothing() =>
        Assert.Equal("", Now(Exercised().FallbackExercises("i").Rule("stop", When.Always, permission: ExercisePermission.None)));

    [Fact]
    public void Exercises_Gentle_OnlyGentleOnesAreShown() =>
        Assert.Equal("w", Now(Exercised().Exercises("w~").Cause("sore").Phase("now", null, "a", "w").Rule("go-easy", When.Always, permission: ExercisePermission.Gentle)));

    private static string Now(Book book, params string[] answers) => Letters(book.Build().Assess(answers).Exercises);

    private static string Letters(IEnumerable<PlannedExercise> planned) => string.Concat(planned.Select(p => p.Exercise.Id));

    private static Book Exercised() => new Book().Exercises([.. All.Select(c => $"{c}")]);

    private static Book Phased() => Exercised()
        .Single("since", "week", "month", "year")
        .Cause("sore")
        .Phase("early", When.Is("since", "week"), "a")
        .Phase("middle", When.Is("since", "month"), "b")
        .Phase("late", When.Is("since", "year"), "c");
}
