using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Assessing;

/// <summary>Next steps: a2 step 9 and computing.md.</summary>
public sealed class LaterTests
{
    [Fact]
    public void Later_IsThePhasesAfterTheOneUsedInOrder() =>
        Assert.Equal("cdef", Later(Exercised().Cause("sore").Phase("1", null, "a", "b").Phase("2", null, "c", "d").Phase("3", null, "e", "f")));

    [Fact]
    public void Later_CurrentPhaseInTheMiddle_EarlierPhasesAreNotLater() =>
        Assert.Equal("c", Later(Exercised().Cause("sore").Phase("1", null, "a").Phase("2", When.Always, "b").Phase("3", null, "c")));

    [Fact]
    public void Later_AfterAStepBack_IsAfterThePhaseUsed() =>
        Assert.Equal("bc", Later(Exercised()
            .Cause("sore").Phase("1", null, "a").Phase("2", When.Always, "b").Phase("3", null, "c")
            .RemovesForNow("not-now", When.Always, "b")));

    [Fact]
    public void Later_NoPhaseAllowed_IsAfterTheCurrentOne() =>
        Assert.Equal("c", Later(Exercised()
            .Cause("sore").Phase("1", null, "a").Phase("2", When.Always, "b").Phase("3", null, "c")
            .RemovesForNow("not-now", When.Always, "a", "b")));

    [Fact]
    public void Later_LastingContraindication_RemovesIt() =>
        Assert.Equal("c", Later(Exercised().Cause("sore").Phase("1", null, "a").Phase("2", null, "b", "c").Removes("never", When.Always, "b")));

    [Fact]
    public void Later_PassingContraindication_LeavesIt() =>
        Assert.Equal("bc", Later(Exercised().Cause("sore").Phase("1", null, "a").Phase("2", null, "b", "c").RemovesForNow("not-now", When.Always, "b")));

    [Fact]
    public void Later_Shown_IsNotLater() =>
        Assert.Equal("b", Later(Exercised().Cause("sore").Phase("1", null, "a").Phase("2", null, "a", "b")));

    [Fact]
    public void Later_ShownForAnotherCause_IsNotLater() =>
        Assert.Equal("b", Later(Exercised()
            .Cause("one", points: 5).Phase("1", null, "a").Phase("2", null, "c", "b")
            .Cause("two", points: 4).Phase("1", null, "c")));

    [Fact]
    public void Later_SeveralCauses_InTheirOrderWithoutDoubles() =>
        Assert.Equal("dbe", Later(Exercised()
            .Cause("second", points: 4).Phase("1", null, "a").Phase("2", null, "b", "d", "e")
            .Cause("first", points: 5).Phase("1", null, "c").Phase("2", null, "d", "b")));

    [Fact]
    public void Later_Gentle_IsNotFiltered() =>
        Assert.Equal("b", Later(Exercised().Exercises("w~").Cause("sore").Phase("1", null, "w").Phase("2", null, "b").Rule("go-easy", When.Always, permission: ExercisePermission.Gentle)));

    [Fact]
    public void Later_PermissionNone_IsEmpty() =>
        Assert.Equal("", Later(Exercised().Cause("sore").Phase("1", null, "a").Phase("2", null, "b").Rule("stop", When.Always, permission: ExercisePermission.None)));

    [Fact]
    public void Later_UrgentLevel_IsEmpty() =>
        Assert.Equal("", Later(Exercised().Cause("sore").Phase("1", null, "a").Phase("2", null, "b").Rule("stop", When.Always, Disposition.SameDayUrgent)));

    [Fact]
    public void Later_CauseThatIsNotShown_GivesNothing() =>
        Assert.Equal("", Later(Exercised().Cause("sore").Phase("1", null, "a").Cause("other", When.Never).Phase("1", null, "b").Phase("2", null, "c")));

    [Fact]
    public void Later_OnlyFallbackExercisesShown_StillNamesTheNextPhase() =>
        Assert.Equal("c", Later(Exercised()
            .Cause("sore").Phase("1", null, "a").Phase("2", null, "c", "b")
            .FallbackExercises("b")
            .RemovesForNow("not-now", When.Always, "a")));

    private static string Later(Book book) => string.Concat(book.Build().Assess().Later.Select(e => e.Id));

    private static Book Exercised() => new Book().Exercises("a", "b", "c", "d", "e", "f");
}
