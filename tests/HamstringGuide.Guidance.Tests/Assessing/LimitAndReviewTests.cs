using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Assessing;

public sealed class LimitAndReviewTests
{
    [Theory]
    [InlineData(2, 4, 3)]
    [InlineData(4, 2, 3)]
    [InlineData(4, 3, 2)]
    public void PainLimit_SeveralCauses_StrictestHolds(int first, int second, int third)
    {
        var result = new Book()
            .Cause("one", points: 5, but: c => c with { PainLimit = first })
            .Cause("two", points: 4, but: c => c with { PainLimit = second })
            .Cause("three", points: 3, but: c => c with { PainLimit = third })
            .Cause("hidden", When.Never, but: c => c with { PainLimit = 0 })
            .Build()
            .Assess();

        Assert.Equal(2, result.PainLimit);
        Assert.Equal("Up to 2 of 10 is fine.", result.PainRule);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void PainLimit_AtTheEndsOfTheScale_Holds(int limit) =>
        Assert.Equal(limit, new Book().Cause("sore", but: c => c with { PainLimit = limit }).Build().Assess().PainLimit);

    [Fact]
    public void PainLimit_NoCause_IsThree()
    {
        var result = new Book().Fallback(c => c with { Requires = When.Never }).Build().Assess();

        Assert.Equal(3, result.PainLimit);
        Assert.Equal("Up to 3 of 10 is fine.", result.PainRule);
    }

    [Fact]
    public void ReviewDays_SelfCare_AreThoseOfTheFirstCause()
    {
        var result = new Book().Cause("one", points: 4, days: 7).Cause("two", points: 5, days: 42).Build().Assess();

        Assert.Equal(42, result.ReviewDays);
        Assert.Null(result.TargetDays);
    }

    [Fact]
    public void ReviewDays_SelfCareWithReviewByAnotherCause_AreStillThoseOfTheFirst()
    {
        var result = new Book()
            .Cause("first", points: 5, days: 42)
            .Cause("second", points: 4, level: Disposition.SelfCareWithReview, days: 7)
            .Build()
            .Assess();

        Assert.Equal(Disposition.SelfCareWithReview, result.Disposition);
        Assert.Equal(42, result.ReviewDays);
    }

    [Theory]
    [InlineData(Disposition.SeeClinicianSoon)]
    [InlineData(Disposition.SameDayUrgent)]
    [InlineData(Disposition.EmergencyNow)]
    public void ReviewDays_HigherLevels_HaveNone(Disposition level) =>
        Assert.Null(new Book().Cause("sore", days: 7).Rule("rule", When.Always, level).Build().Assess().ReviewDays);

    [Fact]
    public void SeeBy_CountsFromTheDayFinished()
    {
        var result = new Book().Rule("limp", When.Always, days: 7).Build().Assess();

        Assert.Equal(new DateOnly(2027, 1, 2), result.SeeBy(new(2026, 12, 26)));
        Assert.Null(result.ReviewOn(new(2026, 12, 26)));
    }

    [Fact]
    public void ReviewOn_CountsFromTheDayFinished()
    {
        var result = new Book().Cause("sore", days: 42).Build().Assess();

        Assert.Equal(new DateOnly(2028, 3, 1), result.ReviewOn(new(2028, 1, 19)));
        Assert.Null(result.SeeBy(new(2028, 1, 19)));
    }
}
