using System.Text.RegularExpressions;
using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests.Hosting;

/// <summary>What the command <c>check-content</c> prints, and how it exits.</summary>
public sealed partial class CheckContentTests : IDisposable
{
    private const string Article = "articles/nerve-or-muscle.md";

    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;
    private readonly string _content;

    public CheckContentTests()
    {
        _content = ContentCopy.Make(_folder);

        // Reviews that never come due, so that these tests don't begin to fail with time.
        foreach (var file in Directory.EnumerateFiles(_content, "*.md", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, DueDate().Replace(File.ReadAllText(file), "due: 9999-12-31"));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task CheckContent_RealContent_HasNoProblems()
    {
        var (exitCode, output, error) = await Run();

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Matches(@"^The content has no problems, and \d+ long sentences: \d+ questions, ", output.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public async Task CheckContent_FileMissing_ExitsWithOneAndNamesIt()
    {
        File.Delete(Path.Combine(_content, "guidance", "findings.yaml"));

        var (exitCode, _, error) = await Run();

        Assert.Equal(1, exitCode);
        Assert.Contains("guidance/findings.yaml:1: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckContent_ReviewOverdue_ExitsWithOneAndNamesIt()
    {
        var text = ReviewDates().Replace(Text(), "published: 2020-01-01, checked: 2020-01-01, due: 2021-01-01");
        File.WriteAllText(Path.Combine(_content, Article), text);

        var (exitCode, output, error) = await Run();

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"{Article}:{LineOf("due: 2021-01-01", text)}: the review was due on 2021-01-01", error, StringComparison.Ordinal);
        Assert.Contains("The content has 1 problem,", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckContent_LongSentence_IsNamedAndExitsWithZero()
    {
        var sentence = string.Concat(Enumerable.Repeat("and on ", 12)) + "it goes.";
        var text = Text() + $"\n{sentence}\n";
        File.WriteAllText(Path.Combine(_content, Article), text);

        var (exitCode, output, error) = await Run();

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains($"{Article}:{LineOf(sentence, text)}: a sentence of 26 words: {sentence}", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("--figures", true)]
    public async Task CheckContent_Figures_ArePrintedWhenAskedFor(string option, bool printed)
    {
        var (_, output, _) = await Run(option);

        Assert.Equal(printed, FiguresOfArticle().IsMatch(output));
        Assert.Equal(printed, output.Contains("guidance/triage.yaml ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task CheckContent_UnknownOption_SaysWhatThereIs()
    {
        var (exitCode, _, error) = await Run("--all");

        Assert.Equal(2, exitCode);
        Assert.Contains("check-content [--figures]", error, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Output, string Error)> Run(string option = "") =>
        CommandRun.Of(option.Length == 0 ? ["check-content"] : ["check-content", option], ("Guide__ContentPath", _content));

    private string Text() => File.ReadAllText(Path.Combine(_content, Article));

    private static int LineOf(string words, string text) => text.Split(words)[0].Count(c => c == '\n') + 1;

    [GeneratedRegex(@"published: \d{4}-\d\d-\d\d, checked: \d{4}-\d\d-\d\d, due: \d{4}-\d\d-\d\d")]
    private static partial Regex ReviewDates();

    [GeneratedRegex(@"due: \d{4}-\d\d-\d\d")]
    private static partial Regex DueDate();

    [GeneratedRegex(@"^articles/nerve-or-muscle\.md +\d+ +\d+\.\d +\d+\.\d +6$", RegexOptions.Multiline)]
    private static partial Regex FiguresOfArticle();
}
