using System.Numerics;

namespace HamstringGuide.Guidance.Conditions;

/// <summary>A <see cref="Criterion"/> with its names resolved, ready to run.</summary>
internal abstract class Condition
{
    public abstract bool Holds(Evaluation evaluation);

    /// <summary>
    /// Whether this is true, or false, whatever the questions without an answer are answered: they count as unknown here, and
    /// not as false.
    /// </summary>
    public abstract bool Surely(bool holds, Evaluation evaluation);

    /// <summary>Adds the answers that made this true to the trail. Only for a condition that holds.</summary>
    public abstract void Explain(Evaluation evaluation, Trail trail);

    /// <summary>Adds the positions of all questions that this reads.</summary>
    public abstract void Reads(ISet<int> questions);
}

/// <summary>The answer is one of the numbers of <paramref name="mask"/>, or includes one. A scale's limits are a mask too.</summary>
internal sealed class AnswerCondition(int question, ulong mask) : Condition
{
    public override bool Holds(Evaluation evaluation) => (evaluation.Chosen[question] & mask) != 0;

    public override bool Surely(bool holds, Evaluation evaluation) =>
        evaluation.Chosen[question] != 0 && Holds(evaluation) == holds;

    public override void Explain(Evaluation evaluation, Trail trail) => trail.Add(question, evaluation.Chosen[question] & mask);

    public override void Reads(ISet<int> questions) => questions.Add(question);
}

/// <summary>A condition that is worked out once for a set of answers: a finding, which many rules name, or a whole rule.</summary>
internal sealed class RememberedCondition(ConditionSlot slot) : Condition
{
    public override bool Holds(Evaluation evaluation) => evaluation.Holds(slot);

    public override bool Surely(bool holds, Evaluation evaluation) => slot.Condition.Surely(holds, evaluation);

    public override void Explain(Evaluation evaluation, Trail trail) => slot.Condition.Explain(evaluation, trail);

    public override void Reads(ISet<int> questions) => slot.Condition.Reads(questions);
}

internal sealed class AllCondition(Condition[] parts) : Condition
{
    public override bool Holds(Evaluation evaluation)
    {
        foreach (var part in parts)
        {
            if (!part.Holds(evaluation))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when every part surely is; false when one surely is.</summary>
    public override bool Surely(bool holds, Evaluation evaluation)
    {
        foreach (var part in parts)
        {
            if (part.Surely(holds, evaluation) != holds)
            {
                return !holds;
            }
        }

        return holds;
    }

    public override void Explain(Evaluation evaluation, Trail trail)
    {
        foreach (var part in parts)
        {
            part.Explain(evaluation, trail);
        }
    }

    public override void Reads(ISet<int> questions)
    {
        foreach (var part in parts)
        {
            part.Reads(questions);
        }
    }
}

internal sealed class AnyCondition(Condition[] parts) : Condition
{
    public override bool Holds(Evaluation evaluation)
    {
        foreach (var part in parts)
        {
            if (part.Holds(evaluation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when one part surely is; false when every part surely is.</summary>
    public override bool Surely(bool holds, Evaluation evaluation)
    {
        foreach (var part in parts)
        {
            if (part.Surely(holds, evaluation) == holds)
            {
                return holds;
            }
        }

        return !holds;
    }

    public override void Explain(Evaluation evaluation, Trail trail)
    {
        foreach (var part in parts)
        {
            if (part.Holds(evaluation))
            {
                part.Explain(evaluation, trail);
            }
        }
    }

    public override void Reads(ISet<int> questions)
    {
        foreach (var part in parts)
        {
            part.Reads(questions);
        }
    }
}

internal sealed class NotCondition : Condition
{
    private readonly Condition _part;
    private readonly Lazy<int[]> _read;

    public NotCondition(Condition part)
    {
        _part = part;
        _read = new(() =>
        {
            var questions = new SortedSet<int>();
            part.Reads(questions);
            return [.. questions];
        });
    }

    public override bool Holds(Evaluation evaluation) => !_part.Holds(evaluation);

    public override bool Surely(bool holds, Evaluation evaluation) => _part.Surely(!holds, evaluation);

    /// <summary>What was answered instead: whole answers, marked as not having spoken for it.</summary>
    public override void Explain(Evaluation evaluation, Trail trail)
    {
        foreach (var question in _read.Value)
        {
            trail.AddGiven(question, evaluation.Chosen[question]);
        }
    }

    public override void Reads(ISet<int> questions) => _part.Reads(questions);
}

/// <summary>Something about the result so far; false while there is none.</summary>
internal sealed class ResultCondition(Func<ResultFacts, bool> holds) : Condition
{
    public override bool Holds(Evaluation evaluation) => evaluation.Result is { } result && holds(result);

    public override bool Surely(bool holds, Evaluation evaluation) => false;

    public override void Explain(Evaluation evaluation, Trail trail)
    {
    }

    public override void Reads(ISet<int> questions)
    {
    }
}

/// <summary>Bits of an answer: bit n is the option of number n, or the score n.</summary>
internal static class AnswerBits
{
    public static IEnumerable<int> Numbers(ulong bits)
    {
        while (bits != 0)
        {
            yield return BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
        }
    }
}
