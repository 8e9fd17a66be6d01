using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Proofs.Terms;
using HamstringGuide.Proofs.Translation;

namespace HamstringGuide.Proofs.Agreement;

/// <summary>Reads a result off the model, once its terms have values.</summary>
public sealed class ModelReading(GuidebookModel model)
{
    private readonly (Disposition Value, BoolTerm Holds)[] _dispositions =
        [.. Enum.GetValues<Disposition>().Select(d => (d, model.Result.Is(d)))];

    private readonly (ExercisePermission Value, BoolTerm Holds)[] _permissions =
        [.. Enum.GetValues<ExercisePermission>().Select(p => (p, model.Result.PermissionIs(p)))];

    private readonly (string Value, BoolTerm Holds)[] _rules = [.. model.Parts.RedFlags.Select(r => (r.Id, model.Result.Fires(r)))];

    /// <summary>By place, best first.</summary>
    private readonly (string Value, BoolTerm Holds)[] _causes =
        [.. Enumerable.Range(0, model.Result.Causes.Places).SelectMany(p => model.Parts.CauseRules.Causes.Select(c => (c.Id, model.Result.Causes.At(p, c))))];

    private readonly (string Value, BoolTerm Holds)[] _allowed =
        [.. model.Parts.Exercises.Select(e => (e.Id, model.Result.Exercises.Allowed(e.Id)))];

    private readonly (string Value, BoolTerm Holds)[] _shown = [.. model.Result.Plan.Shown.Select(p => (Planned(p), p.Holds))];

    private readonly (string Value, BoolTerm Holds)[] _later = [.. model.Result.Plan.Later.Select(p => (p.Exercise, p.Holds))];

    private readonly IntTerm _targetDays = model.Result.TargetDays();

    /// <summary>All terms that have to have values.</summary>
    public IReadOnlyCollection<Term> Terms =>
    [
        model.Result.StoppedEarly,
        _targetDays,
        .. _dispositions.Select(d => d.Holds),
        .. _permissions.Select(p => p.Holds),
        .. new[] { _rules, _causes, _allowed, _shown, _later }.SelectMany(list => list.Select(x => x.Holds)),
    ];

    public ComparedResult Read(TermValues values)
    {
        return new()
        {
            Partial = values[model.Result.StoppedEarly],
            Disposition = _dispositions.Single(d => values[d.Holds]).Value.ToId(),
            TargetDays = values[_targetDays],
            Permission = _permissions.Single(p => values[p.Holds]).Value.ToId(),
            Rules = Listed(_rules),
            Causes = Listed(_causes),
            Allowed = Listed(_allowed),
            Shown = Listed(_shown),
            Later = Listed(_later),
        };

        string Listed((string Value, BoolTerm Holds)[] list) =>
            string.Join(' ', list.Where(x => values[x.Holds]).Select(x => x.Value).Distinct());
    }

    private static string Planned(ShownTerm planned) =>
        ComparedResult.Planned(planned.Exercise, planned.Cause?.Id, planned.Phase is { } phase ? planned.Cause!.Phases[phase].Id : null);
}
