namespace HamstringGuide.Content.Tests;

/// <summary>Files that are missing or can't be read at all.</summary>
public sealed class BrokenFileTests : IDisposable
{
    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("guidance/questionnaire.yaml")]
    [InlineData("guidance/findings.yaml")]
    [InlineData("guidance/triage.yaml")]
    [InlineData("guidance/causes.yaml")]
    [InlineData("guidance/contraindications.yaml")]
    [InlineData("guidance/dispositions.yaml")]
    [InlineData("guidance/care-tips.yaml")]
    [InlineData("guidance/safety-properties.yaml")]
    [InlineData("references.yaml")]
    [InlineData("guidance/countries/neutral.yaml")]
    [InlineData("glossary.yaml")]
    [InlineData("search.yaml")]
    [InlineData("published-accuracy.yaml")]
    [InlineData("short-addresses.yaml")]
    [InlineData("plan-numbers.yaml")]
    [InlineData("entry-codes.yaml")]
    public void Read_MissingFile_NamesItAndNothingThatFollows(string name)
    {
        _content.Delete(name);

        var problems = _content.Problems();

        Assert.Equal([new(name, 1, "this file is missing")], problems);
    }

    [Theory]
    [InlineData("exercises")]
    [InlineData("pages")]
    [InlineData("articles")]
    [InlineData("causes")]
    [InlineData("self-tests")]
    public void Read_MissingFolder_NamesIt(string name)
    {
        _content.DeleteFolder(name);

        var problems = _content.Problems();

        Assert.Equal([new(name, 1, "this folder is missing, or has no file that ends in .md")], problems);
    }

    [Fact]
    public void Read_NoContentFolder_NamesAllThatIsMissing()
    {
        var problems = Assert.Throws<ContentException>(() => ContentReader.Read(Path.Combine(Path.GetTempPath(), "no-such-folder"))).Problems;

        Assert.Equal(29, problems.Count);
        Assert.All(problems, p => Assert.Equal(1, p.Line));
    }

    [Theory]
    [InlineData("ref: [RF-01", 1, "here, or above, a bracket is not closed")]
    [InlineData("ref: RF: 01", 0, "While scanning a plain scalar value, found invalid mapping.")]
    [InlineData("ref: &x RF-01", 0, "anchors and aliases (& and *) are not used; put such text in quotes")]
    [InlineData("ref: *x", 0, "anchors and aliases (& and *) are not used; put such text in quotes")]
    [InlineData("ref: \"RF-01", 0, "found wrong indentation.")]
    public void Read_YamlSyntaxError_NamesFileAndLine(string written, int linesBelow, string message)
    {
        _content.Replace("guidance/triage.yaml", "ref: RF-01", written);

        var problem = Assert.Single(_content.Problems());

        Assert.Equal(("guidance/triage.yaml", _content.LineOf("guidance/triage.yaml", written) + linesBelow), (problem.File, problem.Line));
        Assert.EndsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1, "this is not YAML as we write it: there is nothing in it")]
    [InlineData("# later\n", 2, "this is not YAML as we write it: there is nothing in it")]
    [InlineData("- id: x\n", 1, "the file must be a mapping of fields, 'name: value'")]
    [InlineData("references: []\n---\nreferences: []\n", 2, "this is not YAML as we write it: a second document begins here")]
    public void Read_FileWithoutItsMapping_NamesFileAndLine(string text, int line, string message)
    {
        _content.Write("references.yaml", text);

        var problems = _content.Problems();

        Assert.Equal([new("references.yaml", line, message)], problems);
    }

    [Fact]
    public void Read_NestedVeryDeep_IsAProblemAndNoCrash()
    {
        _content.Replace("guidance/findings.yaml", "{ emergency-signs: [saddle-numb] }", new string('[', 20_000) + new string(']', 20_000));

        var problems = _content.Problems();

        Assert.Equal([new("guidance/findings.yaml", 5, "this is not YAML as we write it: nested more than 50 times")], problems);
    }

    [Fact]
    public void Read_NotUtf8_NamesFile()
    {
        _content.WriteBytes("pages/about.md", [0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a]);

        var problem = Assert.Single(_content.Problems());

        Assert.Equal(new("pages/about.md", 2, "this file is not UTF-8 text; the first character that is not stands here"), problem);
    }

    [Theory]
    [InlineData("pages/about.md", 100_000)]
    [InlineData("articles/tight-thighs.md", 100_000)]
    [InlineData("glossary.yaml", 2_000_000)]
    [InlineData("releases/2026.1.json", 2_000_000)]
    public void Read_FileOf5Megabytes_NamesItAndDoesNotReadIt(string name, int most)
    {
        _content.Write(name, new string('[', 5_000_000));

        var problems = _content.Problems();

        Assert.Equal([new(name, 1, $"this file has 5000000 bytes; {most} are the most")], problems);
    }

    [Fact]
    public void Read_ByteOrderMarkOfUtf8_IsNoProblem()
    {
        _content.WriteBytes("pages/about.md", [0xef, 0xbb, 0xbf, .. System.Text.Encoding.UTF8.GetBytes(_content.Text("pages/about.md"))]);

        var page = _content.Read().Library.Pages["about"];

        Assert.Equal("About this guide", page.Title);
    }

    [Fact]
    public void Read_Utf16_NamesFile()
    {
        _content.WriteBytes("pages/about.md", [0xff, 0xfe, .. System.Text.Encoding.Unicode.GetBytes(_content.Text("pages/about.md"))]);

        var problems = _content.Problems();

        Assert.Equal([new("pages/about.md", 1, "this file is not UTF-8 text; the first character that is not stands here")], problems);
    }

    [Theory]
    [InlineData("Words only.\n")]
    [InlineData("---\ntitle: About\ndescription: Not closed.\n")]
    [InlineData("")]
    public void Read_NoFrontMatter_NamesFile(string text)
    {
        _content.Write("pages/about.md", text);

        var problems = _content.Problems();

        Assert.Equal([new("pages/about.md", 1, "the file must begin with its fields between two lines of ---")], problems);
    }

    [Theory]
    [InlineData("exercises/bridge.md", "Strengthens the **buttocks**.")]
    [InlineData("pages/about.md", "## Who we are\n\nTwo people *and* a dog.")]
    public void Read_EmptyBody_NamesFileAndLine(string name, string body)
    {
        _content.Replace(name, body, " \n");

        var problems = _content.Problems();

        var lastLineOfFields = Array.LastIndexOf(_content.Text(name).Split('\n'), "---") + 1;
        Assert.Equal([new(name, lastLineOfFields, "there is no text below the fields")], problems);
    }

    [Fact]
    public void Read_ErrorInFrontMatter_CountsTheLinesOfTheFile()
    {
        _content.Replace("exercises/bridge.md", "kind: strengthening", "kind: [strengthening");

        var problem = Assert.Single(_content.Problems());

        Assert.Equal(("exercises/bridge.md", 6), (problem.File, problem.Line));
    }

    [Fact]
    public void Read_ExerciseNamedDifferentlyFromItsFile_NamesFileAndLine()
    {
        _content.Write("exercises/long-bridge.md", _content.Text("exercises/bridge.md").Replace("id: bridge", "id: short-bridge"));
        _content.Write("figures/exercises/short-bridge.yaml", _content.Text("figures/exercises/bridge.yaml").Replace("id: bridge", "id: short-bridge"));

        _content.AssertProblem(
            "exercises/long-bridge.md", "id: short-bridge", "the id 'short-bridge' must be the file's name, which is 'long-bridge'");
    }
}
