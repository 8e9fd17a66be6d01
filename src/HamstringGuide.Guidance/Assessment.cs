using System.Collections.Immutable;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance;

/// <summary>What the guide says to a set of answers, with the rule, the answers and the source behind everything it says.</summary>
public sealed record Assessment
{
    /// <summary>The edition of the rules that said so.</summary>
    public required Release Release { get; init; }

    /// <summary>Made of the warning signs only: the check was stopped early for a sign that needs to be seen today.</summary>
    public required bool Partial { get; init; }

    public required Disposition Disposition { get; init; }

    /// <summary>Days within which to be seen; at <see cref="Disposition.SeeClinicianSoon"/> only, and always there.</summary>
    public required int? TargetDays { get; init; }

    /// <summary>Days until the next look; at self-care and self-care with review only, and always there.</summary>
    public required int? ReviewDays { get; init; }

    public required ExercisePermission Permission { get; init; }

    /// <summary>All fired rules, most urgent first, then what else set the level.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }

    /// <summary>At most three, best first.</summary>
    public required ImmutableArray<PossibleCause> Causes { get; init; }

    /// <summary>To do now, in order, at most six.</summary>
    public required ImmutableArray<PlannedExercise> Exercises { get; init; }

    /// <summary>What the limit of six left out.</summary>
    public required ImmutableArray<PlannedExercise> More { get; init; }

    /// <summary>Next steps: names only, no dose.</summary>
    public required ImmutableArray<Exercise> Later { get; init; }

    /// <summary>Everything that no rule keeps from this person.</summary>
    public required ImmutableArray<Exercise> Allowed { get; init; }

    /// <summary>What the shown causes would have brought, and why it is held back.</summary>
    public required ImmutableArray<WithheldExercise> Withheld { get; init; }

    public required ImmutableArray<GivenTip> Tips { get; init; }

    /// <summary>Most pain of 10 while exercising: the strictest limit of the shown causes.</summary>
    public required int PainLimit { get; init; }

    public required string PainRule { get; init; }

    /// <summary>Answers that did not count because these answers hide their questions.</summary>
    public required ImmutableArray<QuestionnaireItem> Ignored { get; init; }

    /// <summary>By when to be seen, for answers finished on a day; null at levels without a target.</summary>
    public DateOnly? SeeBy(DateOnly finished) => TargetDays is { } days ? finished.AddDays(days) : null;

    /// <summary>When to look again, for answers finished on a day; null at levels without a review.</summary>
    public DateOnly? ReviewOn(DateOnly finished) => ReviewDays is { } days ? finished.AddDays(days) : null;
}

/// <summary>A rule that fired, or another cause of the level.</summary>
/// <param name="Rule">
/// Rule id; <c>cause:</c> and a cause's id where a cause set the level; <c>unclear-and-painful</c> for its escalation;
/// <c>without-self-tests</c> where the answers without the self-tests give a higher level.
/// </param>
/// <param name="Ref">Number in the clinical model.</param>
/// <param name="Say">The sentence for the visitor.</param>
public sealed record Reason(
    string Rule,
    string Ref,
    string Name,
    string Say,
    Disposition Disposition,
    ImmutableArray<Because> Because,
    Grounds Grounds);

/// <summary>A cause that can fit, and the advice of its that applies now.</summary>
public sealed record PossibleCause(
    Cause Cause,
    int Points,
    ImmutableArray<Because> Because,
    ImmutableArray<AdviceLine> Do,
    ImmutableArray<AdviceLine> Avoid);

/// <summary>An exercise to do now. Cause and phase are null for a fallback exercise.</summary>
public sealed record PlannedExercise(Exercise Exercise, Cause? Cause, Phase? Phase, Regimen Regimen);

/// <summary>An exercise held back, with every reason.</summary>
public sealed record WithheldExercise(Exercise Exercise, ImmutableArray<WithholdingReason> Reasons);

/// <param name="Rule">Id of the contraindication, or <c>permission</c> when only the level of care holds it back.</param>
/// <param name="Lasting">False for a reason that passes.</param>
public sealed record WithholdingReason(string Rule, string Ref, string Why, bool Lasting, ImmutableArray<Because> Because, Grounds Grounds);

/// <summary>A care tip with its text made for this result, and the answers that led to it.</summary>
public sealed record GivenTip(CareTip Tip, string Text, ImmutableArray<Because> Because);
