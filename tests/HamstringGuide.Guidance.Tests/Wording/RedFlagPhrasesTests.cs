using HamstringGuide.Guidance.Triage;
using HamstringGuide.Guidance.Wording;

namespace HamstringGuide.Guidance.Tests.Wording;

public sealed class RedFlagPhrasesTests
{
    private static readonly RedFlagPhrases Phrases = new(new()
    {
        Phrases =
        [
            new("bladder", "can't pee"), new("bladder", "wet myself"), new("leg", "leg won't move"), new("calf", "swollen calf"),
            new("clot", "swollen calf after a flight"), new("cold-leg", "cold leg"), new("breath", "breathless"),
        ],
        SameWords = [new(["pee", "urinate", "urine"]), new(["swollen", "swelling", "puffy"]), new(["calf", "calves"])],
        Harmless = [new("cold pack"), new("hot or cold")],
    });

    [Theory]
    [InlineData("can't pee", "bladder")]
    [InlineData("since today I cannot pee at all", "bladder")]
    [InlineData("unable to urinate", "bladder")]
    [InlineData("Peeing: can not!", "bladder")]
    [InlineData("i wet myself", "bladder")]
    [InlineData("leg does not move", "leg")]
    [InlineData("calf is swelling", "calf")]
    [InlineData("both CALVES puffy", "calf")]
    [InlineData("my leg is cold, a pack does not help", "cold-leg")]
    public void Find_AllWordsOfAPhrase_InAnyOrderAndForm(string text, string redFlag) => Assert.Equal([redFlag], Find(text));

    [Theory]
    [InlineData("swolen calf")]
    [InlineData("swollenn calf")]
    [InlineData("sowllen calf")]
    [InlineData("wsollen calf")]
    public void Find_OneMistakeInALongWord_Found(string text) => Assert.Equal(["calf"], Find(text));

    [Theory]
    [InlineData("xollen calf")]
    [InlineData("swollen half")]
    [InlineData("breathing exercises")]
    public void Find_OtherWords_NotFound(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("pee")]
    [InlineData("can't sleep")]
    [InlineData("I can pee")]
    [InlineData("calf")]
    [InlineData("")]
    public void Find_OnlySomeWords_NotFound(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("cold pack on the leg")]
    [InlineData("cold packs for my leg")]
    [InlineData("hot or cold for a leg")]
    public void Find_HarmlessWords_AreLeftOut(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Find_Several_TheLongestPhraseFirstAndEachOnce()
    {
        var found = Find("breathless, wet myself, can't pee and a swollen calf after my flight");

        Assert.Equal(["clot", "bladder", "calf", "breath"], found);
    }

    private static IEnumerable<string> Find(string text) => Phrases.Find(PlainWords.Of(text));
}
