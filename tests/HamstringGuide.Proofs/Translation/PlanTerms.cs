using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Proofs.Terms;

namespace HamstringGuide.Proofs.Translation;

/// <summary>
/// Which exercises are shown now, with the limit on their number exactly as it cuts, and which are named as later steps
/// (clinical model, a2 steps 8 and 9).
/// </summary>
public sealed class PlanTerms
{
    private readonly TermBank _terms;
    private readonly CauseRules _rules;

    public PlanTerms(TermBank terms, GuidebookParts parts, CauseTerms causes, ExerciseTerms exercises)
    {
        _terms = terms;
        _rules = parts.CauseRules;
        Shown = [.. ShownNow(causes, exercises)];

        var shown = Shown.GroupBy(s => s.Exercise).ToDictionary(s => s.Key, s => terms.Or(s.Select(x => x.Holds)));
        Later = [.. LaterSteps(causes, exercises, e => shown.GetValueOrDefault(e, terms.False))];
    }

    /// <summary>In the order of the plan; an exercise may stand in more than one place and is in one at most.</summary>
    public ImmutableArray<ShownTerm> Shown { get; }

    /// <summary>In the order of the plan; what stands in more than one place is named in the first only.</summary>
    public ImmutableArray<LaterTerm> Later { get; }

    private IEnumerable<ShownTerm> ShownNow(CauseTerms causes, ExerciseTerms exercises)
    {
        var taken = new Dictionary<string, BoolTerm>(StringComparer.Ordinal);

        for (var place = 0; place < causes.Places; place++)
        {
            var before = _terms.Count(taken.Values);
            var takes = new List<ShownTerm>();

            foreach (var (cause, phase) in Phases())
            {
                var used = _terms.And(causes.At(place, cause), exercises.Phases(cause).Used(phase));
                var number = before;

                foreach (var exercise in cause.Phases[phase].Exercises.Distinct())
                {
                    var free = _terms.And(exercises.Allowed(exercise), _terms.Not(taken.GetValueOrDefault(exercise, _terms.False)));
                    var isCut = _terms.AtLeast(number, _terms.Number(_rules.MostExercises));

                    takes.Add(new(exercise, cause, phase, number, _terms.And(used, free)));
                    yield return new(exercise, cause, phase, number, _terms.And(used, free, _terms.Not(isCut)));
                    number = _terms.Sum(number, _terms.Count([free]));
                }
            }

            foreach (var exercise in takes.GroupBy(t => t.Exercise))
            {
                taken[exercise.Key] = _terms.Or([taken.GetValueOrDefault(exercise.Key, _terms.False), .. exercise.Select(t => t.Holds)]);
            }
        }

        var nothing = _terms.Not(_terms.Or(taken.Values));

        foreach (var (index, exercise) in _rules.FallbackExercises.Index())
        {
            yield return new(exercise, null, null, _terms.Number(index), _terms.And(nothing, exercises.Allowed(exercise)));
        }
    }

    private IEnumerable<LaterTerm> LaterSteps(CauseTerms causes, ExerciseTerms exercises, Func<string, BoolTerm> shown)
    {
        for (var place = 0; place < causes.Places; place++)
        {
            foreach (var (cause, phase) in Phases())
            {
                var reached = _terms.Or(Enumerable.Range(0, phase).Select(exercises.Phases(cause).Reached));
                var after = _terms.And(exercises.Permitted, causes.At(place, cause), reached);

                foreach (var exercise in cause.Phases[phase].Exercises)
                {
                    yield return new(exercise, cause, phase, _terms.And(
                        after,
                        _terms.Not(shown(exercise)),
                        _terms.Not(exercises.LastinglyRemoved(exercise))));
                }
            }
        }
    }

    private IEnumerable<(Cause Cause, int Phase)> Phases() =>
        _rules.Causes.SelectMany(c => Enumerable.Range(0, c.Phases.Length).Select(p => (c, p)));
}

/// <summary>An exercise in a place of the plan.</summary>
/// <param name="Cause">Null for a fallback exercise, and the phase too.</param>
/// <param name="Before">How many stand before it, where it stands there at all.</param>
/// <param name="Holds">It stands there.</param>
public sealed record ShownTerm(string Exercise, Cause? Cause, int? Phase, IntTerm Before, BoolTerm Holds);

/// <summary>An exercise among the later steps.</summary>
/// <param name="Holds">It is named for this phase; an earlier place may name it as well.</param>
public sealed record LaterTerm(string Exercise, Cause Cause, int Phase, BoolTerm Holds);
