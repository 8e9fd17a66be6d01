using System.Text.Json;
using System.Text.RegularExpressions;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Tests;

/// <summary>The countries that we publish, and our texts in their words.</summary>
public sealed partial class RealCountryTests
{
    private static readonly GuidebookParts Parts = ContentReader.Read(Path.Combine(RealContentTests.RepositoryRoot(), "content")).Guidebook;

    public static TheoryData<string> Ids => [.. Parts.Countries.Select(c => c.Id)];

    [Fact]
    public void Countries_AreTheEightThatWePromise() =>
        Assert.Equal(["au", "ca", "eu", "gb", "ie", "neutral", "nz", "us"], Parts.Countries.Select(c => c.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Apply_Country_LeavesNoBraceButTheThreeThatAreFilledLater(string id)
    {
        var left = TextsIn(id).SelectMany(Placeholder.In).Select(p => p.Written).Distinct();

        Assert.Equal(["{date}", "{limit}", "{moves}"], left.Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Guidebook_AnyCountry_NamesAPlaceOfItOnEveryCareCard(string id)
    {
        var country = Country(id);
        var texts = new Guidebook(Parts, GuidebookJson.ReleaseOf(Parts), id).Parts.CareTexts;

        Assert.All(texts.Dispositions, d => AssertNames(country, d.Care, $"{d.Heading} {d.Meaning} {string.Join(' ', d.Where)} {d.WhereNote}"));
        Assert.All(texts.SafetyNet, a => AssertNames(country, a.Care, a.ToSentence()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Check_AnyCareCardThatLacksTheCountrysPlaces_RefusesTheCountry(string id)
    {
        var parts = Parts with { Countries = [Country(id) with { Id = Guidance.Countries.Country.Neutral }] };
        var elsewhere = new Country
        {
            Id = "xx",
            Name = "Elsewhere",
            Language = "en",
            Words = [.. CountryWord.Ids.Select(w => new CountryWord(w, "somewhere"))],
            Grounds = new([], []),
        };
        var lacking = CountryWords.Apply(parts, elsewhere).CareTexts;

        for (var i = 0; i < parts.CareTexts.Dispositions.Length; i++)
        {
            var card = lacking.Dispositions[i];
            AssertRefused(card, parts, texts => texts with { Dispositions = texts.Dispositions.SetItem(i, card) });
        }

        for (var i = 0; i < parts.CareTexts.SafetyNet.Length; i++)
        {
            var card = lacking.SafetyNet[i];
            AssertRefused(card, parts, texts => texts with { SafetyNet = texts.SafetyNet.SetItem(i, card) });
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Apply_Country_LeavesNoSentenceThatReadsWrong(string id) => Assert.DoesNotContain(OwnTextsIn(id), t => ReadsWrong().IsMatch(t));

    [Theory]
    [InlineData("neutral", "Call the emergency number or go to the nearest emergency department now")]
    [InlineData("gb", "Call 999 or go to the nearest A&E now")]
    [InlineData("us", "Call 911 or go to the nearest emergency room now")]
    [InlineData("ie", "Call 112 or 999 or go to the nearest emergency department now")]
    [InlineData("ca", "Call 911 or go to the nearest emergency department now")]
    [InlineData("au", "Call Triple Zero (000) or go to the nearest emergency department now")]
    [InlineData("nz", "Call 111 or go to the nearest emergency department now")]
    [InlineData("eu", "Call 112 or go to the nearest emergency department now")]
    public void Guidebook_Country_SaysWhatToCall(string id, string heading) =>
        Assert.Equal(heading, new Guidebook(Parts, GuidebookJson.ReleaseOf(Parts), id).Advice(Disposition.EmergencyNow).Heading);

    [Fact]
    public void Words_UnitedStates_SayPhysicalTherapist()
    {
        var texts = OwnTextsIn("us");

        Assert.Contains(texts, t => t.Contains("physical therapist", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, t => t.Contains("physiotherap", StringComparison.OrdinalIgnoreCase));
    }

    private static Country Country(string id) => Parts.Countries.Single(c => c.Id == id);

    private static List<string> TextsIn(string id) => TextsOf(CountryWords.Apply(Parts, Country(id)));

    /// <summary>Without the titles of what others wrote.</summary>
    private static List<string> OwnTextsIn(string id) => TextsOf(CountryWords.Apply(Parts, Country(id)) with { Sources = [] });

    private static List<string> TextsOf(GuidebookParts parts) => TextsOf(JsonSerializer.SerializeToElement(parts, GuidebookJson.Options));

    private static void AssertRefused(object card, GuidebookParts parts, Func<CareTexts, CareTexts> change)
    {
        var problem = Assert.Single(GuidebookCheck.Problems(parts with { CareTexts = change(parts.CareTexts) }));

        Assert.Same(card, problem.Subject);
        Assert.Contains("must name", problem.Message, StringComparison.Ordinal);
    }

    private static void AssertNames(Country country, CareLevel level, string card)
    {
        string[] words = level switch
        {
            CareLevel.Emergency => ["emergency-number"],
            CareLevel.Urgent => ["urgent-care", "emergency-department"],
            _ => ["own-doctor", "physiotherapist"],
        };

        Assert.True(words.Any(w => card.Contains(country.Find(w)!, StringComparison.Ordinal)), $"{country.Id}: {card}");
    }

    private static List<string> TextsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(TextsOf)],
        JsonValueKind.Object => [.. element.EnumerateObject().SelectMany(m => TextsOf(m.Value))],
        _ => [],
    };

    /// <summary>An article before another one or before the wrong sound, a doubled word, a small letter after a full stop.</summary>
    [GeneratedRegex(@"\b([Aa]n?|[Tt]he) (an?|the|your)\b|\b[Aa] (emergency|urgent|out-of)|\b(to to|or or|your your)\b|[.!?] [a-z]")]
    private static partial Regex ReadsWrong();
}
