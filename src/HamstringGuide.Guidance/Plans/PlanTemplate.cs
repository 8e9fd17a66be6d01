using System.Collections.Immutable;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Guidance.Plans;

/// <summary>
/// Plans to start from: the exercises of the guide with the careful end of their usual doses. A clinician changes them. Where the
/// guide has no exercise, so does the plan, and then it is none yet.
/// </summary>
public static class PlanTemplate
{
    /// <summary>A phase of a cause with the page of that cause to read, reviewed when the guide says to look again at it or to be seen for it.</summary>
    /// <exception cref="ArgumentException">There is no such cause, or it has no such phase.</exception>
    public static Plan Of(Guidebook guidebook, string causeId, string phaseId, DateOnly madeOn)
    {
        var cause = guidebook.Cause(causeId) ?? throw new ArgumentException($"There is no cause '{causeId}'.", nameof(causeId));
        var phase = cause.Phases.FirstOrDefault(p => p.Id == phaseId)
            ?? throw new ArgumentException($"The cause '{causeId}' has no phase '{phaseId}'.", nameof(phaseId));
        var exercises = phase.Exercises.Select(id => guidebook.Exercise(id)!).Select(e => Chosen(e, e.RegimenFor(phase.Dose), PlanSide.Both));

        var reviewOn = (cause.ReviewDays ?? cause.TargetDays) is { } days ? madeOn.AddDays(days) : (DateOnly?)null;
        return Made(guidebook.Release, exercises, cause.PainLimit, madeOn, reviewOn) with { ToRead = [new(PageKind.Cause, causeId)] };
    }

    /// <summary>What a result shows, on the side that hurts, with its pain limit and its date to look again or to be seen by.</summary>
    /// <param name="answers">Those of the result. Their question <c>side</c>, where they have one, gives the side.</param>
    public static Plan Of(Assessment assessment, Answers answers, DateOnly madeOn)
    {
        var side = SideOf(answers);
        var exercises = assessment.Exercises.Select(e => Chosen(e.Exercise, e.Regimen, e.Regimen.EachSide ? side : PlanSide.Both));

        return Made(assessment.Release, exercises, assessment.PainLimit, madeOn, assessment.ReviewOn(madeOn) ?? assessment.SeeBy(madeOn));
    }

    private static Plan Made(Release release, IEnumerable<PlanExercise> exercises, int painLimit, DateOnly madeOn, DateOnly? reviewOn) => new()
    {
        Exercises = [.. exercises.Take(Plan.MostExercises)],
        MadeOn = madeOn,
        StartsOn = madeOn,
        ReviewOn = reviewOn,
        PainLimit = painLimit,
        ReleaseHash = release.Hash,
    };

    private static PlanExercise Chosen(Exercise exercise, Regimen regimen, PlanSide side) => new(exercise.Id, side, Dose.LeastOf(regimen));

    private static PlanSide SideOf(Answers answers) =>
        answers.Guidebook.Question("side") is not null && answers["side"] is [var side] && EnumId.TryParse<PlanSide>(side, out var known)
            ? known
            : PlanSide.Both;
}
