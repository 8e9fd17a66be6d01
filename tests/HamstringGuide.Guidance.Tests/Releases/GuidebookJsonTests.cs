using System.Text.Json;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Releases;

public sealed class GuidebookJsonTests
{
    [Fact]
    public void Read_WrittenFile_IsTheSame()
    {
        var file = File(Sample.Book().Parts());

        var read = GuidebookJson.Read(GuidebookJson.Write(file));

        Assert.Equal("2026.1", read.Number);
        Assert.Equal(file.Hash, read.Hash);
        Assert.Equal(Json(file.Guidebook), Json(read.Guidebook));
        Assert.Equal(file.Hash, GuidebookJson.ReleaseOf(read.Guidebook).Hash);
    }

    [Fact]
    public void Read_WrittenFile_AdvisesTheSame()
    {
        var parts = Sample.Book().Parts();
        var release = GuidebookJson.ReleaseOf(parts, "2026.1");
        string[] answers = ["signs=none", "place=knee", "pain=6", "swelling=fast", "self-test=bent"];

        var read = GuidebookJson.Read(GuidebookJson.Write(File(parts)));

        Assert.Equal(Json(new Guidebook(parts, release).Assess(answers)), Json(new Guidebook(read.Guidebook, release).Assess(answers)));
    }

    [Fact]
    public void Write_File_IsIndentedWithOneLineEndAtItsEnd()
    {
        var text = GuidebookJson.Write(File(Sample.Book().Parts()));

        Assert.StartsWith("{\n  \"schemaVersion\": 1,\n  \"number\": \"2026.1\",\n", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("null", text, StringComparison.Ordinal);
        Assert.Contains("\"see-clinician-soon\"", text, StringComparison.Ordinal);
        Assert.Contains("Körper Ö.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_File_HoldsNothingThatIsWorkedOutFromTheRest()
    {
        var text = GuidebookJson.Write(File(Sample.Book().Parts()));

        Assert.Contains("\"whenSkipped\": \"not-done\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("isSelfTest", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("isEmpty", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Write_OptionalFieldsThatAreNotSet_AreLeftOut()
    {
        var text = GuidebookJson.Write(File(new Book().Single("place", "thigh", "knee").Build().Parts));

        Assert.DoesNotContain("false", text, StringComparison.Ordinal);
        Assert.DoesNotContain("help", text, StringComparison.Ordinal);
        Assert.DoesNotContain("enableWhen", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ReleaseOf_SamePartsMadeTwice_HasTheSameHash() =>
        Assert.Equal(GuidebookJson.ReleaseOf(Sample.Book().Parts()), GuidebookJson.ReleaseOf(Sample.Book().Parts()));

    [Fact]
    public void ReleaseOf_Number_IsNotInTheHash()
    {
        var parts = Sample.Book().Parts();

        var numbered = GuidebookJson.ReleaseOf(parts, "2026.1");
        var unnumbered = GuidebookJson.ReleaseOf(parts);

        Assert.Equal(numbered.Hash, unnumbered.Hash);
        Assert.Matches("^2026\\.1-[0-9a-f]{8}$", numbered.Identity);
        Assert.Equal($"dev-{numbered.Hash}", unnumbered.ToString());
    }

    public static TheoryData<string, Func<Book, Book>> Changes => new()
    {
        { "a word", b => b.Change(p => p with { CareTexts = p.CareTexts with { Footer = "Other." } }) },
        { "a rule", b => b.Rule("new", When.Never) },
        { "a condition", b => b.Change(p => p with { Findings = [p.Findings[0] with { When = When.Never }] }) },
        { "the order of rules", b => b.Change(p => p with { RedFlags = [.. p.RedFlags.Reverse()] }) },
        { "a number", b => b.Change(p => p with { CauseRules = p.CauseRules with { Threshold = 4 } }) },
        { "a source", b => b.Source("other") },
        { "an optional field", b => b.Change(p => p with { Exercises = [p.Exercises[0] with { NotFor = "Nobody." }, .. p.Exercises[1..]] }) },
    };

    [Theory]
    [MemberData(nameof(Changes), DisableDiscoveryEnumeration = true)]
    public void ReleaseOf_AnyChange_HasAnotherHash(string what, Func<Book, Book> change) => Assert.True(
        GuidebookJson.ReleaseOf(Sample.Book().Parts()).Hash != GuidebookJson.ReleaseOf(change(Sample.Book()).Parts()).Hash,
        $"{what} is not in the hash");

    [Theory]
    [InlineData("\"say\": \"Because of numb-leg.\"", "\"say\": \"All is well.\"")]
    [InlineData("\"numb\"", "\"none\"")]
    [InlineData("\"at-least\"", "\"at-most\"")]
    [InlineData("\"threshold\": 3", "\"threshold\": 2")]
    [InlineData("\"hash\": \"", "\"hash\": \"f")]
    public void Read_ChangedFile_IsRefused(string old, string replacement)
    {
        var text = GuidebookJson.Write(File(Sample.Book().Parts()));
        var changed = text.Replace(old, replacement, StringComparison.Ordinal);
        Assert.NotEqual(text, changed);

        var problem = Assert.Throws<FormatException>(() => GuidebookJson.Read(changed));

        Assert.Equal("The release file of 2026.1 was changed after it was made: its content does not match its hash.", problem.Message);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("0")]
    [InlineData("-1")]
    public void Read_OtherSchema_SaysThatALaterProgramIsNeeded(string version)
    {
        var text = GuidebookJson.Write(File(Sample.Book().Parts())).Replace("\"schemaVersion\": 1", $"\"schemaVersion\": {version}", StringComparison.Ordinal);

        var problem = Assert.Throws<FormatException>(() => GuidebookJson.Read(text));

        Assert.Equal("This release file is not of schema version 1: it needs a later version of this program.", problem.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Release 2026.1")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("17")]
    [InlineData("{}")]
    [InlineData("{ \"schemaVersion\": \"1\" }")]
    [InlineData("{ \"schemaVersion\": 1.5 }")]
    [InlineData("{ \"schemaVersion\": null }")]
    [InlineData("{ \"schemaVersion\": 1 }")]
    [InlineData("{ \"schemaVersion\": 1, \"number\": \"2026.1\", \"hash\": \"\", \"guidebook\": {} }")]
    [InlineData("{ \"schemaVersion\": 1, \"number\": \"2026.1\", \"hash\": \"\", \"guidebook\": null }")]
    public void Read_NotAReleaseFile_Throws(string text) => Assert.Throws<FormatException>(() => GuidebookJson.Read(text));

    [Fact]
    public void Read_CutFile_Throws()
    {
        var text = GuidebookJson.Write(File(Sample.Book().Parts()));

        Assert.All(
            Enumerable.Range(0, text.Length / 97).Select(i => text[..(i * 97)]),
            cut => Assert.Throws<FormatException>(() => GuidebookJson.Read(cut)));
    }

    [Theory]
    [InlineData("\"findings\": ", "null")]
    [InlineData("\"sources\": ", "{}")]
    [InlineData("\"footer\": ", "[]")]
    [InlineData("\"when\": ", "{}")]
    [InlineData("\"when\": ", "{ \"all\": [], \"any\": [] }")]
    [InlineData("\"when\": ", "{ \"all\": [null] }")]
    [InlineData("\"when\": ", "{ \"not\": 1 }")]
    [InlineData("\"when\": ", "{ \"pain\": { \"at-least\": 1.5 } }")]
    [InlineData("\"when\": ", "{ \"place\": \"knee\" }")]
    [InlineData("\"when\": ", "{ \"finding\": [] }")]
    [InlineData("\"when\": ", "null")]
    public void Read_AnotherShape_Throws(string member, string value)
    {
        var text = GuidebookJson.Write(File(Sample.Book().Parts()));
        var start = text.IndexOf(member, StringComparison.Ordinal) + member.Length;
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text[start..]));
        reader.Read();
        reader.Skip();
        var end = start + System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text[start..]), 0, (int)reader.BytesConsumed).Length;

        Assert.Throws<FormatException>(() => GuidebookJson.Read(text[..start] + value + text[end..]));
    }

    private static ReleaseFile File(GuidebookParts parts) => new()
    {
        SchemaVersion = GuidebookJson.SchemaVersion,
        Number = "2026.1",
        Hash = GuidebookJson.ReleaseOf(parts).Hash,
        Guidebook = parts,
    };

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, GuidebookJson.Options);
}
