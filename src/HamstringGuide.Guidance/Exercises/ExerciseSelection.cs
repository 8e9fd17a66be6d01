using System.Collections.Immutable;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Conditions;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Exercises;

/// <summary>Which exercises are allowed, shown, kept for later and withheld (clinical model, a2 steps 7 to 9).</summary>
internal sealed class ExerciseSelection
{
    private readonly ImmutableArray<Exercise> _exercises;
    private readonly Dictionary<string, int> _position;
    private readonly CompiledContraindication[] _contraindications;
    private readonly CauseRules _rules;

    /// <summary>Exercise positions by cause position and phase.</summary>
    private readonly int[][][] _phases;

    public ExerciseSelection(GuidebookParts parts, ConditionCompiler compiler)
    {
        _exercises = parts.Exercises;
        _rules = parts.CauseRules;
        _position = Enumerable.Range(0, _exercises.Length).ToDictionary(i => _exercises[i].Id, StringComparer.Ordinal);
        _contraindications = [.. parts.Contraindications.Select(c => new CompiledContraindication(
            c,
            compiler.Compile(c.When),
            [.. _exercises.Select(c.Removes.Hits)]))];
        _phases = [.. _rules.Causes.Select(c => c.Phases.Select(p => p.Exercises.Select(e => _position[e]).ToArray()).ToArray())];
    }

    /// <summary>The contraindications that are true.</summary>
    public List<CompiledContraindication> Holding(Evaluation evaluation)
    {
        var holding = new List<CompiledContraindication>();

        foreach (var contraindication in _contraindications)
        {
            if (contraindication.When.Holds(evaluation))
            {
                holding.Add(contraindication);
            }
        }

        return holding;
    }

    /// <summary>Allowed exercises, by position.</summary>
    public bool[] Allowed(List<CompiledContraindication> holding, ExercisePermission permission)
    {
        var allowed = new bool[_exercises.Length];

        for (var i = 0; i < allowed.Length; i++)
        {
            allowed[i] = permission switch
            {
                ExercisePermission.None => false,
                ExercisePermission.Gentle => _exercises[i].Gentle,
                _ => true,
            };

            for (var c = 0; allowed[i] && c < holding.Count; c++)
            {
                allowed[i] = !holding[c].Hits[i];
            }
        }

        return allowed;
    }

    public ExerciseChoice Choose(Evaluation evaluation, List<ScoredCause> causes, bool[] allowed)
    {
        var choice = new ExerciseChoice(causes.Count, _exercises.Length);

        for (var c = 0; c < causes.Count; c++)
        {
            var ranked = causes[c].Ranked;
            var phases = _phases[ranked.Position];
            var current = ranked.CurrentPhase(evaluation);
            var used = current;

            while (used >= 0 && !Array.Exists(phases[used], e => allowed[e]))
            {
                used--;
            }

            choice.UsedPhase[c] = used >= 0 ? used : current;

            if (used >= 0)
            {
                Take(choice, ranked, used, phases[used], allowed);
            }
        }

        if (choice.Now.Count == 0)
        {
            foreach (var id in _rules.FallbackExercises)
            {
                if (_position[id] is var e && allowed[e])
                {
                    choice.Shown[e] = true;
                    choice.Now.Add(new(_exercises[e], null, null, _exercises[e].Regimens[0]));
                }
            }
        }

        return choice;
    }

    /// <summary>Exercises of later phases that no lasting reason removes.</summary>
    public ImmutableArray<Exercise> Later(List<ScoredCause> causes, ExerciseChoice choice, List<CompiledContraindication> holding)
    {
        var later = ImmutableArray.CreateBuilder<Exercise>();
        var seen = (bool[])choice.Shown.Clone();

        for (var c = 0; c < causes.Count; c++)
        {
            var phases = _phases[causes[c].Ranked.Position];

            for (var p = choice.UsedPhase[c] + 1; p < phases.Length; p++)
            {
                foreach (var e in phases[p])
                {
                    if (!seen[e] && !LastinglyRemoved(e, holding))
                    {
                        seen[e] = true;
                        later.Add(_exercises[e]);
                    }
                }
            }
        }

        return later.ToImmutable();
    }

