using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Questionnaires;

/// <summary>
/// A same-day sign makes the answers complete as long as nothing after the warning signs is answered (computing.md).
/// </summary>
public sealed class StoppingEarlyTests
{
    [Fact]
    public void Follow_SameDaySignAndNothingLater_IsCompleteAndStopped()
    {
        var path = Check().Follow("emergency=none", "warning=swollen");

        Assert.True(path.IsStoppedEarly);
        Assert.True(path.IsComplete);
        Assert.Equal(["place", "pain"], path.Missing.Select(q => q.Id));
    }

    [Fact]
    public void Follow_EmergencySignThatLeavesQuestionsOpen_IsStoppedToo() =>
        Assert.True(Check().Follow("emergency=numb", "warning=none").IsStoppedEarly);

    [Theory]
    [InlineData("place=knee")]
    [InlineData("pain=0")]
    [InlineData("goal=run")]
    public void Follow_SomethingLaterAnswered_IsNotStopped(string later) =>
        Assert.False(Check().Follow("emergency=none", "warning=swollen", later).IsComplete);

    [Fact]
    public void Follow_SomethingLaterAnsweredButHidden_IsStopped()
    {
        var path = Check().Follow("emergency=none", "warning=swollen", "detail=yes");

        Assert.True(path.IsStoppedEarly);
        Assert.Equal(["detail"], path.Ignored.Select(q => q.Id));
    }

    [Theory]
    [InlineData("warning=none")]
    [InlineData("warning=lump")]
    public void Follow_NoSameDayRule_IsNotStopped(string warning) => Assert.False(Check().Follow("emergency=none", warning).IsComplete);

    [Fact]
    public void Follow_WarningSignsNotYetAnswered_IsNotStopped() => Assert.False(Check().Follow("emergency=numb").IsComplete);

    [Fact]
    public void Follow_AnEarlierQuestionOpen_IsNotStopped() => Assert.False(Check().Follow("warning=swollen").IsComplete);

    [Fact]
    public void Follow_EverythingAnswered_IsCompleteButNotStopped()
    {
        var path = Check().Follow("emergency=none", "warning=swollen", "place=thigh", "pain=3");

        Assert.True(path.IsComplete);
        Assert.False(path.IsStoppedEarly);
    }

    [Fact]
    public void Follow_NothingLeftToAsk_IsNotStopped()
    {
        var book = new Book()
            .Page(1, mayStop: true).Multiple("emergency", "numb", "none!")
            .Page(2).Scale("pain").ShownWhen(When.Is("emergency", "none"))
            .Rule("numb", When.Is("emergency", "numb"), Disposition.EmergencyNow)
            .Build();

        var path = book.Follow("emergency=numb");

        Assert.True(path.IsComplete);
        Assert.False(path.IsStoppedEarly);
    }

    [Fact]
    public void Follow_BookWithoutAPageToStopAfter_IsNeverStopped()
    {
        var book = Check(mayStop: false);

        Assert.False(book.Follow("emergency=none", "warning=swollen").IsComplete);
        Assert.False(book.Follow("emergency=numb", "warning=swollen").IsComplete);
    }

    [Fact]
    public void Assess_StoppedEarly_IsPartialWithRulesAndWithoutCausesOrExercise()
    {
        var result = Check().Assess("emergency=none", "warning=swollen,lump");

        Assert.True(result.Partial);
        Assert.Equal(Disposition.SameDayUrgent, result.Disposition);
        Assert.Equal(["swollen", "lump"], result.Reasons.Select(r => r.Rule));
        Assert.Equal(ExercisePermission.None, result.Permission);
        Assert.Empty(result.Causes);
        Assert.Empty(result.Exercises);
        Assert.Empty(result.More);
        Assert.Empty(result.Later);
        Assert.Empty(result.Allowed);
        Assert.Empty(result.Withheld);
        Assert.Null(result.TargetDays);
        Assert.Null(result.ReviewDays);
    }

    [Fact]
    public void Assess_SameSignWithEverythingAnswered_IsNotPartialAndHasCauses()
    {
        var result = Check().Assess("emergency=none", "warning=swollen", "place=thigh", "pain=3");

        Assert.False(result.Partial);
        Assert.Equal(Disposition.SameDayUrgent, result.Disposition);
        Assert.Equal(["sore"], result.Causes.Select(c => c.Cause.Id));
    }

    [Fact]
    public void NextPage_StoppedEarly_StillNamesThePageToGoOnWith() =>
        Assert.Equal(3, Check().Follow("emergency=none", "warning=swollen").NextPage);

    private static Guidebook Check(bool mayStop = true) => new Book()
        .Page(1).Multiple("emergency", "numb", "none!")
        .Page(2, mayStop).Multiple("warning", "swollen", "lump", "none!")
        .Page(3).Single("place", "thigh", "knee").Scale("pain").Single("detail", "yes", "no").ShownWhen(When.AtLeast("pain", 5))
        .Page(4).Single("goal", "run", "walk").Optional()
        .Rule("numb", When.Is("emergency", "numb"), Disposition.EmergencyNow)
        .Rule("lump", When.Is("warning", "lump"), Disposition.SeeClinicianSoon)
        .Rule("swollen", When.Is("warning", "swollen"), Disposition.SameDayUrgent)
        .Cause("sore").Phase("now", null, "walking")
        .Exercises("walking~")
        .Build();
}
