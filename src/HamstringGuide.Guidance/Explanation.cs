using System.Collections.Immutable;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Conditions;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance;

/// <summary>Says of what one set of answers came to, which rule gave it, on which answers, from which source.</summary>
internal sealed class Explanation(Guidebook guidebook, Evaluation evaluation, Trail trail)
{
    /// <summary>What releases say that were made before this sentence was content.</summary>
    private const string WithoutSelfTests = "Your other answers alone call for more care. A self-test never lowers that.";

    /// <summary>One for all results, so that what a page shows of it can be kept.</summary>
    private static readonly Grounds ByDesign = new([], [Basis.Design]);

    /// <summary>All fired rules, then what else set the level.</summary>
    /// <param name="level">What the answers give.</param>
    /// <param name="final">The same, or the higher one that they give without the self-tests.</param>
    public ImmutableArray<Reason> Reasons(List<TriageRule> fired, List<ScoredCause> causes, Level level, Level final)
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
                guidebook.Parts.CareTexts.WithoutSelfTests ?? WithoutSelfTests,
                final.Disposition, [], new([], [Basis.Design])));
        }

        return reasons.DrainToImmutable();
    }

    /// <param name="exercise">Exercise is permitted at all.</param>
    public ImmutableArray<PossibleCause> PossibleCauses(List<ScoredCause> causes, ResultFacts facts, bool exercise)
    {
        var advice = guidebook.CareAdviceSelection;
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

    /// <summary>Why an exercise is held back that no contraindication removes.</summary>
    /// <param name="strictest">The rule that limits exercise most; null when none does.</param>
    public WithholdingReason ByPermission(TriageRule? strictest)
    {
        strictest?.When.Explain(evaluation, trail);
        return new(
            "permission",
            strictest?.Flag.Ref ?? "",
            guidebook.Parts.CareTexts.PermissionReason,
            Lasting: false,
            trail.Take(),
            strictest?.Flag.Grounds ?? ByDesign);
    }
}
