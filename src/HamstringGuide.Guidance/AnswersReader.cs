using System.Collections.Immutable;
using System.Numerics;
using HamstringGuide.Guidance.Conditions;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Guidance;

/// <summary>Reads answers from outside, and says of each wrong one what is wrong. Nothing is ever ignored (INV-66).</summary>
public static class AnswersReader
{
    /// <summary>Reads question ids with their values: option ids, or a whole number for a scale.</summary>
    /// <remarks>
    /// An option that yields is dropped beside another one. A question with no value at all counts as unanswered, never as
    /// "none of these" (INV-65).
    /// </remarks>
    public static AnswersReading Read(Guidebook guidebook, IEnumerable<KeyValuePair<string, ImmutableArray<string>>> raw)
    {
        var chosen = new ulong[guidebook.Questions.Count];
        var given = 0UL;
        var problems = ImmutableArray.CreateBuilder<AnswerProblem>();

        foreach (var (id, values) in raw)
        {
            if (guidebook.Questions.Find(id) is not { } question)
            {
                problems.Add(new(id, "There is no question of this name."));
            }
            else if ((given & (1UL << question.Position)) != 0)
            {
                chosen[question.Position] = 0;
                problems.Add(new(id, "This question is answered twice."));
            }
            else
            {
                given |= 1UL << question.Position;

                if (!values.IsEmpty && Problem(question, values.AsSpan(), out chosen[question.Position]) is { } problem)
                {
                    problems.Add(new(id, problem));
                }
            }
        }

        return new(new(guidebook, chosen), problems.ToImmutable());
    }

    internal static string? Problem(IndexedQuestion question, ReadOnlySpan<string> values, out ulong bits)
    {
        bits = 0;

        foreach (var value in values)
        {
            if (!question.TryBit(value, out var bit))
            {
                bits = 0;
                return question.Item.Scale is { } scale
                    ? $"Choose a whole number from {scale.Min} to {scale.Max}."
                    : $"'{Shortened(value)}' is not one of the answers to this question.";
            }

            bits |= bit;
        }

        if (Problem(question, ref bits) is { } problem)
        {
            bits = 0;
            return problem;
        }

        return null;
    }

    /// <summary>Checks bits that may come from a code, and drops what yields.</summary>
    internal static string? Problem(IndexedQuestion question, ref ulong bits)
    {
        if ((bits & ~question.Known) != 0)
        {
            return "Holds an answer that this edition of the guide does not know.";
        }

        if (question.Item.Type != QuestionType.Multiple)
        {
            return BitOperations.PopCount(bits) > 1 ? "Choose only one answer to this question." : null;
        }

        if ((bits & question.Exclusive) != 0 && BitOperations.PopCount(bits) > 1)
        {
            var exclusive = question.Item.Options.First(o => o.Exclusive && (question.Exclusive & (1UL << o.Number)) != 0).Text;
            return $"You ticked “{exclusive}” and another answer as well. Keep one or the other.";
        }

        if ((bits & ~question.Yields) != 0)
        {
            bits &= ~question.Yields;
        }

        return null;
    }

    private static string Shortened(string value) => value.Length > 40 ? value[..40] + "…" : value;
}

/// <summary>What was read: the valid answers, and what is wrong with the others.</summary>
public sealed record AnswersReading(Answers Answers, ImmutableArray<AnswerProblem> Problems);

/// <summary>An answer that can't be taken, with a message for whoever gave it.</summary>
public sealed record AnswerProblem(string Question, string Message);
