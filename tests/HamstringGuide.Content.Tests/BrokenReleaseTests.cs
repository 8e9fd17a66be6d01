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
}
