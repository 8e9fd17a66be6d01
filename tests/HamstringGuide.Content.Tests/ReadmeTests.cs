using System.IO.Enumeration;
using System.Text.RegularExpressions;
using HamstringGuide.Content.Cases;
using HamstringGuide.Content.EntryCodes;
using HamstringGuide.Content.Figures;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Permanent;
using HamstringGuide.Content.Search;
using HamstringGuide.Content.Sections;

namespace HamstringGuide.Content.Tests;

/// <summary>The examples in content/README.md are what the readers take: no field is unknown, and none is missing.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Folder = Path.Combine(RealContentTests.RepositoryRoot(), "content");
    private static readonly string Readme = File.ReadAllText(Path.Combine(Folder, "README.md"));

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
    public void Readme_PublishedAccuracy_CanBeRead() => AssertReadable("published-accuracy.yaml", f => PublishedAccuracyReader.Read(f));

    [Fact]
    public void Readme_ShortAddresses_CanBeRead() => AssertReadable("short-addresses.yaml", f => _ = new ShortAddressReader(f));

    [Fact]
    public void Readme_PlanNumbers_CanBeRead() => AssertReadable("plan-numbers.yaml", f => _ = new PlanNumbersReader(f));

    [Fact]
    public void Readme_EntryCodes_CanBeRead() => AssertReadable("entry-codes.yaml", f => EntryCodeReader.Read(f));

    [Fact]
    public void Readme_Search_CanBeRead() => AssertReadable("search.yaml", f => SearchWordsReader.Read(f));

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
    public void Readme_Country_CanBeReadAndHasEveryWord()
    {
        using var content = new TestContent();
        content.Write("guidance/countries/gb.yaml", Example("guidance/countries/*.yaml"));
        var reading = new Reading();

        var countries = CountryReader.Read(new ContentFolder(content.Path, reading));

        Assert.Empty(reading.Problems);
        Assert.Equal(["gb", "neutral"], countries.Select(c => c.Id));
    }

    [Fact]
    public void Readme_Article_CanBeRead() => AssertTextReadable("articles", "strong-thighs", folder => ArticleReader.Read(folder));

    [Fact]
    public void Readme_CausePage_CanBeRead() => AssertTextReadable("causes", "strain", folder => CausePageReader.Read(folder));

    [Fact]
    public void Readme_SelfTest_CanBeRead() => AssertTextReadable("self-tests", "lift", folder => SelfTestReader.Read(folder));

    [Fact]
    public void Readme_Page_CanBeRead() => AssertTextReadable("pages", "about", folder => PageReader.Read(folder));

    [Fact]
    public void Readme_Glossary_CanBeRead() => AssertReadable("glossary.yaml", f => GlossaryReader.Read(f, new(f)));

    [Fact]
    public void Readme_Body_CanBeReadButForTheOtherLimbs() => AssertReadable(
        "figures/body.yaml",
        f => BodyReader.Read(f),
        [.. new[] { "arm", "sleeve", "torso", "neck", "front-leg", "front-arm", "front-sleeve", "front-torso" }.Select(limb => $"the widths of the chain '{limb}' are missing")]);

    [Fact]
    public void Readme_People_CanBeRead()
    {
        var body = BodyReader.Read(new ContentFolder(Folder, new Reading()).Open("figures/body.yaml"));

        AssertReadable("figures/people.yaml", f => ColourReader.People(f, body));
    }

    [Fact]
    public void Readme_Palettes_CanBeRead() => AssertReadable("figures/palettes.yaml", f => ColourReader.Palettes(f));

    [Fact]
    public void Readme_Figure_CanBeRead()
    {
        using var content = new TestContent();
        content.Write("figures/exercises/bridge.yaml", Example("figures/exercises/*.yaml"));

        var figure = content.Read().Figures.Exercises.Single(f => f.Id == "bridge");

        Assert.Equal((2, 2, 1), (figure.Keys.Length, figure.Arrows.Length, figure.Props.Length));
    }

    [Fact]
    public void Readme_Figures_NamesEveryKindOfPropAndFieldOfAPose()
    {
        var section = Readme.Split("\n## figures/exercises/*.yaml\n")[1].Split("\n## ")[0];

        Assert.All(PropReader.AllKinds, kind => Assert.Contains($"`{kind}`", section, StringComparison.Ordinal));
        Assert.All(PoseReader.AllFields, field => Assert.Contains($"`{field}", section, StringComparison.Ordinal));
    }

    [Fact]
    public void Readme_ListsOfBrowse_AreThoseOfTheFacets()
    {
        var written = Example("exercises/*.md");

        Assert.All(Facets.All, facet => Assert.Matches(string.Join(@"( \(alone\))? \| ", facet.Choices.Select(choice => choice.Id)), written));
    }

    [Fact]
    public void Readme_Anatomy_CanBeRead() => AssertReadable("figures/anatomy.yaml", f => AnatomyReader.Read(f));

    [Fact]
    public void Readme_BodyMapAndItsPlaces_CanBeRead()
    {
        using var content = new TestContent();
        content.Write("figures/body-map.yaml", Example("figures/body-map.yaml"));
        content.Write("figures/cause-places.yaml", Example("figures/cause-places.yaml"));
        content.Write("figures/option-places.yaml", Example("figures/option-places.yaml"));
        var reading = new Reading();

        _ = new PlaceMapReader(new ContentFolder(content.Path, reading));

        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Readme_Table_NamesEveryFileAndNothingElse()
    {
        var patterns = TableRow().Matches(Readme.Split("\n## ")[0]).Select(row => row.Groups[1].Value).ToArray();
        var files = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Except(["README.md", "WRITING.md"])
            .ToArray();

        Assert.All(files, file => Assert.Contains(patterns, pattern => Matches(pattern, file)));
        Assert.All(patterns, pattern => Assert.Contains(files, file => Matches(pattern, file)));

        static bool Matches(string pattern, string file) => FileSystemName.MatchesSimpleExpression(pattern, file);
    }

    [Fact]
    public void Readme_WorkedExamples_CanBeRead()
    {
        using var content = new TestContent();
        content.Write("worked-examples/strains.yaml", Example("worked-examples/*.yaml"));
        var reading = new Reading();

        var examples = WorkedExampleReader.Read(new ContentFolder(content.Path, reading));

        Assert.Empty(reading.Problems);
        Assert.Single(examples);
    }

    [Fact]
    public void Readme_Scenarios_CanBeRead()
    {
        using var content = new TestContent();
        content.Write("scenarios/numb.yaml", Example("scenarios/*.yaml"));
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

    /// <summary>Reads the fields of the example above the text of a valid file.</summary>
    private static void AssertTextReadable(string folder, string name, Action<ContentFolder> read)
    {
        using var content = new TestContent();
        var file = $"{folder}/{name}.md";
        content.Write(file, Example($"{folder}/*.md") + content.Text(file).Split("\n---\n")[1]);
        var reading = new Reading();

        read(new ContentFolder(content.Path, reading));

        Assert.Empty(reading.Problems);
    }

    /// <summary>The YAML below the heading of this name.</summary>
    private static string Example(string heading)
    {
        var section = Readme.Split($"\n## {heading}\n")[1].Split("\n## ")[0];
        return section.Split("```yaml\n")[1].Split("```")[0];
    }

    [GeneratedRegex(@"^\| `([^`]+)`", RegexOptions.Multiline)]
    private static partial Regex TableRow();
}
