using System.Text.RegularExpressions;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Web.Styles;

namespace HamstringGuide.Web.Tests.Styles;

/// <summary>Text and what can be used stand out in both themes: computed from <c>tokens.css</c> itself.</summary>
public sealed partial class ContrastTests
{
    private static readonly StyleTokens Tokens = new(Stylesheets.Read("tokens.css"));

    public static IEnumerable<object[]> Pairs =>
        ColourPair.All.Select(pair => new object[] { pair.Front, pair.Ground, pair.Use, pair.Least });

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Colours_StandOutInBothThemes(string front, string ground, string use, double least)
    {
        var pair = new ColourPair(front, ground, use, least);

        var (light, dark) = pair.In(Tokens);

        Assert.InRange(light, least, 21);
        Assert.InRange(dark, least, 21);
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#595959", "#ffffff", 7.0)]
    public void Contrast_IsThatOfKnownPairs(string one, string other, double known) =>
        Assert.Equal(known, Contrast.Between(one, other), 0.01);

    [Fact]
    public void Tokens_BothThemesAndColoursThatAreTheSameInBothAreRead()
    {
        Assert.Equal(new("on-now", "#ffffff", "#ffffff"), Tokens.Colour("on-now"));
        Assert.Equal(new("surface", "#ffffff", "#211a27"), Tokens.Colour("surface"));
        Assert.Contains(new("s4", "1rem"), Tokens.Sizes);
        Assert.Contains(new("quick", "140ms"), Tokens.Sizes);
    }

    [Fact]
    public void EveryColour_IsInAPairButTheHairline()
    {
        var paired = ColourPair.All.SelectMany(pair => new[] { pair.Front, pair.Ground }).ToHashSet();

        Assert.Equal(["line"], Tokens.Colours.Select(colour => colour.Name).Where(name => !paired.Contains(name)));
    }

    /// <summary>A rule that sets both colours from the tokens has them checked.</summary>
    [Fact]
    public void EveryPairThatARuleSets_IsInTheTable()
    {
        var tokens = Tokens.Colours.Select(colour => colour.Name).ToHashSet();
        var texts = ColourPair.All.Where(pair => pair.Least >= ColourPair.ForText).Select(pair => (pair.Front, pair.Ground)).ToHashSet();

        var set = SiteStylesheet.Parts.SelectMany(part => Rule().Matches(Stylesheets.Read(part)))
            .Select(rule => (Front: Front().Match(rule.Value).Groups[1].Value, Ground: Ground().Match(rule.Value).Groups[1].Value))
            .Where(pair => tokens.Contains(pair.Front) && tokens.Contains(pair.Ground))
            .Distinct()
            .ToArray();

        Assert.InRange(set.Length, 5, 30);
        Assert.All(set, pair => Assert.Contains(pair, texts));
    }

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Rule();

    [GeneratedRegex(@"[{;]\s*color: var\(--([\w-]+)\)")]
    private static partial Regex Front();

    [GeneratedRegex(@"[{;]\s*background: var\(--([\w-]+)\)")]
    private static partial Regex Ground();
}
