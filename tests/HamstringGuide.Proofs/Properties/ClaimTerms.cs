using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Safety;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Proofs.Terms;
using HamstringGuide.Proofs.Translation;

namespace HamstringGuide.Proofs.Properties;

/// <summary>What safety properties say of a result, as formulas.</summary>
public sealed class ClaimTerms(GuidebookModel model)
{
    private readonly TermBank _terms = model.Terms;
    private readonly GuidebookParts _parts = model.Parts;
    private readonly ResultModel _result = model.Result;

    /// <summary>A condition over answers, or over the result.</summary>
    public BoolTerm Holds(Criterion criterion) => criterion switch
    {
        Criterion.AllOf all => _terms.And(all.Parts.Select(Holds)),
        Criterion.AnyOf any => _terms.Or(any.Parts.Select(Holds)),
        Criterion.Not not => _terms.Not(Holds(not.Part)),
        Criterion.ResultHas result => Holds(result),
        _ => model.Answers.Holds(criterion),
    };

    public BoolTerm Holds(SafetyClaim claim) => claim switch
    {
        SafetyClaim.DispositionIs level => _terms.And(
            level.AtLeast is { } least ? _result.AtLeast(least) : _terms.True,
            level.AtMost is { } most and < Disposition.EmergencyNow ? _terms.Not(_result.AtLeast(most + 1)) : _terms.True),
        SafetyClaim.SeenWithin seen => _terms.Or(
            _result.AtLeast(Disposition.SameDayUrgent),
            _terms.And(_result.Is(Disposition.SeeClinicianSoon), _terms.AtLeast(_terms.Number(seen.Days), _result.TargetDays()))),
        SafetyClaim.PermissionAtMost most => _result.PermissionAtMost(most.Permission),
        SafetyClaim.NoneAllowed none => None(e => _result.Exercises.Allowed(e.Id), e => IsOneOf(e, none.Exercises, none.Tags)),
        SafetyClaim.OnlyAllowed only => None(e => _result.Exercises.Allowed(e.Id), e => !only.Exercises.Contains(e.Id)),
        SafetyClaim.NoneShown none => None(e => _result.Shown(e.Id), e => IsOneOf(e, none.Exercises, none.Tags)),
        SafetyClaim.OnlyGentleShown => None(e => _result.Shown(e.Id), e => !e.Gentle),
        SafetyClaim.NoCause none => _terms.Not(_terms.Or(
            _parts.CauseRules.Causes.Where(c => none.Causes.Contains(c.Id)).Select(_result.Causes.Shown))),
        SafetyClaim.NoRedFlag => _terms.Not(_terms.Or(_parts.RedFlags.Select(_result.Fires))),
        SafetyClaim.AnswersAre answers => model.Answers.Holds(answers.Criterion),
        SafetyClaim.CountIs count => _terms.And(
            count.AtLeast is { } least ? AtLeast(count.Items, least) : _terms.True,
            count.AtMost is { } most ? AtMost(count.Items, most) : _terms.True),
        _ => throw new ArgumentException($"Unknown kind of claim: {claim}", nameof(claim)),
    };

    /// <summary>Everything that tells two results apart in one part.</summary>
    public IEnumerable<Term> Told(ResultPart part) => part switch
    {
        ResultPart.Disposition => Enum.GetValues<Disposition>().Select(_result.AtLeast),
        ResultPart.TargetDays => [_result.TargetDays()],
        ResultPart.Permission => Enum.GetValues<ExercisePermission>().Select(_result.PermissionAtMost),
        ResultPart.Causes => Enumerable.Range(0, _result.Causes.Places)
            .SelectMany(place => _parts.CauseRules.Causes.Select(c => _result.Causes.At(place, c))),
        ResultPart.Allowed => _parts.Exercises.Select(e => _result.Exercises.Allowed(e.Id)),
        ResultPart.Shown => _result.Plan.Shown.Select(p => p.Holds),
        ResultPart.Later => _parts.Exercises.Select(e => _result.Later(e.Id)),
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private IEnumerable<BoolTerm> Items(CountedItems items) => items switch
    {
        CountedItems.Causes => _parts.CauseRules.Causes.Select(_result.Causes.Shown),
        CountedItems.Shown => _parts.Exercises.Select(e => _result.Shown(e.Id)),
        _ => _parts.Exercises.Select(e => _result.Later(e.Id)),
    };

    private BoolTerm Holds(Criterion.ResultHas result) => result.Aspect switch
    {
        ResultAspect.Level => _terms.Or(Enum.GetValues<Disposition>().Where(d => result.Ids.Contains(d.ToId())).Select(_result.Is)),
        ResultAspect.Cause => _terms.Or(_parts.CauseRules.Causes.Where(c => result.Ids.Contains(c.Id)).Select(_result.Causes.Shown)),
        ResultAspect.Shown => Any(e => _result.Shown(e.Id), e => result.Ids.Contains("any") || result.Ids.Contains(e.Id)),
        ResultAspect.ShownTag => Any(e => _result.Shown(e.Id), e => e.Tags.Any(t => result.Ids.Contains(t))),
        ResultAspect.Allowed => Any(e => _result.Exercises.Allowed(e.Id), e => result.Ids.Contains(e.Id)),
        _ => Any(e => _result.Exercises.Allowed(e.Id), e => e.Tags.Any(t => result.Ids.Contains(t))),
    };

    private BoolTerm AtMost(CountedItems items, int most) => (items, most) switch
    {
        (_, 0) => _terms.Not(_terms.Or(Items(items))),

        // Each place holds one cause at most, and none beyond the last that may be filled.
        (CountedItems.Causes, _) => _terms.And(Enumerable.Range(0, _result.Causes.Places).Select(place =>
            place < most ? AtMostOne(At(place)) : _terms.Not(_terms.Or(At(place))))),

        // Whatever is shown has fewer than that many before it.
        (CountedItems.Shown, _) => _terms.And(_result.Plan.Shown.Select(p =>
            _terms.Implies(p.Holds, _terms.AtLeast(_terms.Number(most - 1), p.Before)))),
        _ => _terms.AtLeast(_terms.Number(most), _terms.Count(Items(items))),
    };

    private BoolTerm AtLeast(CountedItems items, int least) => least == 1
        ? _terms.Or(Items(items))
        : _terms.AtLeast(_terms.Count(Items(items)), _terms.Number(least));

    private BoolTerm[] At(int place) => [.. _parts.CauseRules.Causes.Select(c => _result.Causes.At(place, c))];

    private BoolTerm AtMostOne(BoolTerm[] all) => _terms.And(
        all.SelectMany((one, i) => all[..i].Select(other => _terms.Not(_terms.And(one, other)))));

    private BoolTerm None(Func<Exercise, BoolTerm> holds, Func<Exercise, bool> meant) => _terms.Not(Any(holds, meant));

    private BoolTerm Any(Func<Exercise, BoolTerm> holds, Func<Exercise, bool> meant) => _terms.Or(_parts.Exercises.Where(meant).Select(holds));

    private static bool IsOneOf(Exercise exercise, IReadOnlyCollection<string> exercises, IReadOnlyCollection<string> tags) =>
        exercises.Contains(exercise.Id) || exercise.Tags.Any(tags.Contains);
}
