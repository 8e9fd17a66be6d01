using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Proofs.Terms;

namespace HamstringGuide.Proofs.Translation;

/// <summary>Which exercises are allowed (clinical model, a2 steps 6 and 7).</summary>
public sealed class ExerciseTerms
{
    private readonly Dictionary<string, BoolTerm> _allowed;
    private readonly Dictionary<string, BoolTerm> _lastinglyRemoved;
    private readonly Dictionary<Cause, PhaseTerms> _phases;

    /// <param name="none">No exercise is permitted.</param>
    /// <param name="gentle">Only gentle exercise is permitted.</param>
    public ExerciseTerms(TermBank terms, GuidebookParts parts, CountedAnswers answers, BoolTerm none, BoolTerm gentle)
    {
        Permitted = terms.Not(none);
        _allowed = parts.Exercises.ToDictionary(
            e => e.Id,
            e => terms.And(
                Permitted,
                e.Gentle ? terms.True : terms.Not(gentle),
                terms.Not(Removed(e, parts.Contraindications))),
            StringComparer.Ordinal);
        _lastinglyRemoved = parts.Exercises.ToDictionary(
            e => e.Id,
            e => Removed(e, parts.Contraindications.Where(c => c.Lasting)),
            StringComparer.Ordinal);
        _phases = parts.CauseRules.Causes.ToDictionary(c => c, c => new PhaseTerms(terms, c, answers, Allowed));

        BoolTerm Removed(Exercise exercise, IEnumerable<Contraindication> rules) =>
            terms.Or(rules.Where(r => IsRemoved(exercise, r.Removes)).Select(r => answers.Holds(r.When)));
    }

    /// <summary>Some exercise is permitted.</summary>
    public BoolTerm Permitted { get; }

    public BoolTerm Allowed(string exercise) => _allowed[exercise];

    public BoolTerm LastinglyRemoved(string exercise) => _lastinglyRemoved[exercise];

    public PhaseTerms Phases(Cause cause) => _phases[cause];

    /// <summary>
    /// Whether a contraindication hits an exercise, read from the data once more: by one of its tags, by name, or by not being
    /// among all but which.
    /// </summary>
    public static bool IsRemoved(Exercise exercise, Removal removal) => removal.AllBut.Length > 0
        ? removal.AllBut.All(e => e != exercise.Id)
        : removal.Exercises.Any(e => e == exercise.Id) || removal.Tags.Any(t => exercise.Tags.Contains(t));
}
