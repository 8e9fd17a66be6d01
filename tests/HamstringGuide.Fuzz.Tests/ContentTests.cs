using HamstringGuide.Content;
using HamstringGuide.Content.Cases;
using HamstringGuide.Content.EntryCodes;
using HamstringGuide.Content.Figures;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Content.Permanent;
using HamstringGuide.Content.Search;
using HamstringGuide.Content.Sections;
using HamstringGuide.Guidance.Countries;

namespace HamstringGuide.Fuzz.Tests;

/// <summary>Files of the content, spoilt: every problem has its file and line, and there is never another exception.</summary>
public sealed class ContentTests
{
    private static readonly string Root = Path.Combine(Repository.Root, "content");

    private static readonly string[] MarkdownWords =
    [
        "---\n", "\n\n", "# ", "## ", "- ", "1. ", "> ", "    ", "[a](", "](/exercises/bridge)", "[^martin-2022]", "{own-doctor}", "{exercise:bridge}", ":::", "::: box\n", "::: care\n", "|", "|---|", "**", "_",
        "`", "```\n", "<b>", "&amp;", "{#id}", "![", "[[", "]]", "\\", "title: ", "order: 1\n", "due: 2027-01-01",
    ];

    private static readonly string[] YamlWords =
    [
        ": ", "- ", "  ", "\n", "{", "}", "[", "]", "\"", "'", "|", ">", "&a ", "*a", "<<: ", "# ", "? ", "!!str ", "id: ", "when: ", "any:", "all:", "not:", "at-least:", "disposition: emergency-now", "null", "~",
    ];

    private static readonly (string File, Action<ContentFile> Read)[] Yaml =
    [
        ("guidance/questionnaire.yaml", file => QuestionnaireReader.Read(file)),
        ("guidance/findings.yaml", file => FindingReader.Read(file)),
        ("guidance/triage.yaml", file => TriageReader.Read(file)),
        ("guidance/causes.yaml", file => CauseReader.Read(file)),
        ("guidance/contraindications.yaml", file => ContraindicationReader.Read(file)),
        ("guidance/care-tips.yaml", file => CareTipReader.Read(file)),
        ("guidance/dispositions.yaml", file => CareTextReader.Read(file)),
        ("guidance/safety-properties.yaml", file => SafetyPropertyReader.Read(file)),
        ("references.yaml", file => SourceReader.Read(file)),
        ("glossary.yaml", file => GlossaryReader.Read(file, new ReferenceList(file))),
        ("published-accuracy.yaml", file => PublishedAccuracyReader.Read(file)),
        ("search.yaml", file => SearchWordsReader.Read(file)),
        ("short-addresses.yaml", file => _ = new ShortAddressReader(file)),
        ("plan-numbers.yaml", file => _ = new PlanNumbersReader(file)),
        ("entry-codes.yaml", file => EntryCodeReader.Read(file)),
        ("figures/anatomy.yaml", file => AnatomyReader.Read(file)),
    ];

    private static readonly (string Text, Action<ContentFile> Read)[] YamlParts =
        [.. Yaml.Select(file => (File.ReadAllText(Path.Combine(Root, file.File)), file.Read))];

    private static readonly string[] Articles = [.. Directory.GetFiles(Path.Combine(Root, "articles"), "*.md").Order().Select(File.ReadAllText)];

    private static readonly LibraryNames Names = ReadNames();

    [Fact]
    public void Markdown_AnyText_IsReadOrItsProblemsHaveALine() => new Fuzzing("Markdown", 0.004).Run(
        random => Mutation.Of(Passage(random.OneOf(Articles), random, keep: "---"), random, MarkdownWords),
        text => AssertProblemsHaveLines(text, file => Draft<Article>.Read(file, ArticleReader.Article).Finish(Names)),
        text => text);

    [Fact]
    public void Yaml_AnyText_IsReadOrItsProblemsHaveALine() => new Fuzzing("YAML", 0.006).Run(
        random =>
        {
            var (text, read) = random.OneOf(YamlParts);
            return (Text: Mutation.Of(Passage(text, random, keep: ""), random, YamlWords), Read: read);
        },
        input => AssertProblemsHaveLines(input.Text, input.Read),
        input => input.Text);

    [Theory]
    [InlineData("studies:\n      Safe is wider\n: \n")]
    [InlineData("studies:\n      Safe is wider there. Most worked for Ada.\n: ")]
    public void Yaml_SeedsOfFaults_HaveALine(string text) => AssertProblemsHaveLines(text, file => PublishedAccuracyReader.Read(file));

    /// <summary>A text of a few kilobytes: its first lines, that name what follows, and some others. The whole would only take longer.</summary>
    private static string Passage(string text, Random random, string keep)
    {
        var lines = text.Split('\n');
        var head = keep.Length > 0 ? Array.IndexOf(lines, keep, 1) + 1 : Array.FindIndex(lines, line => line.EndsWith(':')) + 1;
        var from = random.Next(head, lines.Length);
        return string.Join('\n', lines[..head].Concat(lines.Skip(from).Take(random.Next(5, 60))));
    }

    private static void AssertProblemsHaveLines(string text, Action<ContentFile> read)
    {
        var reading = new Reading();
        read(new ContentFile("file.md", reading) { Text = text });
        var lines = text.Count(c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') + 2;

        foreach (var problem in reading.Problems)
        {
            Assert.Equal("file.md", problem.File);
            Assert.InRange(problem.Line, 1, lines);
            Assert.NotEmpty(problem.Message);
        }
    }

    private static LibraryNames ReadNames()
    {
        var folder = new ContentFolder(Root, new Reading());
        var glossary = folder.Open("glossary.yaml");
        var ofGlossary = new ReferenceList(glossary);
        var drafts = new LibraryDrafts
        {
            Articles = ArticleReader.Read(folder),
            Exercises = ExerciseReader.Read(folder).Pages,
            Causes = CausePageReader.Read(folder),
            SelfTests = SelfTestReader.Read(folder),
            Pages = PageReader.Read(folder),
            Glossary = GlossaryReader.Read(glossary, ofGlossary),
            OfGlossary = ofGlossary,
        };
        var country = RealContent.Parts.Countries.First(c => c.Id == Country.Neutral);
        return new(country, LibraryTargets.Of(drafts.In(country), RealContent.Parts), drafts.Glossary, RealContent.Parts.Sources);
    }
}
