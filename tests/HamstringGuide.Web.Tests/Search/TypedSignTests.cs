using HamstringGuide.Guidance.Triage;
using HamstringGuide.Testing;
using HamstringGuide.Web.Library;
using HamstringGuide.Web.Tests.WorkedExamples;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Search;

/// <summary>Red flags in what people type: a sign that is missed is the worst that can happen here.</summary>
public sealed class TypedSignTests(GuideApp app) : IClassFixture<GuideApp>
{
    private readonly SiteSearch _search = app.Services.GetRequiredService<SiteSearch>();

    public static IEnumerable<object[]> Signs => Table.Rows("signs.tsv").Select(row => new object[] { row[0], row[1] });

    [Theory]
    [MemberData(nameof(Signs))]
    public void Answer_Sign_IsShown(string words, string redFlag) => Assert.Contains(redFlag, Shown(words));

    [Fact]
    public void Signs_HaveOneOfEveryUrgentRule()
    {
        var urgent = RealContent.Guidebook.Parts.RedFlags.Where(flag => flag.Disposition >= Disposition.SameDayUrgent).Select(flag => flag.Id);

        Assert.Empty(urgent.Except(Table.Rows("signs.tsv").Select(row => row[1])));
    }

    [Fact]
    public void Answer_HarmlessWords_ShowNoSign()
    {
        var alarming = Table.Rows("harmless.tsv").Select(row => row[0]).Where(words => Shown(words).Any());

        Assert.Empty(alarming);
    }

    [Fact]
    public void Answer_EveryPhrase_ShowsItsRedFlagOrOneAsUrgent()
    {
        var missed = RealContent.Content.Search.RedFlags.Phrases.Where(phrase => !ShowsOneAsUrgent(phrase.Text, phrase.RedFlag));

        Assert.Empty(missed);
    }

    /// <summary>A letter left out, doubled, or swapped with its neighbour in the longest word. (A wound that weeps becomes another word.)</summary>
    [Fact]
    public void Answer_EveryPhraseWithAMistypedLongWord_ShowsItsRedFlagOrOneAsUrgent()
    {
        var missed = RealContent.Content.Search.RedFlags.Phrases
            .SelectMany(phrase => Mistyped(phrase.Text).Select(text => (Text: text, phrase.RedFlag)))
            .Where(typed => typed.Text != "wound weeing" && !ShowsOneAsUrgent(typed.Text, typed.RedFlag))
            .Select(typed => $"{typed.Text} ({typed.RedFlag})")
            .ToArray();

        Assert.Empty(missed);
    }

    [Fact]
    public void Answer_SeveralSigns_ShowsTwoTheMostUrgentFirst()
    {
        var signs = _search.Answer("swollen calf, knee stuck, can't breathe").Signs;

        Assert.Equal(2, signs.Length);
        Assert.Equal("chest-pain-or-breathless", signs[0].Flag.Id);
        Assert.Equal(Disposition.SameDayUrgent, signs[1].Flag.Disposition);
    }

    [Fact]
    public void Answer_SignAtTheEndOfALongStory_IsShown()
    {
        var story = string.Concat(Enumerable.Repeat("Then I went on with my day and thought about dinner. ", 30));

        Assert.Contains("swollen-calf-or-leg", Shown(story + "Now my calf is swollen."));
    }

    private IEnumerable<string> Shown(string words) => _search.Answer(words).Signs.Select(sign => sign.Flag.Id);

    /// <summary>Only two signs are shown: others may take the place of this one if they are as urgent.</summary>
    private bool ShowsOneAsUrgent(string words, string redFlag)
    {
        var signs = _search.Answer(words).Signs;
        var urgency = RealContent.Guidebook.Parts.RedFlags.First(flag => flag.Id == redFlag).Disposition;
        return signs.Any(sign => sign.Flag.Id == redFlag) || (signs.Length == 2 && signs.All(sign => sign.Flag.Disposition >= urgency));
    }

    private static IEnumerable<string> Mistyped(string phrase)
    {
        var word = phrase.Split(' ').Where(w => w.All(char.IsAsciiLetterLower)).MaxBy(w => w.Length);

        if (word is { Length: >= 6 })
        {
            var middle = word.Length / 2;
            yield return phrase.Replace(word, word.Remove(middle, 1), StringComparison.Ordinal);
            yield return phrase.Replace(word, word.Insert(middle, $"{word[middle]}"), StringComparison.Ordinal);
            yield return phrase.Replace(word, $"{word[..middle]}{word[middle + 1]}{word[middle]}{word[(middle + 2)..]}", StringComparison.Ordinal);
        }
    }
}
