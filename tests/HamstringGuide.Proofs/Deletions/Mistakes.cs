using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Testing;

namespace HamstringGuide.Proofs.Deletions;

/// <summary>Small mistakes in a condition.</summary>
public static class Mistakes
{
    private static readonly Criterion NeverTrue = new Criterion.Not(new Criterion.AllOf([]));

    /// <summary>A part lost, an option lost (the last one leaves what is never true), a limit off by one.</summary>
    public static IEnumerable<(string Change, Criterion Condition)> In(Criterion condition) => condition switch
    {
        Criterion.AllOf all => InList(all.Parts, parts => all with { Parts = parts }),
        Criterion.AnyOf any => InList(any.Parts, parts => any with { Parts = parts }),
        Criterion.Not not => In(not.Part).Select(m => (m.Change, (Criterion)new Criterion.Not(m.Condition))),
        Criterion.AnswerIs answer => answer.Options.Select(option => (
            $"without {answer.Question} {option}",
            answer.Options.Length == 1 ? NeverTrue : answer with { Options = answer.Options.Remove(option) })),
        Criterion.ScoreIs score =>
        [
            .. score.AtLeast is { } least ? OffByOne(least).Select(l => ($"{score.Question} at least {l}", (Criterion)(score with { AtLeast = l }))) : [],
            .. score.AtMost is { } most ? OffByOne(most).Select(l => ($"{score.Question} at most {l}", (Criterion)(score with { AtMost = l }))) : [],
        ],
        _ => [],
    };

    private static int[] OffByOne(int limit) => [limit - 1, limit + 1];

    private static IEnumerable<(string Change, Criterion Condition)> InList(
        ImmutableArray<Criterion> parts, Func<ImmutableArray<Criterion>, Criterion> with)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts.Length > 1)
            {
                yield return ($"without {parts[i].Words()}", with(parts.RemoveAt(i)));
            }

            foreach (var (change, condition) in In(parts[i]))
            {
                yield return (change, with(parts.SetItem(i, condition)));
            }
        }
    }
}
