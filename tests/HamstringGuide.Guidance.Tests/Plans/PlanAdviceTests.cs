using System.Collections.Immutable;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Plans;

public sealed class PlanAdviceTests
{
    private static readonly Regimen Early = Book.Regimen("early") with { Sets = new(1, 1), Repetitions = new(5, 8), TimesADay = new(1, 2) };
    private static readonly Regimen Late = Book.Regimen("late") with { Sets = new(3, 3), Repetitions = new(8, 12), DaysAWeek = new(3, 3), PainLimit = 4 };
    private static readonly Regimen Timed = Book.Regimen("timed") with { Sets = null, Minutes = new(10, 20) };

    private static readonly Guidebook Guide = new Book()
        .Single("place", "thigh", "knee")
        .Scale("pain")
        .Rule("strong-pain", When.AtLeast("pain", 8), Disposition.SeeClinicianSoon, 7, ExercisePermission.Gentle)
        .Exercise("curl", but: e => e with { Regimens = [Early, Late] })
        .Exercise("walk", gentle: true, but: e => e with { Regimens = [Timed] })
        .Exercise("lunge", tags: ["deep"])
        .Exercise("step")
        .Cause("tendon", When.Never, but: c => c with { PainLimit = 5 })
        .Phase("now", null, "step")
        .Removes("knee-hurts", When.Is("place", "knee"), new Removal(["deep"], [], []))
        .Build();

    [Fact]
    public void On_UsualDoses_IsSilent() =>
        Assert.Empty(On(Plan(Of("curl", new() { Sets = 2, Repetitions = 12, TimesADay = 2, DaysAWeek = 3 }), Of("walk", new() { Minutes = 10 }))));

    [Fact]
    public void On_DoseBeyondAllStages_NamesNumberAndRange()
    {
        var remarks = On(Plan(Of("curl", new() { Sets = 4, Repetitions = 4 })));

        Expect.Items(
            [
                new(PlanRemarkKind.Dose, 0, "4 sets is more than usual: the guide gives 1 to 3."),
                new PlanRemark(PlanRemarkKind.Dose, 0, "4 repetitions is less than usual: the guide gives 5 to 12."),
            ],
            remarks);
    }

    [Fact]
    public void On_NumberThatTheGuideLeavesOpen_IsSilent() =>
        Assert.Empty(On(Plan(Of("curl", new() { Repetitions = 10, HoldSeconds = 300, RestSeconds = 300 }))));

    [Theory]
    [InlineData("curl", "The guide doses this in repetitions or holds, not in minutes.")]
    [InlineData("walk", null)]
    public void On_Minutes_OnlyWhereTheGuideHasThem(string exercise, string? expected) =>
        Assert.Equal(expected, On(Plan(Of(exercise, new() { Minutes = 15 }))).SingleOrDefault()?.Text);

    [Fact]
    public void On_RepetitionsOfSomethingDosedInMinutes_SaysSo() => Assert.Equal(
        "The guide doses this in minutes, not in repetitions or holds.",
        Assert.Single(On(Plan(Of("walk", new() { Repetitions = 10 })))).Text);

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public void On_FourExercises_SaysThatFewerMayBeDoneBetter(int count, int remarks)
    {
        var plan = Plan([.. new[] { "curl", "walk", "lunge", "step" }.Take(count).Select(id => Of(id, id == "walk" ? new() { Minutes = 10 } : new() { Repetitions = 8 }))]);

        Assert.Equal(remarks, On(plan).Count(r => r is { Kind: PlanRemarkKind.Many, Exercise: null, Source: PlanAdvice.ManySource }));
    }

    [Fact]
    public void On_PainLimitAboveTheGuides_SaysBoth() => Assert.Equal(
        "The plan allows pain up to 5 of 10. With this exercise the guide allows 4 at most.",
        Assert.Single(On(Plan(Of("curl", new() { Repetitions = 8 })) with { PainLimit = 5 })).Text);

    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    public void On_PainThatACauseOfTheExerciseAllows_IsSilent(int limit, int remarks) =>
        Assert.Equal(remarks, On(Plan(Of("step", new() { Repetitions = 8 })) with { PainLimit = limit }).Length);

    [Fact]
    public void On_ContraindicationOfThePerson_NamesRuleAnswersAndWhy()
    {
        var plan = Plan(Of("step", new() { Repetitions = 8 }), Of("lunge", new() { Repetitions = 8 }));

        var remark = Assert.Single(PlanAdvice.On(plan, new(Guide), Guide.Given("place=knee", "pain=2")));

        Assert.Equal((PlanRemarkKind.Contraindication, 1, "Not with knee-hurts."), (remark.Kind, remark.Exercise!.Value, remark.Text));
        Assert.Equal(("knee-hurts", "CR-knee-hurts", true), (remark.Reason!.Rule, remark.Reason.Ref, remark.Reason.Lasting));
        Assert.Equal("place", Assert.Single(remark.Reason.Because).Question);
    }

    [Fact]
    public void On_OnlyGentleExercisePermitted_NamesTheRuleThatLimitsIt()
    {
        var plan = Plan(Of("walk", new() { Minutes = 10 }), Of("step", new() { Repetitions = 8 }));

        var remark = Assert.Single(PlanAdvice.On(plan, new(Guide), Guide.Given("place=thigh", "pain=9")));

        Assert.Equal((1, "permission", "RF-strong-pain", false), (remark.Exercise!.Value, remark.Reason!.Rule, remark.Reason.Ref, remark.Reason.Lasting));
    }

    [Fact]
    public void On_NothingSpeaksAgainst_IsSilent() =>
        Assert.Empty(PlanAdvice.On(Plan(Of("lunge", new() { Repetitions = 8 })), new(Guide), Guide.Given("place=thigh", "pain=2")));

    [Fact]
    public void On_AnswersIncomplete_Throws() => Assert.Throws<IncompleteAnswersException>(
        () => PlanAdvice.On(Plan(Of("lunge", new() { Repetitions = 8 })), new(Guide), Guide.Given("place=thigh")));

    [Fact]
    public void On_ExerciseThatHasLeftTheGuide_IsSilent() => Assert.Empty(On(Plan(Of("gone", new() { Repetitions = 8 }))));

    private static ImmutableArray<PlanRemark> On(Plan plan) => PlanAdvice.On(plan, new(Guide));

    private static PlanExercise Of(string id, Dose dose) => new(id, PlanSide.Both, dose);

    private static Plan Plan(params PlanExercise[] exercises) => Plans.Simple with { Exercises = [.. exercises] };
}
