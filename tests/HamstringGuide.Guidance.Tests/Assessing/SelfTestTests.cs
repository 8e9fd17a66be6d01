using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Assessing;

/// <summary>The second pass: a self-test may raise the level and never lower it (a2 step 5).</summary>
public sealed class SelfTestTests
{
    [Fact]
    public void Assess_SelfTestThatWouldLower_LeavesTheLevelWithoutIt()
    {
        var result = Lowering().Build().Assess("pain=6", "leg-test=straight");

        Assert.Equal(Disposition.SeeClinicianSoon, result.Disposition);
        Assert.Equal(7, result.TargetDays);
    }

    [Fact]
    public void Assess_SelfTestThatWouldLower_IsAReason()
    {
        var reason = Lowering().Build().Assess("pain=6", "leg-test=straight").Reasons[^1];

        Assert.Equal("without-self-tests", reason.Rule);
        Assert.Equal("Your other answers alone call for more care. A self-test never lowers that.", reason.Say);
        Assert.Equal(Disposition.SeeClinicianSoon, reason.Disposition);
        Assert.Empty(reason.Because);
    }

    [Fact]
    public void Assess_SelfTestThatWouldLower_SaysWhatTheContentSays()
    {
        var book = Lowering().Change(p => p with { CareTexts = p.CareTexts with { WithoutSelfTests = "The rest counts." } });

        var reason = book.Build().Assess("pain=6", "leg-test=straight").Reasons[^1];

        Assert.Equal("The rest counts.", reason.Say);
    }

    [Fact]
    public void Assess_SelfTestThatWouldLower_LeavesCausesPermissionAndExercisesAsTheyAreWithIt()
    {
        var result = Lowering().Build().Assess("pain=6", "leg-test=straight");

        Assert.Equal(["tight"], result.Causes.Select(c => c.Cause.Id));
        Assert.Equal(ExercisePermission.Full, result.Permission);
        Assert.Equal(["walking"], result.Exercises.Select(e => e.Exercise.Id));
        Assert.Null(result.ReviewDays);
    }

    [Theory]
    [InlineData("leg-test=")]
    [InlineData("leg-test=not-done")]
    public void Assess_SelfTestNotDone_GivesNoSuchReason(string test)
    {
        var result = Lowering().Build().Assess("pain=6", test);

        Assert.Equal(Disposition.SeeClinicianSoon, result.Disposition);
        Assert.DoesNotContain(result.Reasons, r => r.Rule == "without-self-tests");
    }

    [Fact]
    public void Assess_SelfTestThatRaises_Counts()
    {
        var result = new Book()
            .Single("leg-test", "straight", "bent", "not-done").SelfTest()
            .Rule("bent", When.Is("leg-test", "bent"), days: 3)
            .Build()
            .Assess("leg-test=bent");

        Assert.Equal(Disposition.SeeClinicianSoon, result.Disposition);
        Assert.Equal(["bent"], result.Reasons.Select(r => r.Rule));
    }

    [Fact]
    public void Assess_CauseOnlyWithoutTheSelfTest_RaisesTheLevelButIsNotShown()
    {
        var result = new Book()
            .Single("leg-test", "straight", "bent", "not-done").SelfTest()
            .Cause("tear", When.Not(When.Is("leg-test", "straight")), level: Disposition.SeeClinicianSoon, days: 7)
            .Build()
            .Assess("leg-test=straight");

        Assert.Equal(Disposition.SeeClinicianSoon, result.Disposition);
        Assert.Equal(7, result.TargetDays);
        Assert.Equal([Book.FallbackId], result.Causes.Select(c => c.Cause.Id));
    }

    [Fact]
    public void Assess_EitherOfTwoSelfTests_IsTakenAwayTogether()
    {
        var book = new Book()
            .Single("leg-test", "straight", "bent", "not-done").SelfTest()
            .Single("ankle-test", "eases", "same", "not-done").SelfTest()
            .Rule("unsure", When.All(When.Not(When.Is("leg-test", "straight")), When.Not(When.Is("ankle-test", "eases"))), days: 5)
            .Build();

        Assert.Equal(Disposition.SeeClinicianSoon, book.Assess("leg-test=straight", "ankle-test=eases").Disposition);
        Assert.Equal(Disposition.SeeClinicianSoon, book.Assess("leg-test=straight").Disposition);
        Assert.Equal(5, book.Assess("ankle-test=eases").TargetDays);
    }

    [Fact]
    public void Assess_SecondPassAtSameDay_HasNoTargetAndNoExercise()
    {
        var result = new Book()
            .Single("leg-test", "straight", "bent", "not-done").SelfTest()
            .Rule("not-straight", When.Not(When.Is("leg-test", "straight")), Disposition.SameDayUrgent)
            .Exercises("walking").FallbackExercises("walking")
            .Build()
            .Assess("leg-test=straight");

        Assert.Equal(Disposition.SameDayUrgent, result.Disposition);
        Assert.Null(result.TargetDays);
        Assert.Equal(ExercisePermission.None, result.Permission);
        Assert.Empty(result.Exercises);
    }

    [Fact]
    public void Assess_SecondPassAtTheSameLevel_NearerTargetHoldsWithoutAReason()
    {
        var book = new Book()
            .Scale("pain")
            .Single("leg-test", "straight", "bent", "not-done").SelfTest()
            .Rule("pain", When.AtLeast("pain", 5), days: 14)
            .Rule("not-straight", When.Not(When.Is("leg-test", "straight")), days: 2)
            .Build();

        var result = book.Assess("pain=6", "leg-test=straight");

        Assert.Equal(2, result.TargetDays);
        Assert.Equal(["pain"], result.Reasons.Select(r => r.Rule));
    }

    private static Book Lowering() => new Book()
        .Scale("pain")
        .Single("leg-test", "straight", "bent", "not-done").SelfTest()
        .Rule(
            "painful-and-not-straight",
            When.All(When.AtLeast("pain", 5), When.Not(When.Is("leg-test", "straight"))),
            days: 7,
            permission: ExercisePermission.None)
        .Cause("tight", When.Is("leg-test", "straight")).Phase("now", null, "walking")
        .Exercises("walking");
}
