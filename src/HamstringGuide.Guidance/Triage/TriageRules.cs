using HamstringGuide.Guidance.Conditions;

namespace HamstringGuide.Guidance.Triage;

/// <summary>All red flags, ready to run. Every rule is evaluated; the most urgent wins (a2 step 3).</summary>
internal sealed class TriageRules
{
    private readonly TriageRule[] _rules;

    public TriageRules(GuidebookParts parts, ConditionCompiler compiler) =>
        _rules = [.. parts.RedFlags
            .Select(flag => new TriageRule(flag, compiler.Remembered(flag.When)))
            .OrderByDescending(rule => rule.Flag.Disposition)];

    /// <summary>The rules that fire, most urgent first, then in table order.</summary>
    public List<TriageRule> Fired(Evaluation evaluation)
    {
        var fired = new List<TriageRule>();

        foreach (var rule in _rules)
        {
            if (rule.When.Holds(evaluation))
            {
                fired.Add(rule);
            }
        }

        return fired;
    }

    /// <summary>The highest disposition of a rule that fires; self-care when none does.</summary>
    public Disposition HighestFired(Evaluation evaluation)
    {
        foreach (var rule in _rules)
        {
            if (rule.When.Holds(evaluation))
            {
                return rule.Flag.Disposition;
            }
        }

        return Disposition.SelfCare;
    }

    /// <summary>
    /// As <see cref="HighestFired"/>, of those rules that fire however the open questions are answered. Those fire now too, which
    /// is quicker to tell.
    /// </summary>
    public Disposition HighestSure(Evaluation evaluation)
    {
        foreach (var rule in _rules)
        {
            if (rule.When.Holds(evaluation) && rule.When.Surely(true, evaluation))
            {
                return rule.Flag.Disposition;
            }
        }

        return Disposition.SelfCare;
    }
}

internal sealed record TriageRule(RedFlag Flag, Condition When);
