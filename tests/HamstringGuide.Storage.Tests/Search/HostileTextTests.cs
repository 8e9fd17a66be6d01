using HamstringGuide.Storage.Search;

namespace HamstringGuide.Storage.Tests.Search;

/// <summary>Whatever is typed, a search neither fails nor is led astray by it.</summary>
public sealed class HostileTextTests : IDisposable
{
    private readonly SearchIndex _index = SmallIndex.Build();

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("\"bridge")]
    [InlineData("bridge\" OR \"calf")]
    [InlineData("'bridge'")]
    [InlineData("bridge*")]
    [InlineData("^bridge")]
    [InlineData("title:bridge")]
    [InlineData("{title} : bridge")]
    [InlineData("(bridge")]
    [InlineData("bridge))")]
    [InlineData("+bridge -bridge")]
    [InlineData("bridge 🦵")]
    [InlineData("bridge\0")]
    [InlineData("\u0001\u0002bridge\u0003\u001f")]
    [InlineData("bridge\ud83e")]
    [InlineData("‮bridge‬")]
    [InlineData("brídge")]
    [InlineData("; DROP TABLE documents; -- bridge")]
    public void Search_SignsOfAnyLanguage_AreNoWords(string text) => Assert.Contains("bridge", _index.Search(text).Addresses());

    [Theory]
    [InlineData("NEAR(bridge hips, 2)")]
    [InlineData("bridge AND hips")]
    [InlineData("bridge NOT hips")]
    [InlineData("bridge OR zzzz")]
    public void Search_WordsOfTheQueryLanguage_AreWordsLikeOthers(string text) => Assert.Contains("bridge", _index.Search(text).Addresses());

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("\"\"\"\"")]
    [InlineData("*")]
    [InlineData("...!?’’")]
    [InlineData("🦵🤕")]
    [InlineData("\0\u0001")]
    [InlineData("膝が痛い")]
    [InlineData("１２３")]
    public void Search_NoWords_FindsNothing(string text) => Assert.Equal(0, _index.Search(text).Found);

    [Theory]
    [InlineData("the")]
    [InlineData("not")]
    [InlineData("what is it of the")]
    [InlineData("s t r e t c h")]
    public void Search_SmallWordsOnly_DoesNotFail(string text) => Assert.NotNull(_index.Search(text));

    [Fact]
    public void Search_VeryLong_ReadsTheBeginningOnly()
    {
        Assert.Equal("bridge", _index.Search("bridge " + new string('x', 10_000)).Addresses().First());
        Assert.Equal(0, _index.Search(new string('x', 10_000) + " bridge").Found);
        Assert.Contains("bridge", _index.Search(string.Concat(Enumerable.Repeat("bridge ", 2_000))).Addresses());
    }

    [Fact]
    public void Search_ManyWords_ReadsTheFirst()
    {
        var strange = string.Join(' ', Enumerable.Range(0, 12).Select(i => $"x{(char)('a' + i)}q"));

        Assert.Equal(0, _index.Search(strange + " bridge").Found);
        Assert.NotEqual(0, _index.Search("bridge " + strange).Found);
    }

    [Fact]
    public void Search_RandomSigns_NeverFails()
    {
        var random = new Random(7);
        string[] pieces = ["bridge", "calf", "\"", "'", "(", ")", "*", "NEAR", "AND", "OR", "NOT", ":", "^", "-", "{", "}", ",", " ", "é", "’s", "🦵", "\0", "2", "brigd", "hamst"];

        for (var i = 0; i < 2_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 15)).Select(_ => pieces[random.Next(pieces.Length)]));

            Assert.NotNull(_index.Search(text));
        }
    }

    [Fact]
    public void Search_FromManyThreads_GivesTheSameAsFromOne()
    {
        string[] texts = ["bridge", "hamstrnig strain", "stret", "physio", "kneecap wall", "qqqq", "pulled hamstring", "c"];
        var expected = texts.ToDictionary(text => text, text => string.Join(' ', _index.Search(text).Addresses()));

        Parallel.For(0, 400, new() { MaxDegreeOfParallelism = 8 }, i =>
        {
            var text = texts[i % texts.Length];

            Assert.Equal(expected[text], string.Join(' ', _index.Search(text).Addresses()));
        });
    }
}
