using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Conditions;

namespace HamstringGuide.Guidance.Triage;

/// <summary>A disposition with its target; of two equal ones the nearer target holds.</summary>
internal readonly record struct Level(Disposition Disposition, int? TargetDays)
{
    private const int DefaultTargetDays = 14;

    /// <summary>a2 steps 3 to 5: the highest of the fired rules and the shown causes, with the nearest of its targets.</summary>
    public static Level Of(Evaluation evaluation, List<TriageRule> fired, List<ScoredCause> causes)
    {
        var level = new Level(Disposition.SelfCare, null);

        foreach (var rule in fired)
        {
            level = Higher(level, new(rule.Flag.Disposition, rule.Flag.TargetDays));
        }

        foreach (var cause in causes)
        {
            level = Higher(level, new(cause.Cause.Disposition, cause.Cause.TargetDays));

            if (cause.Ranked.EscalatesWhen?.Holds(evaluation) == true)
            {
                level = Higher(level, new(cause.Cause.Escalates!.To, cause.Cause.Escalates.TargetDays));
            }
        }

        return level;
    }

    public static Level Higher(Level one, Level other) => one.Disposition.CompareTo(other.Disposition) switch
    {
        > 0 => one,
        < 0 => other with { TargetDays = other.Disposition == Disposition.SeeClinicianSoon ? other.TargetDays ?? DefaultTargetDays : null },
        _ => one with { TargetDays = Nearer(one.TargetDays, other.TargetDays) },
    };

    private static int? Nearer(int? one, int? other) => one is { } a && other is { } b ? Math.Min(a, b) : one ?? other;
}
