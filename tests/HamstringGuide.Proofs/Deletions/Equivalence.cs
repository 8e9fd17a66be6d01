using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Proofs.Properties;
using HamstringGuide.Proofs.Terms;
using HamstringGuide.Proofs.Translation;
using HamstringGuide.Testing;

namespace HamstringGuide.Proofs.Deletions;

/// <summary>
/// That two guidebooks which differ in conditions only say the same, whatever is answered. What is compared is all that a result is
/// made of (<see cref="ResultModel"/> and <see cref="PlanTerms"/> take nothing else): the answers that count; in both passes, which
/// red flags fire and which conditions of causes are true; the phases; what is removed where any exercise is permitted; and what
/// care tips read. So the questions asked, level, target, permission, red flags, causes, exercises allowed and shown, later steps and
/// care tips are the same. Not compared is which sentences give the reasons.
/// </summary>
/// <remarks>More is asked for than need be: guidebooks that say the same on other grounds would be told apart.</remarks>
public sealed class Equivalence
{
    private readonly TermBank _terms = new();
    private readonly GuidebookModel _first;
    private readonly GuidebookModel _second;

    public Equivalence(GuidebookParts first, GuidebookParts second)
    {
        _first = new(_terms, first);
        _second = new(_terms, second);
        var sameResult = _terms.And([.. SameConditions(), .. SameRemovals()]);
        Obligation = new(
            [_first.Valid],
            _terms.And([.. SameAnswers(), .. SameEnd(), _terms.Implies(_first.Result.Complete, sameResult)]),
            _first,
            _second);
    }

    public Obligation Obligation { get; }

    private IEnumerable<BoolTerm> SameAnswers() =>
        from answers in Both(m => m.Answers)
        from question in _first.Parts.Questionnaire.Items
        from same in answers.First.Answers[question.Id]
            .Zip(answers.Second.Answers[question.Id], (one, other) => _terms.Same(one.Chosen, other.Chosen))
            .Append(_terms.Same(answers.First.Shown(question.Id), answers.Second.Shown(question.Id)))
        select same;

    /// <summary>There is a result for the same answers, early or not.</summary>
    private IEnumerable<BoolTerm> SameEnd() =>
    [
        _terms.Same(_first.Result.Complete, _second.Result.Complete),
        _terms.Same(_first.Result.StoppedEarly, _second.Result.StoppedEarly),
    ];

    private IEnumerable<BoolTerm> SameConditions() =>
    [
        .. from answers in Both(m => m.Answers).Concat(Both(m => m.Result.WithoutSelfTests))
           from same in SameRedFlags(answers.First, answers.Second).Concat(Causes().SelectMany(c => SameCause(c, answers.First, answers.Second)))
           select same,
        .. from cause in Causes()
           from phase in Enumerable.Range(0, cause.First.Phases.Length)
           select _terms.Implies(
               _first.Answers.Holds(cause.First.Requires),
               _terms.Same(
                   _first.Result.Exercises.Phases(cause.First).Current(phase),
                   _second.Result.Exercises.Phases(cause.Second).Current(phase))),
        .. _first.Parts.CareTips.SelectMany(t => t.When.Leaves()).Where(l => l is not Criterion.ResultHas)
            .Select(l => _terms.Same(_first.Answers.Holds(l), _second.Answers.Holds(l))),
    ];

    private IEnumerable<(CountedAnswers First, CountedAnswers Second)> Both(Func<GuidebookModel, CountedAnswers> of) => [(of(_first), of(_second))];

    private IEnumerable<(Cause First, Cause Second)> Causes() => _first.Parts.CauseRules.Causes.Zip(_second.Parts.CauseRules.Causes);

    /// <summary>It counts for the same answers, and with the same points where it does.</summary>
    private IEnumerable<BoolTerm> SameCause((Cause First, Cause Second) cause, CountedAnswers first, CountedAnswers second)
    {
        var (one, other) = (Score(_first, cause.First, first), Score(_second, cause.Second, second));
        var (counts, alsoCounts) = (Counts(cause.First, first, one), Counts(cause.Second, second, other));

        return
        [
            _terms.Same(counts, alsoCounts),
            _terms.Implies(counts, _terms.Same(one, other)),
            .. cause.First.AlwaysFirst || cause.First.Fallback ? [Same(cause, first, second, c => c.Requires)] : (BoolTerm[])[],
            Same(cause, first, second, c => c.AloneWhen),
            Same(cause, first, second, c => c.Escalates?.When),
        ];

        BoolTerm Counts(Cause of, CountedAnswers answers, IntTerm score) =>
            _terms.And(answers.Holds(of.Requires), _terms.AtLeast(score, _terms.Number(_first.Parts.CauseRules.Threshold)));
    }

    private static IntTerm Score(GuidebookModel model, Cause cause, CountedAnswers answers) => CauseTerms.Score(model.Terms, answers, cause);

    private BoolTerm Same((Cause First, Cause Second) cause, CountedAnswers first, CountedAnswers second, Func<Cause, Criterion?> condition) =>
        condition(cause.First) is { } one && condition(cause.Second) is { } other
            ? _terms.Same(first.Holds(one), second.Holds(other))
            : _terms.True;

    /// <summary>A rule that one of them lacks never fires in the other.</summary>
    private IEnumerable<BoolTerm> SameRedFlags(CountedAnswers first, CountedAnswers second)
    {
        var one = _first.Parts.RedFlags.ToDictionary(r => r.Id, r => first.Holds(r.When));
        var other = _second.Parts.RedFlags.ToDictionary(r => r.Id, r => second.Holds(r.When));

        return one.Keys.Union(other.Keys).Select(id =>
            _terms.Same(one.GetValueOrDefault(id, _terms.False), other.GetValueOrDefault(id, _terms.False)));
    }

    private IEnumerable<BoolTerm> SameRemovals() =>
        from exercise in _first.Parts.Exercises
        from lasting in new[] { false, true }
        select _terms.Implies(
            _first.Result.Exercises.Permitted,
            _terms.Same(Removed(_first, exercise, lasting), Removed(_second, exercise, lasting)));

    private BoolTerm Removed(GuidebookModel model, Exercise exercise, bool lasting) => _terms.Or(model.Parts.Contraindications
        .Where(r => (r.Lasting || !lasting) && ExerciseTerms.IsRemoved(exercise, r.Removes))
        .Select(model.Result.Holds));
}
