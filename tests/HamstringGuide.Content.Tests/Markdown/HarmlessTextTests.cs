using HamstringGuide.Content.Markdown;

namespace HamstringGuide.Content.Tests.Markdown;

/// <summary>What could do harm in a browser is reported; and were it shown all the same, it would be plain words.</summary>
public sealed class HarmlessTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("Words <img src=x onerror=alert(1)> here.", "&lt;img src=x onerror=alert(1)&gt;")]
    [InlineData("<div onclick=\"alert(1)\">\nWords\n</div>", "&lt;div onclick=&quot;alert(1)&quot;&gt;")]
    public void Read_Html_IsShownAsItStands(string markdown, string html)
    {
        var (text, problems) = TestText.Read(markdown);

        Assert.NotEmpty(problems);
        Assert.Contains(html, Html(text), StringComparison.Ordinal);
        Assert.DoesNotMatch("<(script|img|div)", Html(text));
    }

    [Theory]
    [InlineData("[press](javascript:alert(1))")]
    [InlineData("[press](JavaScript:alert(1))")]
    [InlineData("[press](java&#115;cript:alert(1))")]
    [InlineData("[press][a]\n\n[a]: javascript:alert(1)")]
    [InlineData("[press](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[press](//example.org)")]
    [InlineData("![press](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)> press")]
    [InlineData("[*press*](javascript:alert(1))")]
    public void Read_LinkToAScriptOrAnotherSite_KeepsItsWordsOnly(string markdown)
    {
        var (text, problems) = TestText.Read(markdown);

        Assert.NotEmpty(problems);
        Assert.Contains("press", Html(text), StringComparison.Ordinal);
        Assert.DoesNotMatch("<a |<img|href|src=", Html(text));
    }

    [Fact]
    public void Read_HtmlInTheHeadingOfACareCard_IsReported()
    {
        var (_, problems) = TestText.Read("::: care urgent Be seen <b>today</b> if\n- a\n:::");

        Assert.Equal("the heading of a care card is plain words", Assert.Single(problems).Message);
    }

    [Fact]
    public void Read_QuotesInAHeading_CantLeaveTheAttribute()
    {
        var html = TestText.Html("## A \"quoted\" & odd heading");

        Assert.Contains("aria-label=\"Link to this part: A &quot;quoted&quot; &amp; odd heading\"", html, StringComparison.Ordinal);
    }

    private static string Html(RichText text) => string.Concat(text.Blocks.OfType<Prose>().Select(prose => prose.Html));
}
