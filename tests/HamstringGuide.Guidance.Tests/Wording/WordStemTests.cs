using HamstringGuide.Guidance.Wording;

namespace HamstringGuide.Guidance.Tests.Wording;

public sealed class WordStemTests
{
    [Theory]
    [InlineData("stretch", "stretches", "stretched", "stretching")]
    [InlineData("hamstring", "hamstrings", "hamstring", "hamstrings")]
    [InlineData("run", "runs", "running", "run")]
    [InlineData("numb", "numbness", "numbed", "numbing")]
    [InlineData("urinate", "urinates", "urinating", "urination")]
    [InlineData("physiotherapist", "physiotherapists", "physiotherapist", "physiotherapists")]
    [InlineData("injury", "injuries", "injury", "injuries")]
    public void Of_FormsOfAWord_IsTheSame(string word, string second, string third, string fourth) =>
        Assert.Single(new[] { word, second, third, fourth }.Select(WordStem.Of).Distinct());

    /// <summary>Of the examples in Porter's paper.</summary>
    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("agreed", "agre")]
    [InlineData("hopping", "hop")]
    [InlineData("filing", "file")]
    [InlineData("happy", "happi")]
    [InlineData("sky", "sky")]
    [InlineData("relational", "relat")]
    [InlineData("conditional", "condit")]
    [InlineData("hopefulness", "hope")]
    [InlineData("electrical", "electr")]
    [InlineData("adjustment", "adjust")]
    [InlineData("adoption", "adopt")]
    [InlineData("controlling", "control")]
    [InlineData("rate", "rate")]
    [InlineData("is", "is")]
    [InlineData("s", "s")]
    public void Of_Word_IsItsStem(string word, string stem) => Assert.Equal(stem, WordStem.Of(word));
}
