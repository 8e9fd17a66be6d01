namespace HamstringGuide.Content.Tests;

/// <summary>Words of the search that can be read but not used.</summary>
public sealed class BrokenSearchTests : IDisposable
{
    private const string Search = "search.yaml";

    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Read_UnknownRedFlag_NamesFileAndLine()
    {
        _content.Append(Search, "\n");
        _content.Replace(Search, "same-words:", "  - rule: numb-seat\n    phrases: [numb seat]\nsame-words:");

        _content.AssertProblem(Search, "[numb seat]", "there is no red flag 'numb-seat', so a search for these words would show no warning");
    }

    [Fact]
    public void Read_RedFlagWithoutPhrases_NamesFileAndLine()
    {
        _content.Replace(Search, "  - rule: numb-saddle\n    phrases:\n      - numb between legs\n      - no feeling between legs\n", "  []\n");

        var problem = Assert.Single(_content.Problems());

        Assert.Equal(new(Search, _content.LineOf(Search, "  []"), "the red flag 'numb-saddle' has no phrases, so a search can't show it"), problem);
    }

    [Fact]
    public void Read_PhraseTwice_NamesFileAndLine()
    {
        _content.Replace(Search, "no feeling between legs", "between my legs it is dead");

        _content.AssertProblem(Search, "it is dead", "'between my legs it is dead' says the same as 'numb between legs' of 'numb-saddle'");
    }

    [Fact]
    public void Read_EmptyPhrase_NamesFileAndLine()
    {
        _content.Replace(Search, "no feeling between legs", "\"\"");

        _content.AssertProblem(Search, "\"\"", "an entry of 'phrases' is empty");
    }

    [Fact]
    public void Read_PhrasesThatAreNoList_NamesFileAndLine()
    {
        _content.Replace(Search, "phrases:\n      - numb between legs\n      - no feeling between legs", "phrases: numb between legs");

        _content.AssertProblem(Search, "phrases: numb", "'phrases' must be a list, not 'numb between legs'");
    }

    [Fact]
    public void Read_NoRuleOfPhrases_NamesFileAndLine()
    {
        _content.Replace(Search, "rule: numb-saddle", "rules: numb-saddle");

        Assert.Equal(
            [
                new(Search, _content.LineOf(Search, "rules:"), "'rule' is missing"),
                new(Search, _content.LineOf(Search, "rules:"), "'rules' is not a field here; the fields are rule, phrases"),
            ],
            _content.Problems());
    }

    [Fact]
    public void Read_OneHarmlessWord_NamesFileAndLine()
    {
        _content.Replace(Search, "cold pack", "cold");

        _content.AssertProblem(Search, "- cold", "'cold' must be two words or more: one alone can be part of a sign");
    }

    [Fact]
    public void Read_SameWordsOfOne_NamesFileAndLine()
    {
        _content.Replace(Search, "[numb, dead]", "[numb]");

        _content.AssertProblem(Search, "[numb]", "a list of same words has two words or more");
    }

    [Fact]
    public void Read_OneSynonym_NamesFileAndLine()
    {
        _content.Replace(Search, "[physio, physical therapist]", "[physio]");

        _content.AssertProblem(Search, "[physio]", "a list of synonyms has two or more");
    }

    [Fact]
    public void Read_SynonymTwice_NamesFileAndLine()
    {
        _content.Replace(Search, "[hamstring strain, pulled hamstring]", "[hamstring strain, the physios]");

        _content.AssertProblem(Search, "the physios", "'the physios' is the same to the search as 'physio', which is there already");
    }

    [Fact]
    public void Read_SynonymOfSmallWords_NamesFileAndLine()
    {
        _content.Replace(Search, "pulled hamstring", "what it is");

        _content.AssertProblem(Search, "what it is", "'what it is' has only small words");
    }

    [Fact]
    public void Read_SynonymsThatAreNoLists_NamesFileAndLine()
    {
        _content.Replace(Search, "[physio, physical therapist]", "physio");

        _content.AssertProblem(Search, "- physio", "an entry of 'synonyms' must be a list, not 'physio'");
    }
}
