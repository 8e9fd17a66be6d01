using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Plans;

public sealed class PlanTemplateTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private static readonly Regimen Usual = Book.Regimen("usual") with { Sets = new(2, 3), Repetitions = new(10, 12), RestSeconds = new(60, 120), DaysAWeek = new(3, 3) };
    private static readonly Regimen Strong = Book.Regimen("strong") with { Sets = new(3, 4), Repetitions = new(6, 8), EachSide = true };

    private static readonly Guidebook Guide = new Book()
        .Single("side", "left", "right", "both")
        .Exercise("curl", but: e => e with { Regimens = [Usual, Strong] })
        .Exercise("walk", but: e => e with { Regimens = [Book.Regimen("usual") with { Sets = null, Minutes = new(5, 10), TimesADay = new(1, 3) }] })
        .Cause("strain", days: 10, but: c => c with { PainLimit = 2 })
        .Phase("now", null, "walk", "curl")
        .Phase(new() { Id = "build", For = "later", When = When.Never, Dose = "strong", Exercises = ["curl"] })
        .Cause("tear", When.Never, level: Disposition.SeeClinicianSoon, days: 7)
        .Phase("wait", null)
        .Build();

    [Fact]
    public void Of_Phase_HasItsExercisesWithTheLeastOfEachDose()
    {
        var plan = PlanTemplate.Of(Guide, "strain", "now", Day);

        Expect.Items(
            [
                new("walk", PlanSide.Both, new() { Minutes = 5, TimesADay = 1 }),
                new PlanExercise("curl", PlanSide.Both, new() { Sets = 2, Repetitions = 10, RestSeconds = 120, DaysAWeek = 3 }),
            ],
            plan.Exercises);
        Assert.Equal(new(PageKind.Cause, "strain"), Assert.Single(plan.ToRead));
        Assert.Equal((Day, Day, Day.AddDays(10), 2, "0badc0de"), (plan.MadeOn, plan.StartsOn!.Value, plan.ReviewOn!.Value, plan.PainLimit, plan.ReleaseHash));
    }

    [Fact]
    public void Of_PhaseWithADoseOfItsOwn_UsesIt() =>
        Assert.Equal((3, 6), (PlanTemplate.Of(Guide, "strain", "build", Day).Exercises[0].Dose.Sets, PlanTemplate.Of(Guide, "strain", "build", Day).Exercises[0].Dose.Repetitions));

    [Fact]
    public void Of_CauseToBeSeenFor_IsReviewedByThen()
    {
        var plan = PlanTemplate.Of(Guide, "tear", "wait", Day);

        Assert.Equal(Day.AddDays(7), plan.ReviewOn);
        Assert.Empty(plan.Exercises);
    }

    [Theory]
    [InlineData("no-such", "now")]
    [InlineData("strain", "no-such")]
    public void Of_UnknownCauseOrPhase_Throws(string cause, string phase) => Assert.Throws<ArgumentException>(() => PlanTemplate.Of(Guide, cause, phase, Day));

    [Theory]
    [InlineData("left", PlanSide.Left)]
    [InlineData("right", PlanSide.Right)]
    [InlineData("both", PlanSide.Both)]
    public void Of_Result_HasWhatItShowsOnTheSideThatHurts(string side, PlanSide expected)
    {
        var guide = new Book()
            .Single("side", "left", "right", "both")
            .Exercise("curl", but: e => e with { Regimens = [Strong] })
            .Exercise("squat", but: e => e with { Regimens = [Usual] })
            .Cause("strain", days: 10, but: c => c with { PainLimit = 2 })
            .Phase("now", null, "curl", "squat")
            .Build();
        var answers = guide.Given($"side={side}");

        var plan = PlanTemplate.Of(new Assessor(guide).Assess(answers), answers, Day);

        Assert.Equal([("curl", expected), ("squat", PlanSide.Both)], plan.Exercises.Select(e => (e.ExerciseId, e.Side)));
        Assert.Equal((2, Day.AddDays(10)), (plan.PainLimit, plan.ReviewOn!.Value));
    }

    [Fact]
    public void Of_GuideWithoutAQuestionOfTheSide_IsOfBoth()
    {
        var guide = new Book().Exercises("curl").FallbackExercises("curl").Build();
        var answers = Answers.None(guide);

        Assert.Equal(PlanSide.Both, Assert.Single(PlanTemplate.Of(new Assessor(guide).Assess(answers), answers, Day).Exercises).Side);
    }

    [Theory]
    [InlineData(62, 60)]
    [InlineData(60, 60)]
    [InlineData(400, 300)]
    [InlineData(0, 1)]
    public void LeastOf_HoldThatAPlanCannotHave_IsTheNextThatItCan(int seconds, int expected) =>
        Assert.Equal(expected, Dose.LeastOf(Usual with { HoldSeconds = new(seconds, 500) }).HoldSeconds);
}
