using System.Collections.Immutable;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Conditions;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance;

/// <summary>
/// Turns answers into guidance: the ten steps of the clinical model's section a2. Pure and deterministic, safe for any number of
/// threads: the same answers and the same guidebook always give the same assessment.
/// </summary>
public sealed class Assessor(Guidebook guidebook)
{
    private const int DefaultPainLimit = 3;

    public Guidebook Guidebook { get; } = guidebook;

    /// <exception cref="IncompleteAnswersException">A required question is not answered.</exception>
    /// <exception cref="ArgumentException">The answers belong to another guidebook.</exception>
    public Assessment Assess(Answers answers)
    {
        var path = Guidebook.Follow(answers);

        if (!path.IsComplete)
        {
            throw new IncompleteAnswersException([.. path.Missing]);
        }

        var evaluation = path.Evaluation;
        var trail = new Trail(Guidebook.Questions);
        var explanation = new Explanation(Guidebook, evaluation, trail);
        var fired = Guidebook.Triage.Fired(evaluation);
        var causes = path.IsStoppedEarly ? [] : Guidebook.CauseRanking.Rank(evaluation);
        var level = Level.Of(evaluation, fired, causes);
        var withoutSelfTests = path.IsStoppedEarly ? level : WithoutSelfTests(evaluation) ?? level;
        var final = Level.Higher(level, withoutSelfTests);

        var strictest = Strictest(fired);
        var permission = final.Disposition >= Disposition.SameDayUrgent || path.IsStoppedEarly
            ? ExercisePermission.None
            : strictest?.Flag.Permission ?? ExercisePermission.Full;
        var exercise = permission != ExercisePermission.None;

        var selection = Guidebook.ExerciseSelection;
        var holding = selection.Holding(evaluation);
        var allowed = selection.Allowed(holding, permission);
        var choice = selection.Choose(evaluation, causes, allowed);
        var facts = new ResultFacts(final.Disposition, Shown(causes), choice.Shown, allowed);
        var painLimit = PainLimit(causes);

        return new()
        {
            Release = Guidebook.Release,
            Partial = path.IsStoppedEarly,
            Disposition = final.Disposition,
            TargetDays = final.TargetDays,
            ReviewDays = final.Disposition <= Disposition.SelfCareWithReview && causes.Count > 0 ? causes[0].Cause.ReviewDays : null,
            Permission = permission,
            Reasons = explanation.Reasons(fired, causes, level, final),
            Causes = explanation.PossibleCauses(causes, facts, exercise),
            Exercises = [.. choice.Now],
            More = [.. choice.More],
            Later = exercise ? selection.Later(causes, choice, holding) : [],
            Allowed = selection.At(allowed),
            Withheld = selection.Withheld(evaluation, causes, choice, allowed, holding, () => explanation.ByPermission(strictest), trail),
            Tips = Guidebook.CareAdviceSelection.Tips(evaluation, facts, exercise, trail),
            PainLimit = painLimit,
            PainRule = Guidebook.CareAdviceSelection.PainRule(painLimit),
            Ignored = [.. path.Ignored],
        };
    }

    /// <summary>
    /// What keeps each of these exercises from this person, whether a shown cause brings it or not; those that nothing keeps are
    /// left out.
    /// </summary>
    /// <exception cref="IncompleteAnswersException">A required question is not answered.</exception>
    /// <exception cref="ArgumentException">The answers belong to another guidebook.</exception>
    public ImmutableArray<WithheldExercise> Against(Answers answers, IReadOnlyCollection<Exercise> exercises)
    {
        var allowed = Assess(answers).Allowed.Select(e => e.Id).ToHashSet();
        var evaluation = Guidebook.Follow(answers).Evaluation;
        var trail = new Trail(Guidebook.Questions);
        var holding = Guidebook.ExerciseSelection.Holding(evaluation);

        return [.. exercises.Where(e => !allowed.Contains(e.Id)).Select(e => new WithheldExercise(e, Reasons(e)))];

        ImmutableArray<WithholdingReason> Reasons(Exercise exercise)
        {
            var own = holding.Where(c => c.Rule.Removes.Hits(exercise)).Select(c => c.Explain(evaluation, trail)).ToImmutableArray();
            var strictest = Strictest(Guidebook.Triage.Fired(evaluation));
            return own.IsEmpty ? [new Explanation(Guidebook, evaluation, trail).ByPermission(strictest)] : own;
        }
    }

    /// <summary>
    /// Which single other answer would change how soon to be seen: for a reader who asks "what if". Questions of the pages up to
    /// the warning signs are left out, since the safety net says those.
    /// </summary>
    /// <exception cref="IncompleteAnswersException">A required question is not answered.</exception>
    public ImmutableArray<WhatIf> WhatWouldChange(Answers answers) => WhatIfs.Of(this, answers);

    /// <summary>
    /// How soon to be seen, without explanation; of incomplete answers, what the red flags give already. Takes over the evaluation.
    /// </summary>
    internal (Disposition Disposition, bool Complete) DispositionOf(Evaluation evaluation)
    {
        var path = Guidebook.Follow(evaluation);

        if (!path.IsComplete)
        {
            return (path.LevelSoFar, false);
        }

        var level = Level.Of(evaluation, Guidebook.Triage.Fired(evaluation), Guidebook.CauseRanking.Rank(evaluation));
        return (Level.Higher(level, WithoutSelfTests(evaluation) ?? level).Disposition, true);
    }

    /// <summary>The level that the answers give without the self-tests; null when no self-test was answered.</summary>
    private Level? WithoutSelfTests(Evaluation evaluation)
    {
        Evaluation? second = null;

        foreach (var question in Guidebook.Questions.All)
        {
            if (question.Item.IsSelfTest && evaluation.Chosen[question.Position] != 0)
            {
                second ??= evaluation.Copy();
                second.Answer(question.Position, 0);
            }
        }

        if (second is null)
        {
            return null;
        }

        Guidebook.Follow(second);
        return Level.Of(second, Guidebook.Triage.Fired(second), Guidebook.CauseRanking.Rank(second));
    }

    /// <summary>The fired rule that limits exercise most; the first of several, so the most urgent.</summary>
    private static TriageRule? Strictest(List<TriageRule> fired)
    {
        TriageRule? strictest = null;

        foreach (var rule in fired)
        {
            if (strictest is null || rule.Flag.Permission < strictest.Flag.Permission)
            {
                strictest = rule;
            }
        }

        return strictest;
    }

    private bool[] Shown(List<ScoredCause> causes)
    {
        var shown = new bool[Guidebook.Parts.CauseRules.Causes.Length];

        foreach (var cause in causes)
        {
            shown[cause.Ranked.Position] = true;
        }

        return shown;
    }

    private static int PainLimit(List<ScoredCause> causes)
    {
        var limit = causes.Count == 0 ? DefaultPainLimit : 10;

        foreach (var cause in causes)
        {
            limit = Math.Min(limit, cause.Cause.PainLimit);
        }

        return limit;
    }

}

/// <summary>A result was asked for with a required question unanswered.</summary>
public sealed class IncompleteAnswersException(ImmutableArray<QuestionnaireItem> missing)
    : Exception("Not every required question is answered.")
{
    public ImmutableArray<QuestionnaireItem> Missing { get; } = missing;
}
