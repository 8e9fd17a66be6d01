using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Proofs.Terms;

namespace HamstringGuide.Proofs.Translation;

/// <summary>
/// How soon to be seen, from everything that asks for it: fired rules, shown causes and their escalations, of the answers and of
/// those without the self-tests (clinical model, a2 steps 3 to 5).
/// </summary>
public sealed class LevelTerms
{
    private readonly TermBank _terms;
    private readonly List<(Disposition Disposition, int? Target, BoolTerm Asks)> _demands = [];

    public LevelTerms(TermBank terms) => _terms = terms;

    public void Add(ImmutableArray<RedFlag> rules, CountedAnswers answers, BoolTerm counts)
    {
        foreach (var rule in rules)
        {
            _demands.Add((rule.Disposition, rule.TargetDays, _terms.And(counts, answers.Holds(rule.When))));
        }
    }

    public void Add(GuidebookParts parts, CauseTerms causes, CountedAnswers answers)
    {
        foreach (var cause in parts.CauseRules.Causes)
        {
            var shown = causes.Shown(cause);
            _demands.Add((cause.Disposition, cause.TargetDays, shown));

            if (cause.Escalates is { } escalates)
            {
                _demands.Add((escalates.To, escalates.TargetDays, _terms.And(shown, answers.Holds(escalates.When))));
            }
        }
    }

    public BoolTerm AtLeast(Disposition disposition) => disposition == Disposition.SelfCare
        ? _terms.True
        : _terms.Or(_demands.Where(d => d.Disposition >= disposition).Select(d => d.Asks));

    public BoolTerm Is(Disposition disposition) => disposition == Disposition.EmergencyNow
        ? AtLeast(disposition)
        : _terms.And(AtLeast(disposition), _terms.Not(AtLeast(disposition + 1)));

    /// <summary>The nearest target asked for, where there is one: at see-clinician-soon. Else 0.</summary>
    public IntTerm TargetDays() => _terms.Choice(
        Is(Disposition.SeeClinicianSoon),
        _demands
            .Where(d => d.Disposition == Disposition.SeeClinicianSoon)
            .GroupBy(d => d.Target!.Value)
            .OrderByDescending(days => days.Key)
            .Aggregate(
                _terms.Number(0),
                (later, days) => _terms.Choice(_terms.Or(days.Select(d => d.Asks)), _terms.Number(days.Key), later)),
        _terms.Number(0));
}
