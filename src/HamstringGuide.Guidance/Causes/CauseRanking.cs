using HamstringGuide.Guidance.Conditions;

namespace HamstringGuide.Guidance.Causes;

/// <summary>Scores causes and picks those to show (clinical model, a2 step 4).</summary>
internal sealed class CauseRanking
{
    private readonly CauseRules _rules;
    private readonly RankedCause[] _causes;

    /// <summary>Last of the table first, since each in turn is put before the others.</summary>
    private readonly RankedCause[] _alwaysFirst;
    private readonly RankedCause _fallback;

    public CauseRanking(CauseRules rules, ConditionCompiler compiler)
    {
        _rules = rules;
        RankedCause[] all = [.. rules.Causes.Select((cause, position) => new RankedCause(cause, position, compiler))];
        _causes = [.. all.Where(c => !c.Cause.Fallback)];
        _alwaysFirst = [.. _causes.Where(c => c.Cause.AlwaysFirst).Reverse()];
        _fallback = all.Single(c => c.Cause.Fallback);
    }

    /// <summary>The causes to show, best first; ties in table order. Empty when not even the fallback's requirement holds.</summary>
    public List<ScoredCause> Rank(Evaluation evaluation)
    {
        var best = new List<ScoredCause>();

        if (!_fallback.Requires.Holds(evaluation))
        {
            return best;
        }

        if (_fallback.AloneWhen?.Holds(evaluation) != true)
        {
            Best(evaluation, best);
            PutFirst(evaluation, best);
        }

        if (best.Count == 0)
        {
            best.Add(new(_fallback, _fallback.Score(evaluation)));
        }

        return best;
    }

    private void Best(Evaluation evaluation, List<ScoredCause> best)
    {
        foreach (var cause in _causes)
        {
            if (!cause.Requires.Holds(evaluation) || cause.Score(evaluation) is var score && score < _rules.Threshold)
            {
                continue;
            }

            // Kept sorted: behind every one of the same score, so that ties stay in table order.
            var place = best.Count;
            while (place > 0 && best[place - 1].Score < score)
            {
                place--;
            }

            best.Insert(place, new(cause, score));
        }

        if (best.Count > _rules.MostCauses)
        {
            best.RemoveRange(_rules.MostCauses, best.Count - _rules.MostCauses);
        }
    }

    /// <summary>The always-first causes whose requirement is true and that are not among the best; the last others drop out.</summary>
    private void PutFirst(Evaluation evaluation, List<ScoredCause> best)
    {
        foreach (var cause in _alwaysFirst)
        {
            if (!cause.Requires.Holds(evaluation) || Contains(best, cause))
            {
                continue;
            }

            if (best.Count == _rules.MostCauses)
            {
                var last = best.FindLastIndex(c => !c.Cause.AlwaysFirst);
                best.RemoveAt(last < 0 ? best.Count - 1 : last);
            }

            best.Insert(0, new(cause, cause.Score(evaluation)));
        }
    }

    private static bool Contains(List<ScoredCause> best, RankedCause cause)
    {
        foreach (var scored in best)
        {
            if (scored.Ranked == cause)
            {
                return true;
            }
        }

        return false;
    }
}

internal sealed record ScoredCause(RankedCause Ranked, int Score)
{
    public Cause Cause => Ranked.Cause;
}

/// <summary>A cause with its conditions ready to run.</summary>
internal sealed class RankedCause
{
    private readonly (int Points, Condition When)[] _points;

    public RankedCause(Cause cause, int position, ConditionCompiler compiler)
    {
        Cause = cause;
        Position = position;
        Requires = compiler.Remembered(cause.Requires);
        AloneWhen = cause.AloneWhen is { } alone ? compiler.Remembered(alone) : null;
        EscalatesWhen = cause.Escalates is { } escalates ? compiler.Remembered(escalates.When) : null;
        PhaseWhen = [.. cause.Phases.Select(p => p.When is { } when ? compiler.Compile(when) : null)];
        _points = [.. cause.Points.Select(p => (p.Points, compiler.Remembered(p.When)))];
    }

    public Cause Cause { get; }

    /// <summary>Place in the table.</summary>
    public int Position { get; }

    public Condition Requires { get; }

    public Condition? AloneWhen { get; }

    public Condition? EscalatesWhen { get; }

    public Condition?[] PhaseWhen { get; }

    public int Score(Evaluation evaluation)
    {
        var score = 0;

        foreach (var (points, when) in _points)
        {
            score += when.Holds(evaluation) ? points : 0;
        }

        return score;
    }

    /// <summary>What spoke for it: its requirement and every point in favour.</summary>
    public void Explain(Evaluation evaluation, Trail trail)
    {
        Requires.Explain(evaluation, trail);

        foreach (var (points, when) in _points)
        {
            if (points > 0 && when.Holds(evaluation))
            {
                when.Explain(evaluation, trail);
            }
        }
    }

    /// <summary>The first phase whose condition is true, else the first; -1 when there is none.</summary>
    public int CurrentPhase(Evaluation evaluation)
    {
        for (var i = 0; i < PhaseWhen.Length; i++)
        {
            if (PhaseWhen[i]?.Holds(evaluation) == true)
            {
                return i;
            }
        }

        return PhaseWhen.Length == 0 ? -1 : 0;
    }
}
