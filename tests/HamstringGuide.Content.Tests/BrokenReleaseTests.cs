using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Content.Tests;

public sealed class BrokenReleaseTests : IDisposable
{
    private readonly TestContent _content = new();

    public BrokenReleaseTests() =>
        _content.Write("releases/2026.1.json", TestReleases.Json(_content.Read().Guidebook, "2026.1"));

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Read_BrokenReleaseFile_NamesFileAndLine()
    {
        _content.Replace("releases/2026.1.json", "\"number\": \"2026.1\",", "\"number\": \"2026.1\"");

        var problem = Assert.Single(_content.Problems());

        Assert.Equal(("releases/2026.1.json", 4), (problem.File, problem.Line));
        Assert.StartsWith("This is not a release file: ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TamperedReleaseFile_NamesFile()
    {
        _content.Replace("releases/2026.1.json", "Call the emergency number now.", "Wait and see.");

        var problems = _content.Problems();

        Assert.Equal(
            [new("releases/2026.1.json", 1, "The release file of 2026.1 was changed after it was made: its content does not match its hash.")],
            problems);
    }

    [Fact]
    public void Read_ReleaseOfLaterSchema_NamesFile()
    {
        _content.Replace("releases/2026.1.json", $"\"schemaVersion\": {GuidebookJson.SchemaVersion}", "\"schemaVersion\": 999");

        var problem = Assert.Single(_content.Problems());

        Assert.Equal(("releases/2026.1.json", 1), (problem.File, problem.Line));
        Assert.Contains("needs a later version of this program", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ReleaseUnderAnotherName_NamesFile()
    {
        _content.Write("releases/2026.2.json", _content.Text("releases/2026.1.json"));

        var problems = _content.Problems();

        Assert.Equal([new("releases/2026.2.json", 1, "the file of release 2026.1 must be named 2026.1.json")], problems);
    }

    [Fact]
    public void Read_OptionNumberedAnewSinceARelease_NamesItsLine()
    {
        _content.Replace("guidance/questionnaire.yaml", "{ id: thigh, number: 2, text", "{ id: thigh, number: 5, text");

        var problem = Assert.Single(_content.Problems());

        Assert.Equal(("guidance/questionnaire.yaml", LineOf("id: thigh")), (problem.File, problem.Line));
        Assert.Contains("option 'thigh' has number 5, but in release 2026.1 option 'thigh' had 2", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NumberOfAnOptionGivenToAnother_NamesItsLine()
    {
        _content.Replace("guidance/questionnaire.yaml", "{ id: saddle-numb, number: 1, text", "{ id: saddle-cold, number: 1, text");

        var problems = _content.Problems();

        Assert.Contains(problems, p => p.Line == LineOf("id: saddle-cold")
            && p.Message.Contains("option 'saddle-cold' has number 1, but in release 2026.1 option 'saddle-numb' had 1", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_QuestionNumberedAnewSinceARelease_NamesTheQuestion()
    {
        _content.Replace("guidance/questionnaire.yaml", "number: 4\n", "number: 40\n");

        var problem = Assert.Single(_content.Problems());

        Assert.Contains("has number 40, but in release 2026.1 question", problem.Message, StringComparison.Ordinal);
    }

    private int LineOf(string text) =>
        1 + Array.FindIndex(_content.Text("guidance/questionnaire.yaml").Split('\n'), line => line.Contains(text, StringComparison.Ordinal));
}
