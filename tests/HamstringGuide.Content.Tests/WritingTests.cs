using System.Text.RegularExpressions;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Guidance;

namespace HamstringGuide.Content.Tests;

/// <summary>
/// The examples in content/WRITING.md, as pages among the real content: what the file says that a text becomes, it becomes.
/// </summary>
public sealed partial class WritingTests : IDisposable
{
    private const string Fields = """
        ---
        title: An example
        description: Of content/WRITING.md.
        review: { published: 2026-01-10, checked: 2026-01-11, due: 2027-01-11, by: none yet }
        ---

        """;

    private static readonly string Folder = Path.Combine(RealContentTests.RepositoryRoot(), "content");
    private static readonly string Writing = File.ReadAllText(Path.Combine(Folder, "WRITING.md"));
    private static readonly Example[] Examples = [.. Pairs().Matches(Writing).Select(Read)];

    private readonly TestContent _content = new(Folder);

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Examples_OfWhatCanBeWritten_BecomeWhatIsSaid()
    {
        var examples = Examples.Where(example => example.Kind == "html").ToArray();
        WriteAsPages(examples);

        var pages = _content.Read().Library.Pages;

        Assert.All(examples, example => Assert.Equal(example.Result, Shown(pages[example.Slug].Text)));
        Assert.True(examples.Length >= 10);
    }

    [Fact]
    public void Examples_OfWhatIsRefused_GiveTheProblemsThatAreSaid()
    {
        var examples = Examples.Where(example => example.Kind == "problems").ToArray();
        WriteAsPages(examples);

        var problems = _content.Problems();

        var fields = Fields.Count(c => c == '\n');
        Assert.All(examples, example => Assert.Equal(
            example.Result,
            string.Join('\n', problems.Where(p => p.File == $"pages/{example.Slug}.md").Select(p => $"{p.Line - fields}: {p.Message}"))));
        Assert.Equal(examples.Length, problems.Select(p => p.File).Distinct().Count());
    }

    [Fact]
    public void Examples_AllHaveAResult()
    {
        var blocks = Writing.Split('\n').Count(line => line == "```md");

        Assert.Equal(blocks, Examples.Length);
    }

    [Fact]
    public void PagesOfTheProgram_AreThoseThatTextsCanLinkTo()
    {
        var named = PageNames().Matches(Writing.Split("Pages that the program makes")[1].Split("\n\n")[0]).Select(name => name.Groups[1].Value);

        Assert.Equal(LibraryTargets.MadePages.Select(page => page.Id), named);
    }

    private void WriteAsPages(Example[] examples)
    {
        foreach (var example in examples)
        {
            _content.Write($"pages/{example.Slug}.md", Fields + example.Markdown);
        }
    }

    /// <summary>HTML, and a comment for what the page adds.</summary>
    private static string Shown(RichText text)
    {
        IEnumerable<string> blocks = text.Blocks.Select(block => block switch
        {
            Prose prose => prose.Html,
            InShort box => $"<!-- short box -->\n{box.Html}",
            CareCard card => $"<!-- care card, {card.Level.ToId()}: {card.Heading} -->\n{card.Html}",
            ExerciseEmbed exercise => $"<!-- exercise card: {exercise.ExerciseId} -->",
            _ => throw new InvalidOperationException(block.ToString()),
        });
        return string.Join('\n', [.. blocks, .. Named("sources", text.Sources), .. Named("meanings", text.Terms.Select(term => term.Id))]);
    }

    private static IEnumerable<string> Named(string what, IEnumerable<string> ids) =>
        ids.Any() ? [$"<!-- {what}: {string.Join(", ", ids)} -->"] : [];

    private static Example Read(Match pair, int index) =>
        new($"example-{index + 1}", pair.Groups["markdown"].Value, pair.Groups["kind"].Value, pair.Groups["result"].Value.TrimEnd('\n'));

    [GeneratedRegex(@"^```md\n(?<markdown>.*?)^```\n```(?<kind>html|problems)\n(?<result>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Pairs();

    [GeneratedRegex("`page:([a-z/-]+)`")]
    private static partial Regex PageNames();

    private sealed record Example(string Slug, string Markdown, string Kind, string Result);
}
