using System.Collections.Immutable;
using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Testing;

/// <summary>Plans of the real exercises, pages and red flags, made on the tests' today with today's release.</summary>
public static class SamplePlans
{
    private static readonly ImmutableArray<PlanExercise> Chosen =
    [
        new("bridge", PlanSide.Both, new() { Sets = 3, Repetitions = 10, RestSeconds = 60, DaysAWeek = 3 }),
        new("leg-curl", PlanSide.Left, new() { Sets = 2, Repetitions = 8, RestSeconds = 60, DaysAWeek = 3, Load = new(PlanLoadKind.Weight, 5) }),
        new("heel-dig", PlanSide.Left, new() { Repetitions = 5, HoldSeconds = 10, TimesADay = 2, DaysAWeek = 7, Load = new(PlanLoadKind.Effort, 30) }),
        new("hamstring-supine-strap", PlanSide.Both, new() { Repetitions = 3, HoldSeconds = 30, TimesADay = 2, DaysAWeek = 7 }),
        new("single-leg-bridge", PlanSide.Right, new() { Sets = 2, Repetitions = 6, RestSeconds = 90, DaysAWeek = 3, Load = new(PlanLoadKind.BodyWeight) }),
        new("step-up", PlanSide.Both, new() { Sets = 2, Repetitions = 8, RestSeconds = 60, DaysAWeek = 3 }),
        new("hip-flexor-half-kneel", PlanSide.Right, new() { Repetitions = 3, HoldSeconds = 30, TimesADay = 1, DaysAWeek = 7 }),
        new("walking", PlanSide.Both, new() { Minutes = 20, TimesADay = 1, DaysAWeek = 7 }),
    ];

    public static Plan One => Of(1);

    public static Plan Four => Of(4) with
    {
        ToRead = [new(PageKind.Article, "how-much-pain-is-ok")],
        WarningSigns = ["swollen-calf-or-leg"],
    };

    public static Plan Eight => Of(8) with
    {
        ToRead = [new(PageKind.Article, "hamstring-strain"), new(PageKind.Cause, "strain-mild")],
        WarningSigns = ["swollen-calf-or-leg", "nerve-signs-growing"],
    };

    /// <summary>The plan with six pages and six signs, as many as there can be.</summary>
    public static Plan Full(int exercises) => Of(exercises) with
    {
        ToRead =
        [
            new(PageKind.Article, "tight-hamstrings-and-knee-pain"), new(PageKind.Article, "hamstring-strain"), new(PageKind.Article, "how-much-pain-is-ok"),
            new(PageKind.Article, "osteoarthritis-and-hamstrings"), new(PageKind.Cause, "proximal-tendinopathy"), new(PageKind.SelfTest, "nerve-check"),
        ],
        WarningSigns =
        [
            "swollen-calf-or-leg", "saddle-numbness", "nerve-signs-growing", "fever-or-unwell", "operated-joint-changed", "knee-pain-after-injury",
        ],
    };

    /// <param name="exercises">1 to 8.</param>
    public static Plan Of(int exercises) => new()
    {
        Exercises = Chosen[..exercises],
        MadeOn = GuideApp.Today,
        StartsOn = GuideApp.Today.AddDays(1),
        ReviewOn = GuideApp.Today.AddDays(28),
        PainLimit = 3,
        ReleaseHash = RealContent.Guidebook.Release.Hash,
    };

    public static string Code(this Plan plan) => PlanCode.Write(plan, RealContent.Content.PlanNumbers);
}
