using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Proofs.Terms;
using HamstringGuide.Proofs.Translation;

namespace HamstringGuide.Proofs.Properties;

/// <summary>
/// Properties that are about all rules, exercises or questions alike, whichever there are. The words of the content file name
/// single ones, so these stand here.
/// </summary>
public sealed class StructuralProperties(GuidebookModel model)
{
    private readonly TermBank _terms = model.Terms;
    private readonly ResultModel _result = model.Result;

    public IReadOnlyList<StructuralProperty> All =>
    [
        new("INV-04", "Red flags that fire and causes that are shown are never lowered", OfEveryResult(NeverLowered())),
        new("INV-04", "Nothing but red flags and shown causes sets how soon to be seen", OfEveryResult(SetByRulesAndCauses())),
        new("INV-37", "Every exercise shown is allowed", OfEveryResult(ShownIsAllowed())),
        new("INV-37", "No exercise is allowed that a contraindication removes", OfEveryResult(NothingRemoved(_result.Exercises.Allowed, lasting: false))),
        new("INV-69", "No later step is one that a lasting contraindication removes", OfEveryResult(NothingRemoved(_result.Later, lasting: true))),
        new("one disposition", "Every complete set of answers has exactly one disposition", OfEveryResult([OneDisposition()])),
        new("missing", "With an answer missing there is no result, or one for today without exercise", WithAnAnswerMissing()),
        new("flow", "A sign of the first page, or an age under 18, has its result at once", AtOnce()),
    ];

    private Obligation OfEveryResult(IEnumerable<BoolTerm> claims) => new([model.Valid, _result.Complete], _terms.And(claims), model);

    private IEnumerable<BoolTerm> NeverLowered() =>
    [
        .. model.Parts.RedFlags.Select(r => _terms.Implies(_result.Fires(r), _result.AtLeast(r.Disposition))),
        .. model.Parts.CauseRules.Causes.Select(c => _terms.Implies(_result.Causes.Shown(c), _result.AtLeast(c.Disposition))),
    ];

    /// <summary>Those of the answers, or of the same answers without the self-tests.</summary>
    private IEnumerable<BoolTerm> SetByRulesAndCauses()
    {
        var withoutSelfTests = new GuidebookModel(_terms, model.Parts, model.Parts.Questionnaire.Items
            .Where(q => q.IsSelfTest)
            .Aggregate(model.Given, (given, test) => given.With(test.Id, _ => _terms.False)));

        return Enum.GetValues<Disposition>()
            .Where(d => d > Disposition.SelfCare)
            .Select(d => _terms.Implies(_result.Is(d), _terms.Or(SetBy(model, d), SetBy(withoutSelfTests, d))));
    }

    private BoolTerm SetBy(GuidebookModel one, Disposition disposition) => _terms.Or(
    [
        .. one.Parts.RedFlags.Where(r => r.Disposition == disposition).Select(one.Result.Fires),
        .. one.Parts.CauseRules.Causes.Where(c => c.Disposition == disposition).Select(one.Result.Causes.Shown),
        .. one.Parts.CauseRules.Causes
            .Where(c => c.Escalates?.To == disposition)
            .Select(c => _terms.And(one.Result.Causes.Shown(c), one.Answers.Holds(c.Escalates!.When))),
    ]);

    private IEnumerable<BoolTerm> ShownIsAllowed() =>
        model.Parts.Exercises.Select(e => _terms.Implies(_result.Shown(e.Id), _result.Exercises.Allowed(e.Id)));

    /// <param name="named">Whether an exercise is in a list.</param>
    /// <param name="lasting">Only contraindications that last.</param>
    private IEnumerable<BoolTerm> NothingRemoved(Func<string, BoolTerm> named, bool lasting) =>
        from rule in model.Parts.Contraindications
        where rule.Lasting || !lasting
        from exercise in model.Parts.Exercises
        where ExerciseTerms.IsRemoved(exercise, rule.Removes)
        select _terms.Not(_terms.And(_result.Holds(rule), named(exercise.Id)));

    private BoolTerm OneDisposition()
    {
        BoolTerm[] all = [.. Enum.GetValues<Disposition>().Select(_result.Is)];
        return _terms.And([_terms.Or(all), .. all.SelectMany((one, i) => all[..i].Select(other => _terms.Not(_terms.And(one, other))))]);
    }

    private Obligation WithAnAnswerMissing() => new(
        [model.Valid, _terms.Or(model.Parts.Questionnaire.Items.Select(model.Answers.Missing))],
        _terms.Or(
            _terms.Not(_result.Complete),
            _terms.And(_result.AtLeast(Disposition.SameDayUrgent), _result.PermissionIs(ExercisePermission.None))),
        model);

    /// <summary>By the questions of the first page, and no other.</summary>
    private Obligation AtOnce()
    {
        var first = model.Parts.Questionnaire.Items.Where(q => q.Page == model.Parts.Questionnaire.Pages[0].Number);
        var signs = first.Where(q => q.Type == QuestionType.Multiple).SelectMany(q => q.Options.Where(o => !o.Exclusive).Select(o => (q.Id, o)));
        var ended = _terms.Or(
            signs.Select(sign => model.Answers.Answers.Chosen(sign.Id, sign.o.Id))
                .Append(model.Answers.Answers.Chosen("age-band", "under-18")));

        return new(
            [model.Valid, ended, .. first.Select(q => _terms.Not(model.Answers.Missing(q)))],
            _terms.And(_result.Complete, _terms.Not(_result.StoppedEarly)),
            model);
    }
}

/// <param name="Ref">Number in the clinical model, or a word for what has none.</param>
public sealed record StructuralProperty(string Ref, string Title, Obligation Obligation);
