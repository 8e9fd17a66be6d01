using System.Collections.Immutable;
using HamstringGuide.Guidance.Conditions;

namespace HamstringGuide.Guidance;

/// <summary>
/// Valid answers to a guidebook's questions, some or all of them, hidden ones included. Immutable. Made by
/// <see cref="AnswersReader"/>, by <see cref="With"/> or from an <see cref="AnswerCode"/>.
/// </summary>
public sealed class Answers
{
    private readonly ulong[] _chosen;

    internal Answers(Guidebook guidebook, ulong[] chosen)
    {
        Guidebook = guidebook;
        _chosen = chosen;
    }

    /// <summary>The guidebook whose questions these are.</summary>
    public Guidebook Guidebook { get; }

    /// <summary>No answers.</summary>
    public static Answers None(Guidebook guidebook) => new(guidebook, new ulong[guidebook.Questions.Count]);

    /// <summary>Ids of the answered questions, in the order of the questionnaire.</summary>
    public IEnumerable<string> Questions => Guidebook.Questions.All
        .Where(q => _chosen[q.Position] != 0)
        .Select(q => q.Item.Id);

    public bool IsEmpty => Array.TrueForAll(_chosen, bits => bits == 0);

    /// <summary>The ids chosen, in the order of their numbers; for a scale its number; empty when unanswered.</summary>
    /// <exception cref="ArgumentException">There is no such question.</exception>
    public ImmutableArray<string> this[string question] =>
        Known(question) is var known && _chosen[known.Position] is not 0 and var bits ? known.Ids(bits) : [];

    /// <summary>These answers with one answer replaced, or removed when there are no values.</summary>
    /// <exception cref="ArgumentException">The question or a value is unknown, or the values can't stand together.</exception>
    public Answers With(string question, params IEnumerable<string> values)
    {
        var known = Known(question);
        string[] given = [.. values];
        var bits = 0UL;

        if (given.Length > 0 && AnswersReader.Problem(known, given, out bits) is { } problem)
        {
            throw new ArgumentException(problem, nameof(values));
        }

        var chosen = (ulong[])_chosen.Clone();
        chosen[known.Position] = bits;
        return new(Guidebook, chosen);
    }

    public override string ToString() => $"{Questions.Count()} answers";

    internal ulong Bits(int position) => _chosen[position];

    internal ulong[] CopyBits() => (ulong[])_chosen.Clone();

    private IndexedQuestion Known(string question) => Guidebook.Questions.Find(question)
        ?? throw new ArgumentException($"There is no question '{question}'.", nameof(question));
}
