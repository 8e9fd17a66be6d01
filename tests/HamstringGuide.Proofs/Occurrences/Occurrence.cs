using HamstringGuide.Guidance.Causes;
using HamstringGuide.Proofs.Terms;
using HamstringGuide.Proofs.Translation;

namespace HamstringGuide.Proofs.Occurrences;

/// <summary>Something that must be able to happen, or it would stand in the content for nothing.</summary>
/// <param name="Happens">In the model.</param>
/// <param name="IsSeen">In the guide itself, for the answers found.</param>
public sealed record Occurrence(string Name, BoolTerm Happens, Func<GuideRun, bool> IsSeen)
{
    public static IEnumerable<Occurrence> Of(GuidebookModel model) =>
    [
        .. model.Parts.RedFlags.Select(r => new Occurrence(
            $"red flag {r.Id} fires", model.Result.Fires(r), run => run.Assessment.Reasons.Any(x => x.Rule == r.Id))),
        .. model.Parts.Contraindications.Select(r => new Occurrence(
            $"contraindication {r.Id} is true", model.Result.Holds(r), run => run.Holding.Contains(r.Id))),
        .. model.Parts.CauseRules.Causes.Select(c => new Occurrence(
            $"cause {c.Id} is shown", model.Result.Causes.Shown(c), run => run.Assessment.Causes.Any(x => x.Cause.Id == c.Id))),
        .. model.Parts.CauseRules.Causes.SelectMany(c => Enumerable.Range(0, c.Phases.Length).SelectMany(p => OfPhase(model, c, p))),
    ];

    /// <summary>A phase without a condition, but for the first, is there for its later steps only.</summary>
    private static IEnumerable<Occurrence> OfPhase(GuidebookModel model, Cause cause, int phase)
    {
        var name = $"phase {cause.Id}/{cause.Phases[phase].Id}";
        var shown = model.Result.Causes.Shown(cause);
        var phases = model.Result.Exercises.Phases(cause);
        var later = model.Result.Plan.Later.Where(l => l.Cause == cause && l.Phase == phase).Select(l => l.Holds);

        return phase == 0 || cause.Phases[phase].When is not null
            ?
            [
                new($"{name} is current", model.Terms.And(shown, phases.Current(phase)), run => run.CurrentPhase(cause.Id) == phase),
                new($"{name} is used", model.Terms.And(shown, phases.Used(phase)), run => run.UsedPhase(cause.Id) == phase),
            ]
            :
            [
                new(
                    $"{name} is named as a later step",
                    model.Terms.Or(later),
                    run => run.Assessment.Later.Any(e => cause.Phases[phase].Exercises.Contains(e.Id))),
            ];
    }
}
