using HamstringGuide.Content.Files;
using HamstringGuide.Content.Scenarios;
using HamstringGuide.Content.Sections;

namespace HamstringGuide.Content.Tests;

/// <summary>The examples in content/README.md are what the readers take: no field is unknown, and none is missing.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(RealContentTests.RepositoryRoot(), "content", "README.md"));

    [Fact]
    public void Readme_Questionnaire_CanBeRead() => AssertReadable("guidance/questionnaire.yaml", f => QuestionnaireReader.Read(f));

    [Fact]
    public void Readme_Findings_CanBeRead() => AssertReadable("guidance/findings.yaml", f => FindingReader.Read(f));

    [Fact]
    public void Readme_Triage_CanBeRead() => AssertReadable("guidance/triage.yaml", f => TriageReader.Read(f));

    [Fact]
    public void Readme_Causes_CanBeRead() => AssertReadable("guidance/causes.yaml", f => CauseReader.Read(f));

    [Fact]
    public void Readme_Dispositions_CanBeRead() => AssertReadable("guidance/dispositions.yaml", f => CareTextReader.Read(f));

    [Fact]
    public void Readme_CareTips_CanBeRead() => AssertReadable("guidance/care-tips.yaml", f => CareTipReader.Read(f));

    [Fact]
    public void Readme_SafetyProperties_CanBeRead() => AssertReadable("guidance/safety-properties.yaml", f => SafetyPropertyReader.Read(f));

    [Fact]
    public void Readme_References_CanBeRead() => AssertReadable("references.yaml", f => SourceReader.Read(f));

    [Fact]
    public void Readme_Contraindications_CanBeReadButForTheTwoKindsOfRemoval() => AssertReadable(
        "guidance/contraindications.yaml", f => ContraindicationReader.Read(f), "'removes' is there twice");

    [Fact]
    public void Readme_Exercise_CanBeRead()
    {
        using var content = new TestContent();
        content.Write("exercises/bridge.md", Example("exercises/*.md").Replace("\n---\n", "\n---\nWords.\n"));
        var reading = new Reading();

        ExerciseReader.Read(new ContentFolder(content.Path, reading));

        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Readme_Scenarios_CanBeRead()
    {
        using var content = new TestContent();
        content.Write("scenarios/strains.yaml", Example("scenarios/*.yaml"));
        var reading = new Reading();

        var scenarios = ScenarioReader.Read(new ContentFolder(content.Path, reading));

        Assert.Empty(reading.Problems);
        Assert.Single(scenarios);
    }

    private static void AssertReadable(string name, Action<ContentFile> read, params string[] expected)
    {
        var reading = new Reading();

        read(new ContentFile(name, reading) { Text = Example(name) });

        Assert.Equal(expected, reading.Problems.Select(p => p.Message));
    }

    /// <summary>The YAML below the heading of this name.</summary>
    private static string Example(string heading)
    {
        var section = Readme.Split($"\n## {heading}\n")[1].Split("\n## ")[0];
        return section.Split("```yaml\n")[1].Split("```")[0];
    }
}
