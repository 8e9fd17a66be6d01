using System.Collections.Immutable;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Conditions;
using HamstringGuide.Guidance.Evidence;
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
    private const int DefaultTargetDays = 14;
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
        var fired = Guidebook.Triage.Fired(evaluation);
        var causes = path.IsStoppedEarly ? [] : Guidebook.CauseRanking.Rank(evaluation);
        var level = LevelOf(evaluation, fired, causes);
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
            Reasons = Reasons(evaluation, fired, causes, level, final, trail),
            Causes = PossibleCauses(evaluation, causes, facts, exercise, trail),
            Exercises = [.. choice.Now],
            More = [.. choice.More],
            Later = exercise ? selection.Later(causes, choice, holding) : [],
            Allowed = selection.At(allowed),
            Withheld = selection.Withheld(evaluation, causes, choice, allowed, holding, () => ByPermission(strictest, evaluation, trail), trail),
            Tips = Guidebook.CareAdviceSelection.Tips(evaluation, facts, exercise, trail),
            PainLimit = painLimit,
            PainRule = Guidebook.CareAdviceSelection.PainRule(painLimit),
            Ignored = [.. path.Ignored],
        };
    }

    /// <summary>
    /// Which single other answer would change how soon to be seen: for a reader who asks "what if". Questions of the pages up to
    /// the warning signs are left out, since the safety net says those.
    /// </summary>
    /// <exception cref="IncompleteAnswersException">A required question is not answered.</exception>
    public ImmutableArray<WhatIf> WhatWouldChange(Answers answers) => WhatIfs.Of(this, answers);

    /// <summary>
    /// How soon to be seen, without explanation; of incomplete answers, what the red flags give already. Takes over the bits.
    /// </summary>
    internal (Disposition Disposition, bool Complete) DispositionOf(ulong[] bits)
    {
        var path = Guidebook.Follow(bits);

        if (!path.IsComplete)
        {
            return (path.LevelSoFar, false);
        }

        var evaluation = path.Evaluation;
        var level = LevelOf(evaluation, Guidebook.Triage.Fired(evaluation), Guidebook.CauseRanking.Rank(evaluation));
        return (Level.Higher(level, WithoutSelfTests(evaluation) ?? level).Disposition, true);
    }

    /// <summary>a2 steps 3 to 5: the highest of the fired rules and the shown causes, with the nearest of its targets.</summary>
    private static Level LevelOf(Evaluation evaluation, List<TriageRule> fired, List<ScoredCause> causes)
    {
        var level = new Level(Disposition.SelfCare, null);

        foreach (var rule in fired)
        {
            level = Level.Higher(level, new(rule.Flag.Disposition, rule.Flag.TargetDays));
        }

        foreach (var cause in causes)
        {
            level = Level.Higher(level, new(cause.Cause.Disposition, cause.Cause.TargetDays));

            if (cause.Ranked.EscalatesWhen?.Holds(evaluation) == true)
            {
                level = Level.Higher(level, new(cause.Cause.Escalates!.To, cause.Cause.Escalates.TargetDays));
            }
        }

        return level;
    }

    /// <summary>The level that the answers give without the self-tests; null when no self-test was answered.</summary>
    private Level? WithoutSelfTests(Evaluation evaluation)
    {
        ulong[]? bits = null;

        foreach (var question in Guidebook.Questions.All)
        {
            if (question.Item.IsSelfTest && evaluation.Chosen[question.Position] != 0)
            {
                bits ??= (ulong[])evaluation.Chosen.Clone();
                bits[question.Position] = 0;
            }
        }

        if (bits is null)
        {
            return null;
        }

        var second = Guidebook.NewEvaluation(bits);
        return LevelOf(second, Guidebook.Triage.Fired(second), Guidebook.CauseRanking.Rank(second));
    }

    private static ImmutableArray<Reason> Reasons(
        Evaluation evaluation,
        List<TriageRule> fired,
        List<ScoredCause> causes,
        Level level,
        Level final,
        Trail trail)
    {
        var reasons = ImmutableArray.CreateBuilder<Reason>(fired.Count + 2);
        var byRules = Disposition.SelfCare;

        foreach (var (flag, when) in fired)
        {
            byRules = flag.Disposition > byRules ? flag.Disposition : byRules;
            when.Explain(evaluation, trail);
            reasons.Add(new(flag.Id, flag.Ref, flag.Name, flag.Say, flag.Disposition, trail.Take(), flag.Grounds));
        }

        foreach (var cause in causes)
        {
            var words = cause.Cause;
            var say = words.Messages[0];

            if (words.Disposition == level.Disposition && (level.Disposition > byRules || fired.Count == 0))
            {
                cause.Ranked.Explain(evaluation, trail);
                reasons.Add(new($"cause:{words.Id}", words.Ref, words.Name, say, words.Disposition, trail.Take(), words.Grounds));
            }

            if (words.Escalates is { } escalates && escalates.To == level.Disposition && level.Disposition > byRules
                && cause.Ranked.EscalatesWhen!.Holds(evaluation))
            {
                cause.Ranked.EscalatesWhen.Explain(evaluation, trail);
                reasons.Add(new(
                    "unclear-and-painful", words.Ref, words.Name, say, escalates.To, trail.Take(), words.Grounds));
            }
        }

        if (final.Disposition > level.Disposition)
        {
            reasons.Add(new(
                "without-self-tests", "", "Without the self-tests",
                "Your other answers alone call for more care. A self-test never lowers that.",
                final.Disposition, [], new([], [Basis.Design])));
        }

        return reasons.DrainToImmutable();
    }

    private ImmutableArray<PossibleCause> PossibleCauses(
        Evaluation evaluation, List<ScoredCause> causes, ResultFacts facts, bool exercise, Trail trail)
    {
        var advice = Guidebook.CareAdviceSelection;
        var possible = ImmutableArray.CreateBuilder<PossibleCause>(causes.Count);

        foreach (var cause in causes)
        {
            cause.Ranked.Explain(evaluation, trail);
            possible.Add(new(
                cause.Cause,
                cause.Score,
                trail.Take(),
                advice.Do(cause.Ranked, facts, exercise),
                advice.Avoid(cause.Ranked, facts, exercise)));
        }

        return possible.MoveToImmutable();
    }

    private WithholdingReason ByPermission(TriageRule? strictest, Evaluation evaluation, Trail trail)
    {
        strictest?.When.Explain(evaluation, trail);
        return new(
            "permission",
            strictest?.Flag.Ref ?? "",
            Guidebook.Parts.CareTexts.PermissionReason,
            Lasting: false,
            trail.Take(),
            strictest?.Flag.Grounds ?? new([], [Basis.Design]));
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

    /// <summary>A disposition with its target; of two equal ones the nearer target holds.</summary>
    private readonly record struct Level(Disposition Disposition, int? TargetDays)
    {
        public static Level Higher(Level one, Level other) => one.Disposition.CompareTo(other.Disposition) switch
        {
            > 0 => one,
            < 0 => other with { TargetDays = other.Disposition == Disposition.SeeClinicianSoon ? other.TargetDays ?? DefaultTargetDays : null },
            _ => one with { TargetDays = Nearer(one.TargetDays, other.TargetDays) },
        };

        private static int? Nearer(int? one, int? other) => one is { } a && other is { } b ? Math.Min(a, b) : one ?? other;
    }
}

/// <summary>A result was asked for with a required question unanswered.</summary>
public sealed class IncompleteAnswersException(ImmutableArray<QuestionnaireItem> missing)
    : Exception("Not every required question is answered.")
{
    public ImmutableArray<QuestionnaireItem> Missing { get; } = missing;
}
