using HamstringGuide.Content.Editorial;

namespace HamstringGuide.Content.Tests.Editorial;

public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("Stop. Go on.", "Stop.|Go on.")]
    [InlineData("Why? \"So,\" he said. (It was.) Then.", "Why?|\"So,\" he said.|(It was.)|Then.")]
    [InlineData("Do this: Lie down.", "Do this:|Lie down.")]
    [InlineData("Do this: lie down.", "Do this: lie down.")]
    [InlineData("Wait 3.5 weeks, e.g. at home.", "Wait 3.5 weeks, e.g. at home.")]
    [InlineData("It can fit; it may not.", "It can fit; it may not.")]
    [InlineData("Within 2 weeks. 4 is too many.", "Within 2 weeks.|4 is too many.")]
    [InlineData("So… 3. ", "So… 3. ")]
    [InlineData("1. 2.", "")]
    public void Sentences_OfAParagraph_EndWhereAReaderPauses(string paragraph, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Readability.Sentences(paragraph)));

    [Fact]
    public void Words_AreNumbersAndWordsWithTheirApostrophes() =>
        Assert.Equal(["You", "can’t", "wait", "3.5", "more", "walk", "jog", "days"], Readability.Words("You can’t wait 3.5 more walk-jog days!"));

    [Fact]
    public void Of_KnownText_GivesTheGradeOfTheFormula()
    {
        var figures = Readability.Of(["The knee can hurt on stairs.", "Walking can help it."]);

        Assert.Equal(new ReadingFigures(10, 2, 11), figures);
        Assert.Equal(5, figures.SentenceLength);
        Assert.Equal((0.39 * 5) + (11.8 * 1.1) - 15.59, figures.Grade, precision: 10);
    }

    [Fact]
    public void Of_Nothing_IsZero()
    {
        var figures = Readability.Of([]);

        Assert.Equal((0, 0), (figures.Grade, figures.SentenceLength));
    }
}
