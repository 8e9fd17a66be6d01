using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Conditions;

namespace HamstringGuide.Proofs.Occurrences;

/// <summary>What the guide itself makes of answers, with what a result does not show.</summary>
public sealed class GuideRun(Assessor guide, Answers answers)
{
    private readonly Evaluation _evaluation = guide.Guidebook.Follow(answers).Evaluation;

    public Assessment Assessment { get; } = guide.Assess(answers);

    /// <summary>Contraindications that are true.</summary>
    public IEnumerable<string> Holding => guide.Guidebook.ExerciseSelection.Holding(_evaluation).Select(h => h.Rule.Id);

    /// <returns>Null when the cause is not shown.</returns>
    public int? CurrentPhase(string cause) =>
        guide.Guidebook.CauseRanking.Rank(_evaluation).Find(c => c.Cause.Id == cause)?.Ranked.CurrentPhase(_evaluation);

    /// <returns>Null when the cause is not shown, or none of its exercises can be used.</returns>
    public int? UsedPhase(string cause)
    {
        var selection = guide.Guidebook.ExerciseSelection;
        var causes = guide.Guidebook.CauseRanking.Rank(_evaluation);
        var allowed = selection.Allowed(selection.Holding(_evaluation), Assessment.Permission);
        var place = causes.FindIndex(c => c.Cause.Id == cause);

        if (place < 0)
        {
            return null;
        }

        var used = selection.Choose(_evaluation, causes, allowed).UsedPhase[place];
        var exercises = causes[place].Cause.Phases[used].Exercises;
        return Assessment.Allowed.Any(e => exercises.Contains(e.Id)) ? used : null;
    }
}