    /// <summary>What the shown causes would have brought, with the reasons why not.</summary>
    /// <param name="strictest">The rule that limits exercise most; null when none does.</param>
    public ImmutableArray<WithheldExercise> Withheld(
        Evaluation evaluation,
        List<ScoredCause> causes,
        ExerciseChoice choice,
        bool[] allowed,
        List<CompiledContraindication> holding,
        Func<WithholdingReason> byPermission,
        Trail trail)
    {
        var withheld = ImmutableArray.CreateBuilder<WithheldExercise>();
        var seen = new bool[_exercises.Length];
        var reasons = new WithholdingReason?[holding.Count];
        WithholdingReason? permission = null;

        for (var c = 0; c < causes.Count; c++)
        {
            var phases = _phases[causes[c].Ranked.Position];

            for (var p = 0; p < phases.Length; p++)
            {
                foreach (var e in phases[p])
                {
                    if (seen[e] || !(p == choice.UsedPhase[c] ? !allowed[e] : LastinglyRemoved(e, holding)))
                    {
                        continue;
                    }

                    seen[e] = true;
                    var own = Reasons(e);
                    withheld.Add(new(_exercises[e], own.IsEmpty ? [permission ??= byPermission()] : own));
                }
            }
        }

        return withheld.ToImmutable();

        ImmutableArray<WithholdingReason> Reasons(int exercise)
        {
            var own = ImmutableArray.CreateBuilder<WithholdingReason>();

            for (var i = 0; i < holding.Count; i++)
            {
                if (holding[i].Hits[exercise])
                {
                    own.Add(reasons[i] ??= holding[i].Explain(evaluation, trail));
                }
            }

            return own.ToImmutable();
        }
    }

    public ImmutableArray<Exercise> At(bool[] positions)
    {
        var chosen = ImmutableArray.CreateBuilder<Exercise>();

        for (var i = 0; i < positions.Length; i++)
        {
            if (positions[i])
            {
                chosen.Add(_exercises[i]);
            }
        }

        return chosen.ToImmutable();
    }

    private void Take(ExerciseChoice choice, RankedCause ranked, int phase, int[] exercises, bool[] allowed)
    {
        var words = ranked.Cause.Phases[phase];

        foreach (var e in exercises)
        {
            if (!allowed[e] || choice.Taken[e])
            {
                continue;
            }

            choice.Taken[e] = true;
            var planned = new PlannedExercise(_exercises[e], ranked.Cause, words, _exercises[e].RegimenFor(words.Dose));

            if (choice.Now.Count < _rules.MostExercises)
            {
                choice.Shown[e] = true;
                choice.Now.Add(planned);
            }
            else
            {
                choice.More.Add(planned);
            }
        }
    }

    private static bool LastinglyRemoved(int exercise, List<CompiledContraindication> holding)
    {
        foreach (var contraindication in holding)
        {
            if (contraindication.Rule.Lasting && contraindication.Hits[exercise])
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Exercises chosen for the shown causes; positions are those of the guidebook's exercises.</summary>
internal sealed class ExerciseChoice(int causes, int exercises)
{
    public List<PlannedExercise> Now { get; } = [];

    public List<PlannedExercise> More { get; } = [];

    /// <summary>In <see cref="Now"/>.</summary>
    public bool[] Shown { get; } = new bool[exercises];

    /// <summary>In <see cref="Now"/> or <see cref="More"/>.</summary>
    public bool[] Taken { get; } = new bool[exercises];

    /// <summary>By shown cause: the phase whose exercises were used; the current one when none was allowed.</summary>
    public int[] UsedPhase { get; } = new int[causes];
}

internal sealed record CompiledContraindication(Contraindication Rule, Condition When, bool[] Hits)
{
    public WithholdingReason Explain(Evaluation evaluation, Trail trail)
    {
        When.Explain(evaluation, trail);
        return new(Rule.Id, Rule.Ref, Rule.Why, Rule.Lasting, trail.Take(), Rule.Grounds);
    }
}
