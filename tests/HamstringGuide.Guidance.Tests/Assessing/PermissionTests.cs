using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Assessing;

/// <summary>How much exercise, and which exercises are allowed: a2 steps 6 and 7.</summary>
public sealed class PermissionTests
{
    [Fact]
    public void Assess_NoRuleFires_PermissionIsFull() => Assert.Equal(ExercisePermission.Full, Rules().Assess("signs=none").Permission);

    [Theory]
    [InlineData("full", ExercisePermission.Full)]
    [InlineData("full,gentle", ExercisePermission.Gentle)]
    [InlineData("gentle,stop", ExercisePermission.None)]
    [InlineData("full,gentle,stop", ExercisePermission.None)]
    public void Assess_SeveralRules_StrictestPermissionHolds(string signs, ExercisePermission expected) =>
        Assert.Equal(expected, Rules().Assess($"signs={signs}").Permission);

    [Fact]
    public void Assess_StricterRuleAtALowerLevel_StillHolds()
    {
        var result = new Book().Multiple("signs", "a", "b", "none!")
            .Rule("a", When.Is("signs", "a"), Disposition.SeeClinicianSoon, permission: ExercisePermission.Full)
            .Rule("b", When.Is("signs", "b"), Disposition.SelfCareWithReview, permission: ExercisePermission.Gentle)
            .Build()
            .Assess("signs=a,b");

        Assert.Equal(Disposition.SeeClinicianSoon, result.Disposition);
        Assert.Equal(ExercisePermission.Gentle, result.Permission);
    }

    [Theory]
    [InlineData(Disposition.SameDayUrgent)]
    [InlineData(Disposition.EmergencyNow)]
    public void Assess_UrgentRule_PermitsNothing(Disposition level)
    {
        var result = Exercised().Rule("urgent", When.Always, level).Build().Assess();

        Assert.Equal(ExercisePermission.None, result.Permission);
        Assert.Empty(result.Allowed);
        Assert.Empty(result.Exercises);
    }

    [Fact]
    public void Assess_UrgentCause_PermitsNothing()
    {
        var result = Exercised().Cause("tear", level: Disposition.SameDayUrgent).Build().Assess();

        Assert.Equal(ExercisePermission.None, result.Permission);
        Assert.Empty(result.Exercises);
    }

    [Fact]
    public void Assess_CauseThatNeedsAClinician_PermitsExercise() =>
        Assert.Equal(ExercisePermission.Full, Exercised().Cause("tear", level: Disposition.SeeClinicianSoon).Build().Assess().Permission);

    [Fact]
    public void Allowed_Full_IsEverythingInTheOrderOfTheBook() => Assert.Equal(["walking", "bridge", "sprint", "lunge"], Allowed(Exercised()));

    [Fact]
    public void Allowed_Gentle_IsGentleExercisesOnly() =>
        Assert.Equal(["walking", "bridge"], Allowed(Exercised().Rule("a", When.Always, permission: ExercisePermission.Gentle)));

    [Fact]
    public void Allowed_None_IsNothing() => Assert.Empty(Allowed(Exercised().Rule("a", When.Always, permission: ExercisePermission.None)));

    [Fact]
    public void Allowed_RemovedByTag_IsGone() =>
        Assert.Equal(["walking", "bridge"], Allowed(Exercised().Removes("a", When.Always, new Removal(["impact"], [], []))));

    [Fact]
    public void Allowed_RemovedById_IsGone() =>
        Assert.Equal(["bridge", "sprint", "lunge"], Allowed(Exercised().Removes("a", When.Always, new Removal([], ["walking"], []))));

    [Fact]
    public void Allowed_RemovedByTagAndById_BothAreGone() =>
        Assert.Equal(["walking"], Allowed(Exercised().Removes("a", When.Always, new Removal(["impact"], ["bridge"], []))));

    [Fact]
    public void Allowed_RemovedAllBut_OnlyThoseStay() =>
        Assert.Equal(["bridge", "sprint"], Allowed(Exercised().Removes("a", When.Always, new Removal([], [], ["sprint", "bridge"]))));

    [Fact]
    public void Allowed_SeveralContraindications_TheirUnionIsGone() =>
        Assert.Equal(
            ["bridge"],
            Allowed(Exercised()
                .Removes("a", When.Always, new Removal(["deep-bend"], [], []))
                .RemovesForNow("b", When.Always, "sprint")
                .Removes("c", When.Always, "walking")));

    [Fact]
    public void Allowed_ContraindicationThatIsNotTrue_RemovesNothing() =>
        Assert.Equal(["walking", "bridge", "sprint", "lunge"], Allowed(Exercised().Removes("a", When.Never, "walking")));

    [Fact]
    public void Allowed_GentleAndRemoved_BothFiltersHold() =>
        Assert.Equal(["bridge"], Allowed(Exercised().Rule("a", When.Always, permission: ExercisePermission.Gentle).Removes("b", When.Always, "walking", "sprint")));

    private static IEnumerable<string> Allowed(Book book) => book.Build().Assess().Allowed.Select(e => e.Id);

    private static Guidebook Rules() => new Book().Multiple("signs", "full", "gentle", "stop", "none!")
        .Rule("full", When.Is("signs", "full"), permission: ExercisePermission.Full)
        .Rule("gentle", When.Is("signs", "gentle"), permission: ExercisePermission.Gentle)
        .Rule("stop", When.Is("signs", "stop"), permission: ExercisePermission.None)
        .Build();

    private static Book Exercised() => new Book()
        .Exercises("walking~", "bridge~")
        .Exercise("sprint", tags: ["impact", "fast"])
        .Exercise("lunge", tags: ["deep-bend", "impact"])
        .FallbackExercises("walking", "sprint");
}
