using HamstringGuide.Guidance.Wording;

namespace HamstringGuide.Guidance.Tests.Wording;

public sealed class SpellingDistanceTests
{
    [Theory]
    [InlineData("hamstring", "hamstring", 0)]
    [InlineData("hamstrng", "hamstring", 1)]
    [InlineData("hammstring", "hamstring", 1)]
    [InlineData("hamstrung", "hamstring", 1)]
    [InlineData("hamstrnig", "hamstring", 1)]
    [InlineData("amhstring", "hamstring", 2)]
    [InlineData("hmastrnig", "hamstring", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "ab", 2)]
    public void Between_Words_CountsMistakes(string one, string other, int mistakes)
    {
        Assert.Equal(mistakes, SpellingDistance.Between(one, other, most: 5));
        Assert.Equal(mistakes, SpellingDistance.Between(other, one, most: 5));
    }

    [Theory]
    [InlineData("hamstring", "kneecap", 2)]
    [InlineData("calf", "calves", 1)]
    [InlineData("knee", "pain", 3)]
    public void Between_FurtherApart_IsOneMoreThanLookedFor(string one, string other, int most) =>
        Assert.Equal(most + 1, SpellingDistance.Between(one, other, most));

    [Fact]
    public void Between_VeryLongWords_IsNotLookedInto()
    {
        var word = new string('a', 65);

        var distance = SpellingDistance.Between(word, word, most: 2);

        Assert.Equal(3, distance);
    }
}
