using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Safety;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Proofs.Translation;

namespace HamstringGuide.Proofs.Refutations;

/// <summary>
/// Where to look when a claim does not hold: rules that should have done it and read the answers in question, or the lack of any.
/// </summary>
/// <param name="answers">The answers that decide.</param>
public sealed class Suspects(GuidebookParts parts, Assessment assessment, IReadOnlyCollection<GivenAnswer> answers)
{
    private const int Most = 4;

    private readonly CriterionWords _words = new(parts);
    private readonly ImmutableHashSet<string> _fired = [.. assessment.Reasons.Select(r => r.Rule)];

    public IEnumerable<string> Of(SafetyClaim claim) => claim switch
    {
        SafetyClaim.DispositionIs { AtLeast: { } least } when assessment.Disposition < least => Missing(
            $"red flag in guidance/triage.yaml that asks for {least.ToId()}{(least < Disposition.EmergencyNow ? " or sooner" : "")}",
            Silent(r => r.Disposition >= least)),
        SafetyClaim.DispositionIs or SafetyClaim.NoRedFlag => [Fired()],
        SafetyClaim.SeenWithin seen => Missing(
            $"red flag in guidance/triage.yaml that asks to be seen within {seen.Days} days",
            Silent(r => r.Disposition >= Disposition.SameDayUrgent || r.TargetDays <= seen.Days)),
        SafetyClaim.PermissionAtMost most => Missing(
            $"red flag in guidance/triage.yaml that permits {(most.Permission == ExercisePermission.None ? "no" : "only gentle")} exercise",
            Silent(r => r.Permission <= most.Permission)),
        SafetyClaim.NoneAllowed none => Removers(assessment.Allowed, e => none.Exercises.Contains(e.Id) || e.Tags.Any(t => none.Tags.Contains(t))),
        SafetyClaim.NoneShown none => Removers(Shown, e => none.Exercises.Contains(e.Id) || e.Tags.Any(t => none.Tags.Contains(t))),
        SafetyClaim.OnlyAllowed only => Removers(assessment.Allowed, e => !only.Exercises.Contains(e.Id)),
        SafetyClaim.CountIs { Items: CountedItems.Shown, AtMost: 0 } => Missing(
            "red flag in guidance/triage.yaml that permits no exercise", Silent(r => r.Permission == ExercisePermission.None)),
        SafetyClaim.NoCause none => [$"Look at 'requires' of {string.Join(", ", none.Causes)} in guidance/causes.yaml."],
        SafetyClaim.AnswersAre are => [Fired(), $"Look at {string.Join(", ", Findings(are.Criterion).Select(f => $"finding '{f}'"))} in guidance/findings.yaml."],
        _ => [Fired()],
    };

    private IEnumerable<Exercise> Shown => assessment.Exercises.Select(e => e.Exercise);

    private string Fired() => _fired.Count == 0 ? "No red flag fires." : $"Look at what fires: {string.Join(", ", _fired)}.";

    private IEnumerable<string> Removers(IEnumerable<Exercise> there, Func<Exercise, bool> isWrong)
    {
        Exercise[] wrong = [.. there.Where(isWrong)];

        return wrong.Length == 0 ? [Fired()] :
        [
            $"There, and should not be: {string.Join(", ", wrong.Select(e => $"{e.Name} ({e.Id})"))}.",
            .. Missing(
                $"contraindication in guidance/contraindications.yaml that removes “{wrong[0].Name}”",
                parts.Contraindications.Where(r => ExerciseTerms.IsRemoved(wrong[0], r.Removes)).Select(r => (r.Id, r.Ref, r.Name, r.When))),
        ];
    }

    private IEnumerable<(string Id, string Ref, string Name, Criterion When)> Silent(Func<RedFlag, bool> would) =>
        parts.RedFlags.Where(r => would(r) && !_fired.Contains(r.Id)).Select(r => (r.Id, r.Ref, r.Name, r.When));

    private IEnumerable<string> Missing(string what, IEnumerable<(string Id, string Ref, string Name, Criterion When)> silent)
    {
        var given = answers.SelectMany(a => a.Options.Select(o => (a.Question, o))).ToHashSet();
        var near = silent
            .Select(r => (Rule: r, Reads: Wanted(r.When, isTrue: true).Where(given.Contains).Distinct().Count()))
            .Where(r => r.Reads > 0)
            .OrderByDescending(r => r.Reads)
            .Take(Most)
            .Select(r => r.Rule)
            .ToArray();

        yield return near.Length == 0
            ? $"No {what} reads any of the answers that decide. Is one missing, or an option in one?"
            : $"No {what} is true. These read some of the answers that decide, and want more. Is one too narrow, or one missing?";

        foreach (var (id, reference, name, when) in near)
        {
            yield return $"  {id} ({reference}, {name}): {_words.Of(when)}";
        }
    }

    /// <summary>Answers that speak for a condition; for one that is denied, the other answers to the same question.</summary>
    private IEnumerable<(string Question, string Option)> Wanted(Criterion criterion, bool isTrue) => criterion switch
    {
        Criterion.AllOf all => all.Parts.SelectMany(p => Wanted(p, isTrue)),
        Criterion.AnyOf any => any.Parts.SelectMany(p => Wanted(p, isTrue)),
        Criterion.Not not => Wanted(not.Part, !isTrue),
        Criterion.FindingIs finding => Wanted(parts.Findings.Single(f => f.Id == finding.Finding).When, isTrue),
        _ when isTrue => CriterionReads.Options(parts, criterion),
        _ => CriterionReads.Questions(parts, criterion)
            .SelectMany(q => AnswerTerms.OptionsOf(parts.Questionnaire.Items.Single(x => x.Id == q)).Select(o => (q, o)))
            .Except(CriterionReads.Options(parts, criterion)),
    };

    private IEnumerable<string> Findings(Criterion criterion) => criterion switch
    {
        Criterion.AllOf all => all.Parts.SelectMany(Findings),
        Criterion.AnyOf any => any.Parts.SelectMany(Findings),
        Criterion.Not not => Findings(not.Part),
        Criterion.FindingIs finding => [finding.Finding],
        _ => [],
    };
}
