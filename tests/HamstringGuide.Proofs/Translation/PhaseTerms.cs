using HamstringGuide.Guidance.Causes;
using HamstringGuide.Proofs.Terms;

namespace HamstringGuide.Proofs.Translation;

/// <summary>
/// Which phase of a cause is current, and whose exercises are used: the current one's or, when none of those is allowed, those of
/// the nearest earlier one (clinical model, a2 step 8).
/// </summary>
public sealed class PhaseTerms
{
    private readonly TermBank _terms;
    private readonly Phase[] _phases;
    private readonly BoolTerm[] _current;
    private readonly BoolTerm[] _offers;

    /// <param name="allowed">Whether an exercise of this id is allowed.</param>
    public PhaseTerms(TermBank terms, Cause cause, CountedAnswers answers, Func<string, BoolTerm> allowed)
    {
        _terms = terms;
        _phases = [.. cause.Phases];
        _offers = [.. _phases.Select(p => terms.Or(p.Exercises.Select(allowed)))];

        BoolTerm[] when = [.. _phases.Select(p => p.When is { } w ? answers.Holds(w) : terms.False)];
        _current = [.. when.Select((w, p) => terms.And(w, terms.Not(terms.Or(when[..p]))))];

        if (_phases.Length > 0)
        {
            _current[0] = terms.Or(when[0], terms.Not(terms.Or(when)));
        }
    }

    public BoolTerm Current(int phase) => _current[phase];

    /// <summary>Exercises of this phase are shown, when the cause is.</summary>
    public BoolTerm Used(int phase) => _terms.And(
        _offers[phase],
        _terms.Or(From(phase).Select(c => _terms.And(_current[c], NoneOffers(phase + 1, c)))));

    /// <summary>Later steps come after this phase: the used one, or the current one when there is none to use.</summary>
    public BoolTerm Reached(int phase) => _terms.Or(Used(phase), _terms.And(_current[phase], NoneOffers(0, phase)));

    private BoolTerm NoneOffers(int from, int to) => _terms.Not(_terms.Or(_offers[from..(to + 1)]));

    private IEnumerable<int> From(int phase) => Enumerable.Range(phase, _phases.Length - phase);
}
