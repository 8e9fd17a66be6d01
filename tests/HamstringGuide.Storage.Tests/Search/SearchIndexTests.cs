using HamstringGuide.Storage.Search;

namespace HamstringGuide.Storage.Tests.Search;

/// <summary>What is found by which words, and in which order.</summary>
public sealed class SearchIndexTests : IDisposable
{
    private readonly SearchIndex _index = SmallIndex.Build();

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("stretches", "calf-stretch")]
    [InlineData("calves stretching wall", "calf-stretch")]
    [InlineData("strained hamstrings", "hamstring-strain")]
    [InlineData("bridges", "bridge")]
    [InlineData("CAFE", "about")]
    [InlineData("kneecaps’", "kneecap")]
    public void Search_OtherForm_FindsThePage(string text, string address) => Assert.Equal(address, First(text));

    [Theory]
    [InlineData("stret", "calf-stretch")]
    [InlineData("hamst stra", "hamstring-strain")]
    [InlineData("patellof", "kneecap")]
    [InlineData("runnin", "hamstring-strain")]
    [InlineData("c", "calf-stretch")]
    public void Search_UnfinishedWord_FindsThePage(string text, string address)
    {
        var results = _index.Search(text);

        Assert.Contains(address, results.Addresses());
        Assert.False(results.IsCorrected);
    }

    [Theory]
    [InlineData("hamstrnig strain", "hamstring strain", "hamstring-strain")]
    [InlineData("brigde", "bridge", "bridge")]
    [InlineData("patelofemorel", "patellofemoral", "kneecap")]
    [InlineData("clf strech", "clf stretch", "calf-stretch")]
    [InlineData("fizio", "fizio", null)]
    [InlineData("pysiotherapist", "physiotherapist", "hamstring-strain")]
    [InlineData("how to strecth my calf", "how to stretch my calf", "calf-stretch")]
    public void Search_Mistyped_LooksForTheNearestWord(string text, string understood, string? address)
    {
        var results = _index.Search(text);

        Assert.Equal(understood, results.Understood);
        Assert.Equal(address is not null, results.IsCorrected);
        Assert.Equal(address, results.Addresses().FirstOrDefault());
    }

    [Theory]
    [InlineData("urinate")]
    [InlineData("bridge")]
    [InlineData("bridging")]
    [InlineData("hammy")]
    public void Search_WordSpeltRight_IsNotCorrected(string text)
    {
        var results = _index.Search(text);

        Assert.False(results.IsCorrected);
        Assert.Equal(text, results.Understood);
    }

    [Theory]
    [InlineData("physio")]
    [InlineData("physical therapist")]
    [InlineData("a physical therapist, please")]
    [InlineData("pulled hamstring")]
    [InlineData("pulled hamstrings")]
    [InlineData("pulled hamstring physio")]
    [InlineData("hamm strain")]
    public void Search_Synonym_FindsThePage(string text) => Assert.Equal("hamstring-strain", First(text));

    [Theory]
    [InlineData("hamstring strain", "hamstring-strain")]
    [InlineData("bridge", "bridge")]
    [InlineData("bridge hips", "bridge")]
    [InlineData("patellofemoral pain", "kneecap")]
    [InlineData("tight hamstrings", "tight")]
    [InlineData("kneecap", "kneecap")]
    [InlineData("about", "about")]
    public void Search_NameOfAPage_ThatPageFirst(string text, string address) => Assert.Equal(address, First(text));

    [Fact]
    public void Search_WordThatIsExplainedToo_ThePageAboutItComesFirst() =>
        Assert.Equal(["bridge", "long-bridge", "bridge-word"], _index.Search("bridge").Addresses());

    [Fact]
    public void Search_AllWordsInNoPage_FindsSomeAndSaysSo()
    {
        var results = _index.Search("bridge kneecap");

        Assert.True(results.OnlySomeWords);
        Assert.Contains("bridge", results.Addresses());
        Assert.Contains("kneecap", results.Addresses());
    }

    [Fact]
    public void Search_AllWordsInAPage_FindsOnlySuchPages()
    {
        var results = _index.Search("calf wall");

        Assert.False(results.OnlySomeWords);
        Assert.Equal(["calf-stretch"], results.Addresses());
        Assert.Equal(1, results.Found);
    }

    [Fact]
    public void Search_MoreThanAreShown_CountsAll()
    {
        using var index = SearchIndex.Build(
            Enumerable.Range(0, 30).Select(i => SmallIndex.Documents[0] with { Address = $"{i}" }), new() { Synonyms = [] });

        var results = index.Search("strain");

        Assert.Equal(30, results.Found);
        Assert.Equal(20, results.Hits.Length);
    }

    [Theory]
    [InlineData("brdgxx", "bridge")]
    [InlineData("hamsters", "hamstrings")]
    public void Search_NothingFound_NamesTheClosestWord(string text, string closest)
    {
        var results = _index.Search(text);

        Assert.Empty(results.Hits);
        Assert.Contains(closest, results.Closest);
    }

    [Fact]
    public void Search_NothingAlike_NamesNone() => Assert.Empty(_index.Search("qqqqq").Closest);

    private string? First(string text) => _index.Search(text).Addresses().FirstOrDefault();
}
