using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Testing;

namespace HamstringGuide.Proofs.Deletions;

/// <summary>The guidebook with one small mistake in a rule.</summary>
/// <param name="Change">What was changed.</param>
public sealed record RuleMutation(string Change, GuidebookParts Parts);

/// <summary>
/// Every small mistake that an author could make in a red flag, a finding or a contraindication: the rule lost, a part of its
/// condition lost, an option forgotten, a limit off by one.
/// </summary>
public static class RuleMutations
{
    private static readonly Criterion NeverTrue = new Criterion.Not(new Criterion.AllOf([]));

    public static IEnumerable<RuleMutation> Of(GuidebookParts parts) =>
    [
        .. parts.RedFlags.SelectMany(flag => OfRule(flag.When)
            .Select(m => new RuleMutation(
                $"red flag {flag.Id}: {m.Change}",
                parts with { RedFlags = parts.RedFlags.Replace(flag, flag with { When = m.When }) }))),
        .. parts.Contraindications.SelectMany(rule => OfRule(rule.When)
            .Select(m => new RuleMutation(
                $"contraindication {rule.Id}: {m.Change}",
                parts with { Contraindications = parts.Contraindications.Replace(rule, rule with { When = m.When }) }))),
        .. parts.Findings.SelectMany(finding => OfCondition(finding.When)
            .Select(m => new RuleMutation(
                $"finding {finding.Id}: {m.Change}",
                parts with { Findings = parts.Findings.Replace(finding, finding with { When = m.When }) }))),
    ];

    private static IEnumerable<(string Change, Criterion When)> OfRule(Criterion when) =>
        OfCondition(when).Prepend(("never true", NeverTrue));

    private static IEnumerable<(string Change, Criterion When)> OfCondition(Criterion when) => when switch
    {
        Criterion.AllOf all => OfList(all.Parts, parts => all with { Parts = parts }),
        Criterion.AnyOf any => OfList(any.Parts, parts => any with { Parts = parts }),
        Criterion.Not not => OfCondition(not.Part).Select(m => (m.Change, (Criterion)new Criterion.Not(m.When))),
        Criterion.AnswerIs { Options.Length: > 1 } answer => answer.Options.Select(option => (
            $"without {answer.Question} {option}",
            (Criterion)(answer with { Options = answer.Options.Remove(option) }))),
        Criterion.ScoreIs { AtLeast: { } least } score => new[] { least - 1, least + 1 }.Select(limit => (
            $"{score.Question} at least {limit}",
            (Criterion)(score with { AtLeast = limit }))),
        Criterion.ScoreIs { AtMost: { } most } score => new[] { most - 1, most + 1 }.Select(limit => (
            $"{score.Question} at most {limit}",
            (Criterion)(score with { AtMost = limit }))),
        _ => [],
    };

    private static IEnumerable<(string Change, Criterion When)> OfList(
        ImmutableArray<Criterion> parts, Func<ImmutableArray<Criterion>, Criterion> with)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts.Length > 1)
            {
                yield return ($"without {parts[i].Words()}", with(parts.RemoveAt(i)));
            }

            foreach (var (change, when) in OfCondition(parts[i]))
            {
                yield return (change, with(parts.SetItem(i, when)));
            }
        }
    }
}
