using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Checks;

/// <summary>What would make a search miss a sign, or show one where there is none.</summary>
public sealed class RedFlagWordingCheckTests
{
    private static readonly RedFlagWording Sound = new()
    {
        Phrases = [new("numb-leg", "numb leg"), new("swollen-leg", "swollen leg")],
        SameWords = [new(["swollen", "puffy"])],
        Harmless = [new("cold pack")],
    };

    [Fact]
    public void Problems_SoundWording_None() => Assert.Empty(Problems(Sound));

    [Fact]
    public void Problems_UrgentRuleWithoutPhrases_PointsAtTheWhole()
    {
        var wording = Sound with { Phrases = [Sound.Phrases[0]] };

        AssertProblem(wording, wording, "the red flag 'swollen-leg' has no phrases, so a search can't show it");
    }

    [Fact]
    public void Problems_UnknownRedFlag_Refused() => WrongPhrase(new("no-such", "deep cut"), "there is no red flag 'no-such', so a search for these words would show no warning");

    [Fact]
    public void Problems_RuleThatCanWait_Refused() => WrongPhrase(
        new("strong-pain", "strong pain"), "the red flag 'strong-pain' can wait for days, so no search shows it; leave it out");

    [Theory]
    [InlineData("puffy legs", "swollen leg", "swollen-leg")]
    [InlineData("my leg is numb", "numb leg", "numb-leg")]
    public void Problems_PhraseTwice_NamesTheFirst(string text, string first, string redFlag) =>
        WrongPhrase(new("numb-leg", text), $"'{text}' says the same as '{first}' of '{redFlag}'");

    [Theory]
    [InlineData("my is")]
    [InlineData("can't")]
    [InlineData("it is not")]
    public void Problems_PhraseThatAnyTextMayHave_Refused(string text) =>
        WrongPhrase(new("numb-leg", text), $"'{text}' has only words that any text may have");

    [Fact]
    public void Problems_PhraseHiddenByHarmlessWords_Refused() =>
        WrongPhrase(new("numb-leg", "foot cold pack"), "'foot cold pack' is never found: harmless words take a part of it away");

    [Theory]
    [InlineData("cold")]
    [InlineData("-")]
    public void Problems_OneHarmlessWord_Refused(string text)
    {
        var harmless = new HarmlessWords(text);

        AssertProblem(Sound with { Harmless = [harmless] }, harmless, $"'{text}' must be two words or more: one alone can be part of a sign");
    }

    [Fact]
    public void Problems_SameWordsOfOne_Refused()
    {
        var same = new SameWords(["cold"]);

        AssertProblem(Sound with { SameWords = [same] }, same, "a list of same words has two words or more");
    }

    [Fact]
    public void Problems_SameWordsThatAreSeveral_Refused()
    {
        var same = new SameWords(["cold", "like ice"]);

        AssertProblem(Sound with { SameWords = [same] }, same, "'like ice' must be a single word: it stands for others, word by word");
    }

    [Fact]
    public void Problems_WordInTwoLists_PointsAtTheSecond()
    {
        var same = new SameWords(["cold", "swollen"]);

        AssertProblem(Sound with { SameWords = [Sound.SameWords[0], same] }, same, "'swollen' is in another list of same words too");
    }

    private static void WrongPhrase(RedFlagPhrase phrase, string message) =>
        AssertProblem(Sound with { Phrases = Sound.Phrases.Add(phrase) }, phrase, message);

    private static void AssertProblem(RedFlagWording wording, object subject, string message)
    {
        var problem = Assert.Single(Problems(wording));

        Assert.Same(subject, problem.Subject);
        Assert.Equal(message, problem.Message);
    }

    private static IReadOnlyList<GuidebookProblem> Problems(RedFlagWording wording) =>
        RedFlagWordingCheck.Problems(wording, Sample.Book().Parts().RedFlags);
}
