using HamstringGuide.Guidance.Causes;
using HamstringGuide.Proofs.Terms;

namespace HamstringGuide.Proofs.Translation;

/// <summary>
/// Which causes are shown, and in which place (clinical model, a2 step 4). A cause beats another by its score or, at the same
/// score, by standing before it in the table.
/// </summary>
public sealed class CauseTerms
{
    private readonly TermBank _terms;
    private readonly CauseRules _rules;
    private readonly CountedAnswers _answers;

    /// <summary>For each place, best first, which cause has it: at most one.</summary>
    private readonly Dictionary<Cause, BoolTerm>[] _places;

    /// <param name="whole">The check was not stopped early; else there are no causes.</param>
    public CauseTerms(TermBank terms, CauseRules rules, CountedAnswers answers, BoolTerm whole)
    {
        _terms = terms;
        _rules = rules;
        _answers = answers;

        var fallback = rules.Causes.Single(c => c.Fallback);
        var any = terms.And(whole, answers.Holds(fallback.Requires));
        var alone = fallback.AloneWhen is { } when ? answers.Holds(when) : terms.False;
        var best = rules.Causes.Where(c => c.AlwaysFirst).Reverse().Aggregate(Best(), PutFirst);
        var none = terms.Not(terms.Or(best[0].Values));

        _places = [.. best.Select(place => place.ToDictionary(p => p.Key, p => terms.And(any, terms.Not(alone), p.Value)))];
        _places[0].Add(fallback, terms.And(any, terms.Or(alone, none)));
    }

    public int Places => _places.Length;

    /// <summary>The cause has this place; 0 is the first.</summary>
    public BoolTerm At(int place, Cause cause) => _places[place].GetValueOrDefault(cause, _terms.False);

    /// <summary>The cause is shown.</summary>
    public BoolTerm Shown(Cause cause) => _terms.Or(Enumerable.Range(0, Places).Select(place => At(place, cause)));

    /// <summary>A cause's points, for and against.</summary>
    public static IntTerm Score(TermBank terms, CountedAnswers answers, Cause cause) =>
        terms.Sum(cause.Points.Select(p => terms.Choice(answers.Holds(p.When), terms.Number(p.Points), terms.Number(0))));

    /// <summary>The first place has the cause that none beats, each further one that which only those before it beat.</summary>
    private Dictionary<Cause, BoolTerm>[] Best()
    {
        Cause[] causes = [.. _rules.Causes.Where(c => !c.Fallback)];
        var score = causes.ToDictionary(c => c, c => Score(_terms, _answers, c));
        var counts = causes.ToDictionary(
            c => c,
            c => _terms.And(_answers.Holds(c.Requires), _terms.AtLeast(score[c], _terms.Number(_rules.Threshold))));
        var left = counts;
        var places = new List<Dictionary<Cause, BoolTerm>>();

        for (var place = 0; place < _rules.MostCauses; place++)
        {
            var candidates = left;
            var best = causes.ToDictionary(c => c, c => _terms.And(
                candidates[c],
                _terms.Not(_terms.Or(causes.Where(other => other != c).Select(other => _terms.And(candidates[other], Beats(other, c)))))));

            places.Add(best);
            left = causes.ToDictionary(c => c, c => _terms.And(candidates[c], _terms.Not(best[c])));
        }

        return [.. places];

        BoolTerm Beats(Cause one, Cause other) => Array.IndexOf(causes, one) < Array.IndexOf(causes, other)
            ? _terms.AtLeast(score[one], score[other])
            : _terms.Not(_terms.AtLeast(score[other], score[one]));
    }

    /// <summary>
    /// Puts an always-first cause before the others when its requirement is true and it is not among them. When there is no room,
    /// the last one that isn't always-first drops out, or the last one.
    /// </summary>
    private Dictionary<Cause, BoolTerm>[] PutFirst(Dictionary<Cause, BoolTerm>[] places, Cause first)
    {
        var last = places.Length - 1;
        var put = _terms.And(_answers.Holds(first.Requires), _terms.Not(_terms.Or(places.Select(p => p[first]))));
        var isFull = _terms.Or(places[last].Values);
        var mayDrop = places.Select(p => _terms.Or(p.Where(c => !c.Key.AlwaysFirst).Select(c => c.Value))).ToArray();

        return [.. places.Select((place, k) => place.Keys.ToDictionary(c => c, c => _terms.Choice(put, Moved(k, c), place[c])))];

        BoolTerm Moved(int k, Cause cause)
        {
            if (k == 0)
            {
                return cause == first ? _terms.True : _terms.False;
            }

            // What stood before the gap moves down by one; what stood after it stays.
            var gapIsBefore = _terms.And(isFull, DropsUpTo(k - 1));
            return _terms.Choice(gapIsBefore, places[k][cause], places[k - 1][cause]);
        }

        BoolTerm DropsUpTo(int k) => _terms.And(
            _terms.Or(mayDrop[..(k + 1)]),
            _terms.Not(_terms.Or(mayDrop[(k + 1)..])));
    }
}
