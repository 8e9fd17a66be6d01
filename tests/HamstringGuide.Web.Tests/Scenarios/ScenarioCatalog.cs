using System.Collections.Immutable;
using HamstringGuide.Content;
using HamstringGuide.Content.Scenarios;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Web.Tests.Scenarios;

/// <summary>The real content with its scenarios, read once for all tests.</summary>
public static class ScenarioCatalog
{
    public static SiteContent Content { get; } = ContentReader.Read(Path.Combine(Repository.Root, "content"));

    public static Guidebook Guidebook { get; } = new(Content.Guidebook, GuidebookJson.ReleaseOf(Content.Guidebook));

    public static ImmutableArray<Scenario> Scenarios => Content.Scenarios;

    /// <summary>For theories: a scenario's name stands for it.</summary>
    public static TheoryData<string> Names => [.. Scenarios.Select(s => s.Name).Distinct()];

    public static Scenario Find(string name) => Scenarios.First(s => s.Name == name);

    /// <summary>The scenario's answers for this guidebook.</summary>
    /// <exception cref="InvalidOperationException">An answer can't be taken.</exception>
    public static Answers AnswersOf(Scenario scenario, Guidebook guidebook)
    {
        var reading = AnswersReader.Read(
            guidebook,
            scenario.Answers.Select(a => KeyValuePair.Create(a.Question, a.Values)));

        return reading.Problems.IsEmpty
            ? reading.Answers
            : throw new InvalidOperationException(
                $"{scenario.File}:{scenario.Line}: " + string.Join("; ", reading.Problems.Select(p => $"{p.Question}: {p.Message}")));
    }
}
