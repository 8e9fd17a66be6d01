using HamstringGuide.Guidance;

namespace HamstringGuide.Content.Cases;

/// <summary>Scenarios name what there is, and answer what is asked. Whether the guide is right about them is for the tests.</summary>
internal static class ScenarioCheck
{
    /// <summary>All problems; empty when there is none.</summary>
    public static IEnumerable<GuidebookProblem> Problems(IReadOnlyCollection<Scenario> scenarios, Guidebook guidebook)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);

        return scenarios.SelectMany(scenario => Problems(scenario, guidebook)
            .Prepend(known.Add(scenario.Id) ? null : "is there twice")
            .OfType<string>()
            .Select(problem => new GuidebookProblem(scenario, $"scenario '{scenario.Id}': {problem}")));
    }

    private static IEnumerable<string> Problems(Scenario scenario, Guidebook guidebook) =>
        [.. Answers(scenario, guidebook), .. Names(scenario, guidebook)];

    private static IEnumerable<string> Answers(Scenario scenario, Guidebook guidebook)
    {
        var reading = scenario.ReadAnswers(guidebook);

        return reading.Problems.IsEmpty
            ? guidebook.Follow(reading.Answers) is { IsComplete: false } path
                ? path.Missing.Select(q => $"'{q.Id}' is asked and has no answer")
                : []
            : reading.Problems.Select(p => $"{p.Question}: {p.Message}");
    }

    private static IEnumerable<string> Names(Scenario scenario, Guidebook guidebook)
    {
        var (must, not) = (scenario.Must, scenario.MustNot);
        var parts = guidebook.Parts;

        foreach (var id in must.RedFlags.Concat(not.RedFlags).Where(id => parts.RedFlags.All(f => f.Id != id)))
        {
            yield return $"there is no red flag '{id}'";
        }

        foreach (var id in must.Causes.Concat(not.Causes).Where(id => guidebook.Cause(id) is null))
        {
            yield return $"there is no cause '{id}'";
        }

        foreach (var id in must.Exercises.Concat(not.Exercises).Where(id => guidebook.Exercise(id) is null))
        {
            yield return $"there is no exercise '{id}'";
        }

        foreach (var tag in not.Tags.Where(tag => parts.Exercises.All(e => !e.Tags.Contains(tag))))
        {
            yield return $"no exercise has the tag '{tag}'";
        }

        foreach (var id in scenario.Sources.Where(id => guidebook.Source(id) is null))
        {
            yield return $"there is no source '{id}' in the references";
        }

        if (scenario.Sources.IsEmpty)
        {
            yield return "names no source";
        }

        if (not.IsEmpty)
        {
            yield return "must-not names nothing";
        }
    }
}
