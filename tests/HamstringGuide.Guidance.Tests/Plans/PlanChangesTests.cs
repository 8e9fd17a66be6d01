using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Plans;

public sealed class PlanChangesTests
{
    private static readonly Plan Made = Plans.Simple with
    {
        Exercises = [new("curl", PlanSide.Left, new() { Minutes = 5 }), new("curl", PlanSide.Right, new() { Minutes = 5 }), new("step", PlanSide.Both, new() { Minutes = 5 })],
    };

    [Fact]
    public void Of_SameGuide_IsNone() => Assert.Empty(PlanChanges.Of(Made, Guide(), Guide()));

    [Fact]
    public void Of_OtherDose_NamesTheExerciseOnce() =>
        Is(PlanChangeKind.Dose, e => e with { Regimens = [e.Regimens[0] with { Sets = new(1, 2) }] });

    [Fact]
    public void Of_OtherPainLimit_IsADose() => Is(PlanChangeKind.Dose, e => e with { Regimens = [e.Regimens[0] with { PainLimit = 1 }] });

    [Fact]
    public void Of_OtherSteps_SaysSo() => Is(PlanChangeKind.Steps, e => e with { Steps = ["Kneel."] });

    [Fact]
    public void Of_OtherReasonToStop_SaysSo() => Is(PlanChangeKind.Safety, e => e with { StopIf = "It tingles." });

    [Fact]
    public void Of_ExerciseThatWasRemoved_SaysSo() => Expect.Items(
        [new PlanChange("curl", PlanChangeKind.Gone)],
        PlanChanges.Of(Made, Guide(), new Book().Exercises("step").Build()));

    private static void Is(PlanChangeKind kind, Func<Exercise, Exercise> change) =>
        Expect.Items([new PlanChange("curl", kind)], PlanChanges.Of(Made, Guide(), Guide(change)));

    private static Guidebook Guide(Func<Exercise, Exercise>? change = null) =>
        new Book().Exercise("curl", but: change).Exercises("step").Build();
}
