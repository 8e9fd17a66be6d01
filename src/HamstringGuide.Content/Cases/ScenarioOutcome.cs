using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Cases;

/// <summary>What a guide says to a scenario, held against what is right.</summary>
/// <param name="Given">The level that the guide gives.</param>
/// <param name="Unmet">Beside the level: what is missing and what must not be there, one sentence each.</param>
public sealed record ScenarioOutcome(Scenario Scenario, Disposition Given, ImmutableArray<string> Unmet)
{
    public bool IsRight => Given == Scenario.Must.Level;

    /// <summary>Not less urgent than is right.</summary>
    public bool IsSafe => Given >= Scenario.Must.Level;

    /// <summary>In words for whoever wrote the case or the rule; null when all is as it must be.</summary>
    public string? Complaint => IsRight && Unmet.IsEmpty
        ? null
        : $"{Scenario.File}:{Scenario.Line}: {Scenario.Id}: "
            + string.Join("; ", (IsRight ? [] : (string[])[$"right is {Scenario.Must.Level.ToId()}, the guide says {Given.ToId()}"]).Concat(Unmet));

    /// <exception cref="IncompleteAnswersException">A question that this guidebook asks has no answer.</exception>
    /// <exception cref="InvalidOperationException">The guidebook doesn't know an answer.</exception>
    public static ScenarioOutcome Of(Scenario scenario, Assessor assessor)
    {
        var assessment = assessor.Assess(scenario.AnswersFor(assessor.Guidebook));
        var (must, not) = (scenario.Must, scenario.MustNot);
        string[] fired = [.. assessment.Reasons.Select(r => r.Rule)];
        string[] causes = [.. assessment.Causes.Select(c => c.Cause.Id)];
        string[] exercises = [.. assessment.Exercises.Concat(assessment.More).Select(e => e.Exercise.Id)];
        string[] tags = [.. assessment.Exercises.Concat(assessment.More).SelectMany(e => e.Exercise.Tags).Distinct()];

        return new(
            scenario,
            assessment.Disposition,
            [
                .. Missing("red flag", must.RedFlags, fired),
                .. Missing("cause", must.Causes, causes),
                .. Missing("exercise", must.Exercises, exercises),
                .. Forbidden("red flag", not.RedFlags, fired),
                .. Forbidden("cause", not.Causes, causes),
                .. Forbidden("exercise", not.Exercises, exercises),
                .. Forbidden("an exercise with the tag", not.Tags, tags),
            ]);
    }

    private static IEnumerable<string> Missing(string kind, ImmutableArray<string> wanted, string[] found) =>
        wanted.Except(found).Select(id => $"{kind} {id} is missing");

    private static IEnumerable<string> Forbidden(string kind, ImmutableArray<string> banned, string[] found) =>
        banned.Intersect(found).Select(id => $"{kind} {id} must not be there");
}
