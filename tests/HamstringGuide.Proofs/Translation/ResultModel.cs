using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Proofs.Terms;

namespace HamstringGuide.Proofs.Translation;

/// <summary>What the guide says to the answers that count, as formulas.</summary>
public sealed class ResultModel
{
    private readonly TermBank _terms;
    private readonly GuidebookParts _parts;
    private readonly CountedAnswers _answers;
    private readonly LevelTerms _level;

    public ResultModel(TermBank terms, GuidebookParts parts, CountedAnswers answers)
    {
        _terms = terms;
        _parts = parts;
        _answers = answers;

        var (complete, stopped) = Completeness();
        StoppedEarly = stopped;
        Complete = terms.Or(complete, stopped);
        Causes = new(terms, parts.CauseRules, answers, terms.Not(stopped));
        WithoutSelfTests = new(terms, parts, parts.Questionnaire.Items
            .Where(q => q.IsSelfTest)
            .Aggregate(answers.Answers, (all, test) => all.With(test.Id, _ => terms.False)));
        _level = Levels();
        Exercises = new(terms, parts, answers, PermissionIs(ExercisePermission.None), PermissionIs(ExercisePermission.Gentle));
        Plan = new(terms, parts, Causes, Exercises);
    }

    /// <summary>There is a result.</summary>
    public BoolTerm Complete { get; }

    /// <summary>There is a result only because the check may stop after a sign for the same day.</summary>
    public BoolTerm StoppedEarly { get; }

    /// <summary>The answers of the second pass: as far as they count without the self-tests.</summary>
    public CountedAnswers WithoutSelfTests { get; }

    public CauseTerms Causes { get; }

    public ExerciseTerms Exercises { get; }

    public PlanTerms Plan { get; }

    public BoolTerm Fires(RedFlag rule) => _answers.Holds(rule.When);

    public BoolTerm Holds(Contraindication rule) => _answers.Holds(rule.When);

    public BoolTerm AtLeast(Disposition disposition) => _level.AtLeast(disposition);

    public BoolTerm Is(Disposition disposition) => _level.Is(disposition);

    /// <summary>0 where there is no target.</summary>
    public IntTerm TargetDays() => _level.TargetDays();

    /// <summary>None from same-day on or when stopped early; else what the strictest fired rule permits.</summary>
    public BoolTerm PermissionAtMost(ExercisePermission permission) => permission == ExercisePermission.Full
        ? _terms.True
        : _terms.Or(
        [
            StoppedEarly,
            AtLeast(Disposition.SameDayUrgent),
            .. _parts.RedFlags.Where(r => r.Permission <= permission).Select(Fires),
        ]);

    public BoolTerm PermissionIs(ExercisePermission permission) => permission == ExercisePermission.None
        ? PermissionAtMost(permission)
        : _terms.And(PermissionAtMost(permission), _terms.Not(PermissionAtMost(permission - 1)));

    /// <summary>The exercise is shown.</summary>
    public BoolTerm Shown(string exercise) => _terms.Or(Plan.Shown.Where(p => p.Exercise == exercise).Select(p => p.Holds));

    /// <summary>The exercise is named as a later step.</summary>
    public BoolTerm Later(string exercise) => _terms.Or(Plan.Later.Where(p => p.Exercise == exercise).Select(p => p.Holds));

    private (BoolTerm Complete, BoolTerm Stopped) Completeness()
    {
        var stop = _parts.Questionnaire.Pages.Where(p => p.MayStop).Select(p => p.Number).DefaultIfEmpty(0).Max();
        QuestionnaireItem[] before = [.. _parts.Questionnaire.Items.Where(q => q.Page <= stop)];
        QuestionnaireItem[] after = [.. _parts.Questionnaire.Items.Where(q => q.Page > stop)];

        var missingBefore = _terms.Or(before.Select(_answers.Missing));
        var missingAfter = _terms.Or(after.Select(_answers.Missing));
        var answeredAfter = _terms.Or(after.Select(q => _answers.Answers.Answered(q.Id)));
        var urgent = _terms.Or(_parts.RedFlags.Where(r => r.Disposition >= Disposition.SameDayUrgent).Select(Fires));

        return (
            _terms.Not(_terms.Or(missingBefore, missingAfter)),
            _terms.And(_terms.Not(missingBefore), missingAfter, _terms.Not(answeredAfter), urgent));
    }

    /// <summary>
    /// Of the answers, and once more of those without the self-tests. Where none was answered, the second pass is the first.
    /// </summary>
    private LevelTerms Levels()
    {
        var whole = _terms.Not(StoppedEarly);
        var level = new LevelTerms(_terms);
        level.Add(_parts.RedFlags, _answers, _terms.True);
        level.Add(_parts, Causes, _answers);
        level.Add(_parts.RedFlags, WithoutSelfTests, whole);
        level.Add(_parts, new(_terms, _parts.CauseRules, WithoutSelfTests, whole), WithoutSelfTests);
        return level;
    }
}
