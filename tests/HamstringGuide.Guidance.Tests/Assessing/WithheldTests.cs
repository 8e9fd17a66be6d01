using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Assessing;

/// <summary>What the shown causes would have brought, and why it is held back (computing.md).</summary>
public sealed class WithheldTests
{
    [Fact]
    public void Withheld_EverythingAllowed_IsEmpty() => Assert.Empty(Withheld(Exercised().Cause("sore").Phase("1", null, "a")));

    [Fact]
    public void Withheld_NotAllowedInThePhaseUsed_WithItsReason()
    {
        var withheld = Exercised().Scale("pain")
            .Cause("sore").Phase("1", null, "a", "b")
            .RemovesForNow("hurts", When.AtLeast("pain", 5), "b")
            .Build()
            .Assess("pain=6")
            .Withheld;

        var reason = Assert.Single(Assert.Single(withheld).Reasons);
        Assert.Equal("b", withheld[0].Exercise.Id);
        Assert.Equal(("hurts", "CR-hurts", "Not with hurts.", false), (reason.Rule, reason.Ref, reason.Why, reason.Lasting));
        Assert.Equal(["pain: 6"], reason.Because.Select(b => $"{b.Question}: {string.Join(',', b.Answers)}"));
    }

    [Fact]
    public void Withheld_SeveralReasons_AreAllNamedOnce() =>
        Assert.Equal(
            ["b: one, two"],
            Withheld(Exercised()
                .Cause("first", points: 5).Phase("1", null, "a", "b")
                .Cause("second", points: 4).Phase("1", null, "b", "c")
                .Removes("one", When.Always, "b")
                .RemovesForNow("two", When.Always, "b")
                .Removes("three", When.Never, "b")));

    [Fact]
    public void Withheld_LastingReasonInALaterPhase_IsNamed() =>
        Assert.Equal(["c: never"], Withheld(Exercised().Cause("sore").Phase("1", null, "a").Phase("2", null, "b", "c").Removes("never", When.Always, "c")));

    [Fact]
    public void Withheld_LastingReasonInAnEarlierPhase_IsNamed() =>
        Assert.Equal(["a: never"], Withheld(Exercised().Cause("sore").Phase("1", null, "a").Phase("2", When.Always, "b").Removes("never", When.Always, "a")));

    [Fact]
    public void Withheld_PassingReasonInAnotherPhase_IsNot() =>
        Assert.Empty(Withheld(Exercised().Cause("sore").Phase("1", null, "a").Phase("2", null, "b").RemovesForNow("not-now", When.Always, "b")));

    [Fact]
    public void Withheld_PassingReasonBesideALastingOneInAnotherPhase_BothAreNamed() =>
        Assert.Equal(
            ["b: never, not-now"],
            Withheld(Exercised().Cause("sore").Phase("1", null, "a").Phase("2", null, "b").Removes("never", When.Always, "b").RemovesForNow("not-now", When.Always, "b")));

    [Fact]
    public void Withheld_AfterAStepBack_LooksAtThePhaseUsed() =>
        Assert.Equal(
            ["b: not-now"],
            Withheld(Exercised().Cause("sore").Phase("1", null, "a", "b").Phase("2", When.Always, "c").RemovesForNow("not-now", When.Always, "b", "c")));

    [Fact]
    public void Withheld_NoPhaseAllowed_LooksAtTheCurrentOne() =>
        Assert.Equal(
            ["b: not-now"],
            Withheld(Exercised().Cause("sore").Phase("1", null, "a").Phase("2", When.Always, "b").RemovesForNow("not-now", When.Always, "a", "b")));

    [Fact]
    public void Withheld_ExerciseThatNoShownCauseBrings_IsNot() =>
        Assert.Empty(Withheld(Exercised().Cause("sore").Phase("1", null, "a").Removes("never", When.Always, "d")));

    [Fact]
    public void Withheld_ByPermissionOnly_NamesTheStrictestRule()
    {
        var withheld = Exercised().Multiple("signs", "limp", "numb", "none!")
            .Cause("sore").Phase("1", null, "a", "b")
            .Rule("numb", When.Is("signs", "numb"), Disposition.SeeClinicianSoon, permission: ExercisePermission.None, but: r => r with { Ref = "RF-2" })
            .Rule("limp", When.Is("signs", "limp"), Disposition.SeeClinicianSoon, permission: ExercisePermission.Gentle, but: r => r with { Ref = "RF-1" })
            .Build()
            .Assess("signs=limp,numb")
            .Withheld;

        Assert.Equal(["a", "b"], withheld.Select(w => w.Exercise.Id));
        Assert.All(withheld, w =>
        {
            var reason = Assert.Single(w.Reasons);
            Assert.Equal(("permission", "RF-2", "Not before you have been seen.", false), (reason.Rule, reason.Ref, reason.Why, reason.Lasting));
            Assert.Equal(["numb"], reason.Because.SelectMany(b => b.Answers));
        });
    }

    [Fact]
    public void Withheld_SeveralRulesEquallyStrict_NamesTheMostUrgent()
    {
        var withheld = Exercised()
            .Cause("sore").Phase("1", null, "a")
            .Rule("soon", When.Always, Disposition.SeeClinicianSoon, permission: ExercisePermission.None)
            .Rule("today", When.Always, Disposition.SameDayUrgent)
            .Rule("today-too", When.Always, Disposition.SameDayUrgent)
            .Build()
            .Assess()
            .Withheld;

        Assert.Equal("RF-today", Assert.Single(Assert.Single(withheld).Reasons).Ref);
    }

    [Fact]
    public void Withheld_GentleOnly_TheOthersAreHeldByPermission() =>
        Assert.Equal(
            ["a: permission"],
            Withheld(Exercised().Exercises("w~").Cause("sore").Phase("1", null, "a", "w").Rule("go-easy", When.Always, permission: ExercisePermission.Gentle)));

    [Fact]
    public void Withheld_ByPermissionAndARule_NamesTheRule() =>
        Assert.Equal(
            ["a: never", "b: permission"],
            Withheld(Exercised()
                .Cause("sore").Phase("1", null, "a", "b")
                .Removes("never", When.Always, "a")
                .Rule("stop", When.Always, permission: ExercisePermission.None)));

    [Fact]
    public void Withheld_UrgentOnlyByACause_IsHeldWithoutARule()
    {
        var withheld = Exercised().Cause("tear", level: Disposition.SameDayUrgent).Phase("1", null, "a").Build().Assess().Withheld;

        var reason = Assert.Single(Assert.Single(withheld).Reasons);
        Assert.Equal(("permission", ""), (reason.Rule, reason.Ref));
        Assert.Empty(reason.Because);
        Assert.NotEmpty(reason.Grounds.Basis);
    }

    private static IEnumerable<string> Withheld(Book book) => book.Build().Assess().Withheld
        .Select(w => $"{w.Exercise.Id}: {string.Join(", ", w.Reasons.Select(r => r.Rule))}");

    private static Book Exercised() => new Book().Exercises("a", "b", "c", "d");
}
