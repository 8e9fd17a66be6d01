using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Assessing;

/// <summary>How soon to be seen: a2 steps 3 and 5.</summary>
public sealed class LevelTests
{
    [Fact]
    public void Assess_NoRuleFires_IsSelfCare()
    {
        var result = Signs().Build().Assess("signs=none");

        Assert.Equal(Disposition.SelfCare, result.Disposition);
        Assert.Null(result.TargetDays);
    }

    [Theory]
    [InlineData(Disposition.SelfCare)]
    [InlineData(Disposition.SelfCareWithReview)]
    [InlineData(Disposition.SeeClinicianSoon)]
    [InlineData(Disposition.SameDayUrgent)]
    [InlineData(Disposition.EmergencyNow)]
    public void Assess_OneRuleFires_GivesItsLevel(Disposition level) =>
        Assert.Equal(level, Signs().Rule("a", When.Is("signs", "a"), level).Build().Assess("signs=a").Disposition);

    [Theory]
    [InlineData(Disposition.SeeClinicianSoon, Disposition.EmergencyNow)]
    [InlineData(Disposition.EmergencyNow, Disposition.SeeClinicianSoon)]
    [InlineData(Disposition.SelfCareWithReview, Disposition.SameDayUrgent)]
    public void Assess_TwoRulesFire_HighestWins(Disposition one, Disposition other)
    {
        var book = Signs().Rule("a", When.Is("signs", "a"), one).Rule("b", When.Is("signs", "b"), other).Build();

        var result = book.Assess("signs=a,b");

        Assert.Equal(one > other ? one : other, result.Disposition);
    }

    [Fact]
    public void Assess_AddingASign_NeverLowersTheLevel()
    {
        var book = Signs()
            .Rule("a", When.Is("signs", "a"), Disposition.SeeClinicianSoon)
            .Rule("b", When.Is("signs", "b"), Disposition.SameDayUrgent)
            .Rule("c", When.Is("signs", "c"), Disposition.EmergencyNow)
            .Build();
        string[] sets = ["a", "b", "c", "a,b", "a,c", "b,c", "a,b,c"];

        var levels = sets.ToDictionary(s => s, s => book.Assess($"signs={s}").Disposition);

        Assert.All(
            from less in sets from more in sets where less.Split(',').All(more.Contains) select (less, more),
            pair => Assert.True(levels[pair.more] >= levels[pair.less], $"{pair}"));
    }

    [Fact]
    public void Assess_SeveralTargetsAtTheLevel_NearestHolds()
    {
        var book = Signs()
            .Rule("a", When.Is("signs", "a"), days: 7)
            .Rule("b", When.Is("signs", "b"), days: 3)
            .Rule("c", When.Is("signs", "c"), days: 14)
            .Build();

        Assert.Equal(3, book.Assess("signs=a,b,c").TargetDays);
        Assert.Equal(7, book.Assess("signs=a,c").TargetDays);
        Assert.Equal(14, book.Assess("signs=c").TargetDays);
    }

    [Theory]
    [InlineData(Disposition.SameDayUrgent)]
    [InlineData(Disposition.EmergencyNow)]
    public void Assess_TargetOfALowerLevel_DoesNotCount(Disposition level)
    {
        var book = Signs().Rule("a", When.Is("signs", "a"), days: 3).Rule("b", When.Is("signs", "b"), level).Build();

        var result = book.Assess("signs=a,b");

        Assert.Equal(level, result.Disposition);
        Assert.Null(result.TargetDays);
    }

    [Fact]
    public void Assess_ShownCauseHigherThanTheRules_SetsLevelAndTarget()
    {
        var book = Signs()
            .Rule("a", When.Is("signs", "a"), Disposition.SelfCareWithReview)
            .Cause("tear", level: Disposition.SeeClinicianSoon, days: 7)
            .Build();

        var result = book.Assess("signs=a");

        Assert.Equal(Disposition.SeeClinicianSoon, result.Disposition);
        Assert.Equal(7, result.TargetDays);
    }

    [Theory]
    [InlineData(3, 7, 3)]
    [InlineData(7, 3, 3)]
    public void Assess_CauseAndRuleAtTheSameLevel_NearestTargetHolds(int rule, int cause, int expected)
    {
        var book = Signs().Rule("a", When.Is("signs", "a"), days: rule).Cause("tear", level: Disposition.SeeClinicianSoon, days: cause).Build();

        Assert.Equal(expected, book.Assess("signs=a").TargetDays);
    }

    [Fact]
    public void Assess_SeveralCauses_HighestCountsWhereverItStands()
    {
        var book = Signs().Cause("sore", points: 9).Cause("tear", points: 3, level: Disposition.SeeClinicianSoon, days: 7).Build();

        var result = book.Assess("signs=none");

        Assert.Equal(["sore", "tear"], result.Causes.Select(c => c.Cause.Id));
        Assert.Equal(Disposition.SeeClinicianSoon, result.Disposition);
    }

    [Fact]
    public void Assess_CauseThatIsNotShown_DoesNotCount()
    {
        var book = Signs()
            .Cause("one", points: 9).Cause("two", points: 8).Cause("three", points: 7)
            .Cause("tear", points: 6, level: Disposition.SameDayUrgent)
            .Build();

        Assert.Equal(Disposition.SelfCare, book.Assess("signs=none").Disposition);
    }

    [Fact]
    public void Assess_LowerCause_DoesNotLowerARule() =>
        Assert.Equal(
            Disposition.SameDayUrgent,
            Signs().Rule("a", When.Is("signs", "a"), Disposition.SameDayUrgent).Cause("sore").Build().Assess("signs=a").Disposition);

    [Theory]
    [InlineData(3, Disposition.SelfCare, null)]
    [InlineData(4, Disposition.SeeClinicianSoon, 10)]
    public void Assess_FallbackWithEscalation_RisesWhenItsConditionHolds(int pain, Disposition level, int? target)
    {
        var result = Escalating().Build().Assess($"pain={pain}", "signs=none");

        Assert.Equal(level, result.Disposition);
        Assert.Equal(target, result.TargetDays);
    }

    [Fact]
    public void Assess_EscalationOfACauseThatIsNotShown_DoesNotCount() =>
        Assert.Equal(Disposition.SelfCare, Escalating().Cause("sore").Build().Assess("pain=9", "signs=none").Disposition);

    [Fact]
    public void Assess_EscalationBesideANearerTarget_NearerHolds() =>
        Assert.Equal(2, Escalating().Rule("a", When.Is("signs", "a"), days: 2).Build().Assess("pain=9", "signs=a").TargetDays);

    private static Book Signs() => new Book().Multiple("signs", "a", "b", "c", "none!");

    private static Book Escalating() => new Book()
        .Scale("pain")
        .Multiple("signs", "a", "b", "none!")
        .Fallback(c => c with { Escalates = new(Disposition.SeeClinicianSoon, 10, When.AtLeast("pain", 4)) });
}
