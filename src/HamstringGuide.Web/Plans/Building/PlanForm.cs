using System.Collections.Immutable;
using System.Globalization;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Web.Guides;

namespace HamstringGuide.Web.Plans.Building;

/// <summary>A plan as it stands in the builder's fields: what was typed, whether or not it makes sense.</summary>
public sealed record PlanForm
{
    public ImmutableArray<ExerciseForm> Exercises { get; init; } = [];

    /// <summary>Such as "2026-12-24", or empty.</summary>
    public string StartsOn { get; init; } = "";

    public string ReviewOn { get; init; } = "";

    /// <summary>0 to 10. Empty before there is an exercise, whose own limit is then taken.</summary>
    public string PainLimit { get; init; } = "";

    /// <summary>Pages by kind and slug, as <see cref="ToId"/> writes them.</summary>
    public ImmutableArray<string> ToRead { get; init; } = [];

    /// <summary>Ids of red flags.</summary>
    public ImmutableArray<string> WarningSigns { get; init; } = [];

    public static PlanForm Of(Plan plan) => new()
    {
        Exercises = [.. plan.Exercises.Select(ExerciseForm.Of)],
        StartsOn = plan.StartsOn is { } start ? Dates.Iso(start) : "",
        ReviewOn = plan.ReviewOn is { } review ? Dates.Iso(review) : "",
        PainLimit = plan.PainLimit.ToString(CultureInfo.InvariantCulture),
        ToRead = [.. plan.ToRead.Select(ToId)],
        WarningSigns = plan.WarningSigns,
    };

    /// <summary>Such as "cause:sciatica".</summary>
    public static string ToId(PageName page) => $"{page.Kind.ToId()}:{page.Slug}";
}

/// <summary>An exercise of a plan as it stands in its fields.</summary>
/// <param name="Amounts">What was typed for the parts of the dose; of the load, how much of it.</param>
/// <param name="LoadKind">Id of a kind of load; empty for none.</param>
public sealed record ExerciseForm(string Id, string Side, ImmutableDictionary<DosePart, string> Amounts, string LoadKind)
{
    public string this[DosePart part] => Amounts.GetValueOrDefault(part, "");

    public static ExerciseForm Of(PlanExercise exercise)
    {
        var dose = exercise.Dose;
        (DosePart Part, int? Amount)[] numbers =
        [
            (DosePart.Sets, dose.Sets),
            (DosePart.Repetitions, dose.Repetitions),
            (DosePart.Hold, dose.HoldSeconds),
            (DosePart.Rest, dose.RestSeconds),
            (DosePart.Minutes, dose.Minutes),
            (DosePart.TimesADay, dose.TimesADay),
            (DosePart.DaysAWeek, dose.DaysAWeek),
        ];
        var amounts = numbers
            .Where(number => number.Amount is not null)
            .ToImmutableDictionary(number => number.Part, number => number.Amount!.Value.ToString(CultureInfo.InvariantCulture));

        return new(
            exercise.ExerciseId,
            exercise.Side.ToId(),
            dose.Load is { Amount: > 0 } load ? amounts.Add(DosePart.Load, LoadAmount.Words(load)) : amounts,
            dose.Load?.Kind.ToId() ?? "");
    }
}
