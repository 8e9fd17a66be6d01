using System.Collections.Immutable;
using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Guidance.Plans;

/// <summary>What the guide says otherwise of a plan's exercises than when the plan was made.</summary>
/// <remarks>What changed in pages to read, they say themselves, with the day: it can be set against <see cref="Plan.MadeOn"/>.</remarks>
public static class PlanChanges
{
    /// <summary>In the plan's order; an exercise that stands there twice is named once.</summary>
    /// <param name="then">The edition of <see cref="Plan.ReleaseHash"/>.</param>
    /// <param name="now">Today's, with the words of the same country.</param>
    public static ImmutableArray<PlanChange> Of(Plan plan, Guidebook then, Guidebook now) =>
        [.. plan.Exercises.Select(e => e.ExerciseId).Distinct().SelectMany(id => Changes(id, then.Exercise(id), now.Exercise(id)))];

    private static IEnumerable<PlanChange> Changes(string id, Exercise? before, Exercise? after)
    {
        if (after is null)
        {
            yield return new(id, PlanChangeKind.Gone);
        }
        else if (before is not null)
        {
            if (!before.Regimens.SequenceEqual(after.Regimens))
            {
                yield return new(id, PlanChangeKind.Dose);
            }

            if (!before.Steps.SequenceEqual(after.Steps) || before.Start != after.Start || before.End != after.End)
            {
                yield return new(id, PlanChangeKind.Steps);
            }

            if (before.StopIf != after.StopIf || before.NotFor != after.NotFor)
            {
                yield return new(id, PlanChangeKind.Safety);
            }
        }
    }
}

/// <summary>Something that changed in an exercise.</summary>
public sealed record PlanChange(string ExerciseId, PlanChangeKind Kind);

/// <summary>What changed.</summary>
public enum PlanChangeKind
{
    /// <summary>The exercise has left the guide.</summary>
    Gone,

    /// <summary>Its usual doses, or its pain limit.</summary>
    Dose,

    /// <summary>How it is done.</summary>
    Steps,

    /// <summary>When to stop, or who should not do it.</summary>
    Safety,
}
