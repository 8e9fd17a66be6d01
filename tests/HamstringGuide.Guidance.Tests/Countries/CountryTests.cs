using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Countries;

public sealed class CountryTests
{
    [Theory]
    [InlineData("Call now.", "Call now.")]
    [InlineData("Call {emergency-number}.", "Call 555.")]
    [InlineData("{emergency-number}", "555")]
    [InlineData("See {own-doctor} or a {physiotherapist}.", "See your village doctor or a body healer.")]
    [InlineData("{Own-doctor} can help. {Physiotherapist} too.", "Your village doctor can help. Body healer too.")]
    [InlineData("{own-doctor}{own-doctor}", "your village doctoryour village doctor")]
    [InlineData("Keep {date} and {emergency-numbr}.", "Keep {date} and {emergency-numbr}.")]
    [InlineData("{ own-doctor } {OWN-DOCTOR} {own-doctor", "{ own-doctor } {OWN-DOCTOR} {own-doctor")]
    [InlineData("{{own-doctor}}", "{your village doctor}")]
    [InlineData("{}", "{}")]
    public void Fill_Text_PutsInTheWordsItKnows(string text, string expected) => Assert.Equal(expected, Lands.Elsewhere.Fill(text));

    [Fact]
    public void Fill_WordWithBraces_IsNotFilledAgain()
    {
        var country = Lands.Elsewhere with { Words = [new("a", "{b}"), new("b", "c")] };

        Assert.Equal("{b}", country.Fill("{a}"));
    }

    [Fact]
    public void Unknown_Text_TellsWhatFillLeavesAndWhere()
    {
        var unknown = Lands.Elsewhere.Unknown("Call {emergency-number} by\n{date}, see {Own-doctor} or {physio}. {");

        Assert.Equal([new("{date}", 27), new("{physio}", 55), new("{", 65)], unknown);
    }

    [Fact]
    public void Find_Unknown_IsNull() => Assert.Null(Lands.Elsewhere.Find("pharmacy"));
}
