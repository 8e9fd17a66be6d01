using System.Collections.Immutable;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Web.Plans.Building;

namespace HamstringGuide.Web.Pages.Clinicians;

/// <summary>An exercise in the builder, with its fields.</summary>
/// <param name="Position">In the plan, from 0.</param>
/// <param name="Exercise">Null for one that the guide does not have.</param>
public sealed record PickedExercise(
    int Position, bool IsLast, Exercise? Exercise, ExerciseForm Form, ImmutableArray<PlanProblem> Problems, ImmutableArray<PlanRemark> Remarks)
{
    public string Name => Exercise?.Name ?? "An exercise that has left the guide";

    /// <summary>The amounts that the guide gives, or that are typed, or that are wrong.</summary>
    public IEnumerable<DosePart> MainParts => PlanFields.DoseParts.Where(part => part != DosePart.Load && (IsUsual(part) || IsTouched(part)));

    /// <summary>The rest of the amounts.</summary>
    public IEnumerable<DosePart> OtherParts => PlanFields.DoseParts.Except(MainParts).Where(part => part != DosePart.Load);

    public bool HasLoad => Form.LoadKind.Length > 0 || IsTouched(DosePart.Load);

    public IEnumerable<PlanProblem> Of(DosePart part) => Problems.Where(problem => problem.Dose == part);

    public static string Label(DosePart part) => part switch
    {
        DosePart.Sets => "Sets",
        DosePart.Repetitions => "Repetitions",
        DosePart.Hold => "Hold, seconds",
        DosePart.Rest => "Rest, seconds",
        DosePart.Minutes => "Minutes",
        DosePart.TimesADay => "Times a day",
        DosePart.DaysAWeek => "Days a week",
        _ => "How much",
    };

    public static string Label(PlanLoadKind kind) => kind switch
    {
        PlanLoadKind.BodyWeight => "No weight",
        PlanLoadKind.LightBand => "Light band",
        PlanLoadKind.MediumBand => "Medium band",
        PlanLoadKind.HeavyBand => "Strong band",
        PlanLoadKind.Effort => "Percent of full effort",
        _ => "Kilograms",
    };

    private bool IsTouched(DosePart part) => Form[part].Length > 0 || Of(part).Any();

    private bool IsUsual(DosePart part) => Exercise?.Regimens[0] is { } usual && part switch
    {
        DosePart.Sets => usual.Sets is not null,
        DosePart.Repetitions => usual.Repetitions is not null,
        DosePart.Hold => usual.HoldSeconds is not null,
        DosePart.Rest => usual.RestSeconds is not null,
        DosePart.Minutes => usual.Minutes is not null,
        DosePart.TimesADay => usual.TimesADay is not null,
        DosePart.DaysAWeek => usual.DaysAWeek is not null,
        _ => false,
    };
}

/// <summary>One number of a dose, with its field.</summary>
public sealed record PickedAmount(PickedExercise Exercise, DosePart Part);
