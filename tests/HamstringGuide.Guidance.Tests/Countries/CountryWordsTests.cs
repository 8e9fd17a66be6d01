using System.Text.Json;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Countries;

public sealed class CountryWordsTests
{
    private const string Written = "See {own-doctor}.";
    private const string Read = "See your village doctor.";

    [Fact]
    public void Apply_EveryTextThatMayHoldWords_IsFilled()
    {
        var parts = CountryWords.Apply(Everywhere().Parts(), Lands.Elsewhere);

        var question = parts.Questionnaire.Items[0];
        Assert.Equal([Read, Read, Read], [question.Text, question.Help!, question.Options[0].Text]);
        Assert.Equal(Read, parts.RedFlags[0].Say);
        Assert.Equal(Read, parts.Contraindications[0].Why);
        Assert.Equal([Read, Read, Read], [parts.CauseRules.Causes[0].Messages[0], parts.CauseRules.Causes[0].Do[0].Text, parts.CauseRules.Causes[0].Avoid[0].Text]);
        Assert.Equal([Read, Read], [parts.CareTips[0].Title, parts.CareTips[0].Text]);
        var advice = parts.CareTexts.Dispositions[0];
        Assert.Equal([Read, Read, Read, Read], [advice.Heading, advice.Meaning, advice.Where[0], advice.WhereNote!]);
        var net = parts.CareTexts.SafetyNet[0];
        Assert.Equal([Read, Read, Read], [net.Heading, net.Signs[0], net.Where[0]]);
        Assert.Equal([Read, Read], [parts.CareTexts.PermissionReason, parts.CareTexts.Footer]);
        Assert.Equal([Read, $"{Read} {{limit}}"], [parts.CareTexts.WithoutSelfTests!, parts.CareTexts.PainRule]);
        Assert.DoesNotContain("{own-doctor}", JsonSerializer.Serialize(parts, GuidebookJson.Options), StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_AnyCountry_LeavesNoCountryInTheParts() =>
        Assert.Empty(CountryWords.Apply(new Book().Countries().Parts(), Lands.Elsewhere).Countries);

    [Fact]
    public void Apply_FilledParts_HaveNoProblems() =>
        Assert.Empty(GuidebookCheck.Problems(CountryWords.Apply(Sample.Book().Countries().Parts(), Lands.Elsewhere)));

    [Theory]
    [InlineData("xx", "the night doctor")]
    [InlineData("neutral", "urgent care")]
    [InlineData("zz", "urgent care")]
    public void Guidebook_Country_IsReadInItsWordsElseInNeutralOnes(string country, string place)
    {
        var parts = Sample.Book().Countries().Parts();

        var guidebook = new Guidebook(parts, new("2026.1", "0badc0de"), country);

        Assert.Equal<string>([place], guidebook.Advice(Disposition.SameDayUrgent).Where);
    }

    [Fact]
    public void Guidebook_WithoutCountries_ReadsAsItIsWritten()
    {
        var parts = Sample.Book().Parts();

        var guidebook = new Guidebook(parts, new("2026.1", "0badc0de"), "xx");

        Assert.Same(parts, guidebook.Parts);
    }

    [Fact]
    public void Countries_NeverGiven_AreNoneAndNotInTheJson()
    {
        var parts = new Book().Parts();

        Assert.Empty(parts.Countries);
        Assert.Equal(GuidebookJson.ReleaseOf(parts), GuidebookJson.ReleaseOf(parts with { Countries = [] }));
        Assert.DoesNotContain("countries", JsonSerializer.Serialize(parts, GuidebookJson.Options), StringComparison.Ordinal);
    }

    [Fact]
    public void Countries_Given_AreInTheHashAndCanBeReadAgain()
    {
        var parts = new Book().Countries().Parts();

        var again = JsonSerializer.Deserialize<GuidebookParts>(JsonSerializer.Serialize(parts, GuidebookJson.Options), GuidebookJson.Options)!;

        Assert.NotEqual(GuidebookJson.ReleaseOf(parts), GuidebookJson.ReleaseOf(parts with { Countries = [Lands.Neutral] }));
        Assert.Equal(GuidebookJson.ReleaseOf(parts), GuidebookJson.ReleaseOf(again));
        Assert.Equal("555", again.Countries[1].Find("emergency-number"));
    }

    /// <summary>The placeholder in every text that may hold it.</summary>
    private static Book Everywhere() => new Book()
        .Single("a", "b", "c").But(q => q with { Text = Written, Help = Written, Options = [.. q.Options.Select(o => o with { Text = Written })] })
        .Rule("r", When.Always, but: r => r with { Say = Written })
        .Exercises("e")
        .Removes("c", When.Always, new([], ["e"], []), c => c with { Why = Written })
        .Cause("p", but: c => c with { Messages = [Written], Do = [Book.Line(Written)], Avoid = [Book.Line(Written)] })
        .Tip("t", When.Always, t => t with { Title = Written, Text = Written })
        .Change(p => p with
        {
            CareTexts = p.CareTexts with
            {
                Dispositions = [.. p.CareTexts.Dispositions.Select(d => d with { Heading = Written, Meaning = Written, Where = [Written], WhereNote = Written })],
                SafetyNet = [p.CareTexts.SafetyNet[0] with { Heading = Written, Signs = [Written], Where = [Written] }],
                PermissionReason = Written,
                PainRule = Written + " {limit}",
                Footer = Written,
                WithoutSelfTests = Written,
            },
        });
}
