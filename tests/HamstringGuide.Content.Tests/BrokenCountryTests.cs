namespace HamstringGuide.Content.Tests;

/// <summary>Country files that lack something or say what none may say.</summary>
public sealed class BrokenCountryTests : IDisposable
{
    private const string Gb = "guidance/countries/gb.yaml";

    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("emergency-number: \"999\"")]
    [InlineData("urgent-care: NHS 111")]
    [InlineData("physiotherapy: physiotherapy")]
    public void Read_MissingWord_NamesFileAndLineAndNothingThatFollows(string word)
    {
        _content.Replace(Gb, $"  {word}\n", "");

        var problems = _content.Problems();

        Assert.Equal([new(Gb, _content.LineOf(Gb, "words:") + 1, $"'{word.Split(':')[0]}' is missing")], problems);
    }

    [Fact]
    public void Read_EmptyWord_NamesFileAndLineAndNothingThatFollows()
    {
        _content.Replace(Gb, "own-doctor: your GP", "own-doctor:");

        _content.AssertProblem(Gb, "own-doctor:", "'own-doctor' is empty");
    }

    [Fact]
    public void Read_UnknownWord_NamesFileAndLineAndTheWordsThatThereAre()
    {
        _content.Replace(Gb, "  own-doctor: your GP\n", "  own-doctor: your GP\n  pharmacy: a chemist\n");

        _content.AssertProblem(
            Gb,
            "pharmacy",
            "'pharmacy' is not a field here; the fields are emergency-number, emergency-department, urgent-care, own-doctor, "
                + "physiotherapist, physiotherapist-in-full, physiotherapists, physiotherapy");
    }

    [Fact]
    public void Read_UnknownField_NamesFileAndLine()
    {
        _content.Replace(Gb, "name: United Kingdom", "name: United Kingdom\nflag: union");

        _content.AssertProblem(Gb, "flag", "'flag' is not a field here; the fields are id, name, language, words, sources, basis");
    }

    [Fact]
    public void Read_NoWords_IsOneProblem()
    {
        _content.Write(Gb, "id: gb\nname: United Kingdom\nlanguage: en-GB\nbasis: [knowledge]\n");

        _content.AssertProblem(Gb, "id: gb", "'words' is missing");
    }

    [Fact]
    public void Read_IdThatIsNotTheFilesName_NamesFileAndLine()
    {
        _content.Replace(Gb, "id: gb", "id: uk");

        _content.AssertProblem(Gb, "id: uk", "the id 'uk' must be the file's name, which is 'gb'");
    }

    [Fact]
    public void Read_CountryTwice_NamesTheSecondFile()
    {
        _content.Write("guidance/countries/uk.yaml", _content.Text(Gb));

        var problems = _content.Problems();

        Assert.Equal(
            [
                new("guidance/countries/uk.yaml", 1, "the id 'gb' must be the file's name, which is 'uk'"),
                new("guidance/countries/uk.yaml", 1, "country 'gb' is there twice"),
            ],
            problems);
    }

    [Theory]
    [InlineData("English")]
    [InlineData("en_GB")]
    [InlineData("en-gb")]
    public void Read_LanguageThatIsNoTag_NamesFileAndLine(string language)
    {
        _content.Replace(Gb, "language: en-GB", $"language: {language}");

        _content.AssertProblem(Gb, "language", $"'language' must be a tag such as en or en-GB, not '{language}'");
    }

    [Fact]
    public void Read_WordWithAPlaceholderInIt_NamesFile()
    {
        _content.Replace(Gb, "own-doctor: your GP", "own-doctor: \"{physiotherapist}\"");

        _content.AssertProblem(Gb, "id: gb", "country 'gb': the word 'own-doctor' must be text without braces");
    }

    [Fact]
    public void Read_NoGrounds_NamesFile()
    {
        _content.Replace(Gb, "basis: [knowledge]", "basis: []");

        _content.AssertProblem(Gb, "id: gb", "country 'gb': names neither a source nor a basis");
    }

    [Fact]
    public void Read_NoNeutralCountry_NamesItAndNothingThatFollows()
    {
        _content.DeleteFolder("guidance/countries");

        var problems = _content.Problems();

        Assert.Equal([new("guidance/countries/neutral.yaml", 1, "this file is missing")], problems);
    }

    [Fact]
    public void Read_CareCardThatNamesOneCountrysPlaceOnly_NamesItsLine()
    {
        _content.Replace("guidance/dispositions.yaml", "where: [\"{urgent-care}\"]", "where: [NHS 111]");

        _content.AssertProblem(
            "guidance/dispositions.yaml",
            "NHS 111",
            "disposition 'same-day-urgent': must name {urgent-care} or {emergency-department}, and does not in neutral");
    }
}
