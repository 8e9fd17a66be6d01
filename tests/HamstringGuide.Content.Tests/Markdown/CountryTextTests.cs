using HamstringGuide.Content.Markdown;

namespace HamstringGuide.Content.Tests.Markdown;

/// <summary>Places in texts are named in the words of a country.</summary>
public sealed class CountryTextTests
{
    [Fact]
    public void Write_Placeholder_IsFilled()
    {
        var html = TestText.Html("See {own-doctor}. **Call {emergency-number}.**");

        Assert.Equal("<p>See own doctor. <strong>Call 999.</strong></p>", html);
    }

    [Fact]
    public void Write_NumberAtTheStartOfALine_IsNotTakenForAList()
    {
        var html = TestText.Html("{emergency-number}. Call it.");

        Assert.Equal("<p>999. Call it.</p>", html);
    }

    [Fact]
    public void Write_Heading_IsFilledAndKeepsTheSameIdInEveryCountry()
    {
        var text = TestText.Sound("## Call {emergency-number} now");

        Assert.Equal(new TextHeading("call-emergency-number-now", "Call 999 now", 2), Assert.Single(text.Headings));
    }

    [Fact]
    public void Write_HeadingOfACareCard_IsFilled()
    {
        var text = TestText.Sound("::: care emergency Call {emergency-number} if\n- it hurts\n:::");

        Assert.Equal("Call 999 if", Assert.IsType<CareCard>(Assert.Single(text.Blocks)).Heading);
    }

    [Fact]
    public void Write_PlaceThatNoCountryHas_NamesTheLine()
    {
        var (_, problems) = TestText.Read("Words.\n\nSee {the-vet}.");

        var problem = Assert.Single(problems);
        Assert.StartsWith("'{the-vet}' is no word of a country; those are ", problem.Message, StringComparison.Ordinal);
    }
}
