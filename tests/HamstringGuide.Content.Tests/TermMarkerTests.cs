using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown.Terms;

namespace HamstringGuide.Content.Tests;

public sealed class TermMarkerTests
{
    private static readonly GlossaryTerm Tendon = Term("tendon", "tendon", "tendons");
    private static readonly GlossaryTerm SitBone = Term("sit-bone", "sit bone");
    private static readonly TermFinder Finder = new([Tendon, SitBone]);

    [Fact]
    public void Html_FirstUseOfATerm_OffersItsMeaning()
    {
        var marker = new TermMarker(Finder, []);

        var html = marker.Html("Hamstring tendon at the sit bone");

        Assert.Equal(
            "Hamstring <button type=\"button\" class=\"term\" popovertarget=\"term-tendon\">tendon</button> at the "
            + "<button type=\"button\" class=\"term\" popovertarget=\"term-sit-bone\">sit bone</button>",
            html);
        Assert.Equal([Tendon, SitBone], marker.Terms);
    }

    [Fact]
    public void Html_LaterUse_IsLeftAsItIs()
    {
        var marker = new TermMarker(Finder, []);
        marker.Html("A tendon.");

        var html = marker.Html("Two tendons.");

        Assert.Equal("Two tendons.", html);
        Assert.Equal([Tendon], marker.Terms);
    }

    [Fact]
    public void Html_TermThatTheTextExplains_IsLeftAsItIs()
    {
        var marker = new TermMarker(Finder, [SitBone]);

        var html = marker.Html("At the sit bone.");

        Assert.Equal("At the sit bone.", html);
        Assert.Equal([SitBone], marker.Terms);
    }

    [Theory]
    [InlineData("Less than 5 < 6 & more", "Less than 5 &lt; 6 &amp; more")]
    [InlineData("<b>tendons</b>", "&lt;b&gt;&NoBreak;<button type=\"button\" class=\"term\" popovertarget=\"term-tendon\">tendons</button>&NoBreak;&lt;/b&gt;")]
    [InlineData("*Not* [Markdown](x)", "*Not* [Markdown](x)")]
    [InlineData("", "")]
    public void Html_Sentence_IsSafe(string sentence, string html) => Assert.Equal(html, new TermMarker(Finder, []).Html(sentence));

    /// <summary>A term's record in a text may differ from that in the glossary, whose link has been looked up.</summary>
    [Fact]
    public void TermsBeside_TextThatExplainsATermWithALink_ExplainsOnlyTheOthers()
    {
        using var content = new TestContent();
        var library = content.Read().Library;
        var text = library.FindArticle("tight-thighs")!.Text;
        Assert.NotNull(library.Glossary.Single(term => term.Id == "tendon").Link);

        var marker = library.TermsBeside(text);

        Assert.Equal("A tendon.", marker.Html("A tendon."));
        Assert.Equal(text.Terms.Select(term => term.Id), marker.Terms.Select(term => term.Id));
        Assert.Contains("popovertarget=\"term-tendon\"", library.TermsBeside(library.Causes["strain"].Text).Html("A tendon."), StringComparison.Ordinal);
    }

    private static GlossaryTerm Term(string id, params string[] words) =>
        new() { Id = id, Term = id, Words = [.. words], Means = "Something.", Also = [], See = [], Sources = [] };
}
