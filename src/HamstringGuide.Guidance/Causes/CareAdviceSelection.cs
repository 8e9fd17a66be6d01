using System.Collections.Immutable;
using HamstringGuide.Guidance.Conditions;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Causes;

/// <summary>
/// Which lines of advice and care tips apply. What speaks of an exercise is left out when that exercise is not allowed, so that
/// words never contradict the rules (INV-73).
/// </summary>
internal sealed class CareAdviceSelection
{
    private readonly CompiledTip[] _tips;
    private readonly CompiledLine[][] _do;
    private readonly CompiledLine[][] _avoid;
    private readonly ImmutableArray<Exercise> _exercises;
    private readonly string[] _painRules;

    public CareAdviceSelection(GuidebookParts parts, ConditionCompiler compiler)
    {
        _exercises = parts.Exercises;
        _tips = [.. parts.CareTips.Select(tip => new CompiledTip(
            tip,
            compiler.Compile(tip.When),
            Needs(tip.Needs),
            [.. tip.Moves.Select(Position)]))];
        _do = [.. parts.CauseRules.Causes.Select(c => Lines(c.Do))];
        _avoid = [.. parts.CauseRules.Causes.Select(c => Lines(c.Avoid))];
        _painRules = [.. Enumerable.Range(0, 11).Select(limit => parts.CareTexts.PainRule.Replace("{limit}", $"{limit}", StringComparison.Ordinal))];
    }

    public string PainRule(int limit) => _painRules[limit];

    public ImmutableArray<AdviceLine> Do(RankedCause cause, ResultFacts facts, bool exercise) =>
        Applying(_do[cause.Position], facts, exercise);

    public ImmutableArray<AdviceLine> Avoid(RankedCause cause, ResultFacts facts, bool exercise) =>
        Applying(_avoid[cause.Position], facts, exercise);

    /// <param name="exercise">Exercise is permitted at all.</param>
    public ImmutableArray<GivenTip> Tips(Evaluation evaluation, ResultFacts facts, bool exercise, Trail trail)
    {
        if (facts.Level == Disposition.EmergencyNow)
        {
            return [];
        }

        evaluation.Result = facts;
        var tips = ImmutableArray.CreateBuilder<GivenTip>();

        foreach (var tip in _tips)
        {
            if ((exercise || tip.Tip.WithoutExercise)
                && tip.When.Holds(evaluation)
                && Satisfied(tip.Needs, facts.Allowed))
            {
                tip.When.Explain(evaluation, trail);
                tips.Add(new(tip.Tip, Text(tip, facts.Allowed), trail.Take()));
            }
        }

        return tips.ToImmutable();
    }

    private static ImmutableArray<AdviceLine> Applying(CompiledLine[] lines, ResultFacts facts, bool exercise)
    {
        var applying = ImmutableArray.CreateBuilder<AdviceLine>(lines.Length);

        foreach (var line in lines)
        {
            if ((exercise || line.Line.WithoutExercise) && Satisfied(line.Needs, facts.Allowed))
            {
                applying.Add(line.Line);
            }
        }

        return applying.DrainToImmutable();
    }

    /// <summary>The exercises that a line of advice needs are allowed.</summary>
    private static bool Satisfied(ImmutableArray<Need> needs, bool[] allowed)
    {
        foreach (var need in needs)
        {
            if (!Array.Exists(need.Exercises, e => allowed[e]))
            {
                return false;
            }
        }

        return true;
    }

    private string Text(CompiledTip tip, bool[] allowed)
    {
        if (tip.Moves.Length == 0)
        {
            return tip.Tip.Text;
        }

        string[] names = [.. tip.Moves.Where(m => allowed[m]).Select(m => LowerFirst(_exercises[m].Name))];
        var list = names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} and {names[^1]}";
        return tip.Tip.Text.Replace("{moves}", list, StringComparison.Ordinal);
    }

    private CompiledLine[] Lines(ImmutableArray<AdviceLine> lines) => [.. lines.Select(l => new CompiledLine(l, Needs(l.Needs)))];

    private ImmutableArray<Need> Needs(ImmutableArray<string> needs) => [.. needs.Select(need => new Need(
        need.StartsWith("tag:", StringComparison.Ordinal)
            ? [.. Enumerable.Range(0, _exercises.Length).Where(i => _exercises[i].Tags.Contains(need[4..]))]
            : [Position(need)]))];

    private int Position(string exercise) => Enumerable.Range(0, _exercises.Length).First(i => _exercises[i].Id == exercise);

    private static string LowerFirst(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private sealed record CompiledLine(AdviceLine Line, ImmutableArray<Need> Needs);

    private sealed record CompiledTip(CareTip Tip, Condition When, ImmutableArray<Need> Needs, int[] Moves);
}

/// <summary>At least one of these exercises must be allowed.</summary>
internal sealed record Need(int[] Exercises);
