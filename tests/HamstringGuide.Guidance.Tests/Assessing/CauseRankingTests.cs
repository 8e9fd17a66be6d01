using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Assessing;

/// <summary>Which causes are shown, and in what order: a2 step 4.</summary>
public sealed class CauseRankingTests
{
    [Fact]
    public void Assess_CauseAtTheThreshold_IsShown() => Assert.Equal(["sore"], Shown(new Book().Cause("sore", points: 3)));

    [Fact]
    public void Assess_CauseBelowTheThreshold_IsNot() => Assert.Equal([Book.FallbackId], Shown(new Book().Cause("sore", points: 2)));

    [Fact]
    public void Assess_RequirementFalse_IsNotShownHoweverManyPoints() =>
        Assert.Equal([Book.FallbackId], Shown(new Book().Cause("sore", When.Never, points: 9)));

    [Theory]
    [InlineData(2, 4)]
    [InlineData(6, 6)]
    [InlineData(8, 3)]
    public void Assess_Points_AreThoseWhoseConditionHoldsAddedUp(int pain, int expected)
    {
        var book = new Book().Scale("pain").Cause("sore", but: c => c with
        {
            Points = [new(4, When.Always), new(2, When.AtLeast("pain", 5)), new(-3, When.AtLeast("pain", 7))],
        }).Build();

        var cause = Assert.Single(book.Assess($"pain={pain}").Causes);

        Assert.Equal("sore", cause.Cause.Id);
        Assert.Equal(expected, cause.Points);
    }

    [Fact]
    public void Assess_PointsAgainst_CanTakeACauseBelowTheThreshold()
    {
        var book = new Book().Scale("pain").Cause("sore", but: c => c with
        {
            Points = [new(4, When.Always), new(-2, When.AtLeast("pain", 7))],
        });

        Assert.Equal(["sore"], Shown(book, "pain=6"));
        Assert.Equal([Book.FallbackId], Shown(book, "pain=7"));
    }

    [Fact]
    public void Assess_SeveralCauses_BestFirst() =>
        Assert.Equal(["best", "middle", "least"], Shown(new Book().Cause("least", points: 3).Cause("best", points: 7).Cause("middle", points: 5)));

    [Fact]
    public void Assess_Ties_StayInTableOrder() =>
        Assert.Equal(["best", "one", "two"], Shown(new Book().Cause("one", points: 4).Cause("best", points: 5).Cause("two", points: 4).Cause("three", points: 4)));

    [Fact]
    public void Assess_MoreThanThree_BestThreeAreShown() =>
        Assert.Equal(
            ["d", "c", "b"],
            Shown(new Book().Cause("a", points: 3).Cause("b", points: 4).Cause("c", points: 5).Cause("d", points: 6)));

    [Fact]
    public void Assess_AlwaysFirstAmongTheBest_KeepsItsPlace() =>
        Assert.Equal(["a", "tear", "b"], Shown(Three().Cause("tear", points: 7, but: AlwaysFirst)));

    [Fact]
    public void Assess_AlwaysFirstNotAmongTheBest_IsPutFirstAndTheThirdDropsOut()
    {
        var result = Three().Cause("tear", points: 3, but: AlwaysFirst).Build().Assess();

        Assert.Equal(["tear", "a", "b"], result.Causes.Select(c => c.Cause.Id));
        Assert.Equal([3, 8, 6], result.Causes.Select(c => c.Points));
    }

    [Fact]
    public void Assess_AlwaysFirstBelowTheThreshold_IsPutFirst() =>
        Assert.Equal(["tear", "a", "b"], Shown(Three().Cause("tear", points: 1, but: AlwaysFirst)));

    [Fact]
    public void Assess_AlwaysFirstBelowTheThresholdBesideFew_NoneDropsOut() =>
        Assert.Equal(["tear", "sore"], Shown(new Book().Cause("sore").Cause("tear", points: 1, but: AlwaysFirst)));

    [Fact]
    public void Assess_AlwaysFirstBelowTheThresholdAlone_IsShownInsteadOfTheFallback() =>
        Assert.Equal(["tear"], Shown(new Book().Cause("tear", points: 1, but: AlwaysFirst)));

    [Fact]
    public void Assess_AlwaysFirstWhoseRequirementIsFalse_IsNotShown() =>
        Assert.Equal(["a", "b", "c"], Shown(Three().Cause("tear", When.Never, points: 9, but: AlwaysFirst)));

    [Fact]
    public void Assess_OneAlwaysFirstAmongTheBestAndOneNot_ShowsBoth() =>
        Assert.Equal(["tear", "a", "strain"], Shown(Three().Cause("tear", points: 3, but: AlwaysFirst).Cause("strain", points: 6, but: AlwaysFirst)));

    [Fact]
    public void Assess_TwoAlwaysFirstNotAmongTheBest_ArePutFirstInTableOrder() =>
        Assert.Equal(["tear", "strain", "a"], Shown(Three().Cause("tear", points: 3, but: AlwaysFirst).Cause("strain", points: 4, but: AlwaysFirst)));

    [Fact]
    public void Assess_NoCauseCounts_FallbackStandsAlone() => Assert.Equal([Book.FallbackId], Shown(new Book().Cause("sore", points: 0)));

    [Fact]
    public void Assess_AnotherCauseCounts_FallbackIsNotShownHoweverManyPoints() =>
        Assert.Equal(["sore"], Shown(new Book().Cause("sore").Fallback(c => c with { Points = [new(9, When.Always)] })));

    [Fact]
    public void Assess_FallbackAloneWhen_StandsAloneThoughOthersCount()
    {
        var book = new Book()
            .Single("place", "thigh", "elsewhere")
            .Cause("sore", points: 9).Cause("tear", points: 9, but: AlwaysFirst)
            .Fallback(c => c with { AloneWhen = When.Is("place", "elsewhere") });

        Assert.Equal([Book.FallbackId], Shown(book, "place=elsewhere"));
        Assert.Equal(["sore", "tear"], Shown(book, "place=thigh"));
    }

    [Fact]
    public void Assess_RequirementOfTheFallbackFalse_NoCauseAtAll()
    {
        var book = new Book().Single("age", "child", "adult").Cause("sore").Fallback(c => c with { Requires = When.Is("age", "adult") });

        Assert.Empty(Shown(book, "age=child"));
        Assert.Equal(["sore"], Shown(book, "age=adult"));
    }

    [Fact]
    public void Assess_Cause_NamesItsRequirementAndThePointsInFavour()
    {
        var book = new Book().Single("place", "thigh", "knee").Scale("pain").Multiple("signs", "tight", "sharp", "none!")
            .Cause("sore", When.Is("place", "thigh"), but: c => c with
            {
                Points = [new(5, When.Is("signs", "tight")), new(-1, When.Is("signs", "sharp")), new(1, When.AtLeast("pain", 9))],
            })
            .Build();

        var cause = Assert.Single(book.Assess("place=thigh", "pain=4", "signs=tight,sharp").Causes);

        Assert.Equal(["place: thigh", "signs: tight"], cause.Because.Select(b => $"{b.Question}: {string.Join(',', b.Answers)}"));
    }

    private static Guidance.Causes.Cause AlwaysFirst(Guidance.Causes.Cause cause) => cause with { AlwaysFirst = true };

    private static Book Three() => new Book().Cause("a", points: 8).Cause("b", points: 6).Cause("c", points: 5);

    private static IEnumerable<string> Shown(Book book, params string[] answers) => book.Build().Assess(answers).Causes.Select(c => c.Cause.Id);
}
