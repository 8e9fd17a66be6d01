using System.Collections.Immutable;
using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Guidance.Plans;

/// <summary>
/// What the guide has to remark on a plan: doses that are not its usual ones, many exercises, and what speaks against an exercise
/// for a person. A clinician decides; nothing of it keeps a plan from being made.
/// </summary>
public static class PlanAdvice
{
    /// <summary>From so many exercises on, fewer are worth a thought.</summary>
    public const int Many = 4;

    /// <summary>
    /// Id of the source of that: in a trial with 15 people over 65, those with two exercises did them better than those with eight,
    /// and did not report doing them more often. So nothing is said about how long they are kept up.
    /// </summary>
    public const string ManySource = "henry-1999";

    /// <summary>Remarks on the plan as a whole, then on each exercise in its order.</summary>
    /// <param name="answers">
    /// The person's, if there are any; their questions must be answered as for an assessment. Without them nothing is said about the person.
    /// </param>
    /// <exception cref="ArgumentException">The answers belong to another guidebook.</exception>
    /// <exception cref="IncompleteAnswersException">A required question is not answered.</exception>
    public static ImmutableArray<PlanRemark> On(Plan plan, Assessor assessor, Answers? answers = null)
    {
        var known = plan.Exercises.Select(e => assessor.Guidebook.Exercise(e.ExerciseId)).ToImmutableArray();
        var against = answers is null ? [] : assessor.Against(answers, [.. known.OfType<Exercise>().DistinctBy(e => e.Id)]);
        var remarks = ImmutableArray.CreateBuilder<PlanRemark>();

        if (plan.Exercises.Length >= Many)
        {
            remarks.Add(new(PlanRemarkKind.Many, null, $"{plan.Exercises.Length} exercises: fewer may be done better. In a small trial, older adults did two better than eight.", Source: ManySource));
        }

        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] is { } exercise)
            {
                remarks.AddRange(against
                    .Where(withheld => withheld.Exercise.Id == exercise.Id)
                    .SelectMany(withheld => withheld.Reasons)
                    .Select(reason => new PlanRemark(PlanRemarkKind.Contraindication, i, reason.Why, reason)));
                remarks.AddRange(DoseComparison.Of(plan.Exercises[i].Dose, exercise).Select(text => new PlanRemark(PlanRemarkKind.Dose, i, text)));

                if (MostPain(exercise, assessor.Guidebook) is var most && plan.PainLimit > most)
                {
                    remarks.Add(new(PlanRemarkKind.PainLimit, i, $"The plan allows pain up to {plan.PainLimit} of 10. With this exercise the guide allows {most} at most."));
                }
            }
        }

        return remarks.ToImmutable();
    }

    /// <summary>A plan does not say for what it is, so the highest limit counts: of the exercise's doses, and of the causes that use it.</summary>
    private static int MostPain(Exercise exercise, Guidebook guidebook) => exercise.Regimens
        .Select(regimen => regimen.PainLimit)
        .Concat(guidebook.Parts.CauseRules.Causes.Where(cause => cause.Phases.Any(phase => phase.Exercises.Contains(exercise.Id))).Select(cause => cause.PainLimit))
        .Max();
}

/// <summary>Something to think about in a plan.</summary>
/// <param name="Exercise">Position in the plan, from 0; null for the plan as a whole.</param>
/// <param name="Text">In one or two sentences.</param>
/// <param name="Reason">The rule with its number, the answers that led to it and its sources; for a contraindication only, and always there.</param>
/// <param name="Source">Id of the source that says so, where it is no rule and no dose of the guide's.</param>
public sealed record PlanRemark(PlanRemarkKind Kind, int? Exercise, string Text, WithholdingReason? Reason = null, string? Source = null);

/// <summary>What a remark is about.</summary>
public enum PlanRemarkKind
{
    /// <summary>Fewer exercises may be done better.</summary>
    Many,

    /// <summary>The person's answers speak against the exercise, for now or for good.</summary>
    Contraindication,

    /// <summary>More or less than the guide's usual dose.</summary>
    Dose,

    /// <summary>More pain than the guide allows.</summary>
    PainLimit,
}
