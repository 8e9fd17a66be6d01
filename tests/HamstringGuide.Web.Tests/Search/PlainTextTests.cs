using HamstringGuide.Web.Library;

namespace HamstringGuide.Web.Tests.Search;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("<p>Keeps the <strong>leg</strong> moving.</p>\n<p>Gently</p>", "Keeps the leg moving. Gently.")]
    [InlineData("<h2 id=\"x\">Why</h2>\n<ul>\n<li>One</li>\n<li>Two:</li>\n</ul>", "Why. One. Two:")]
    [InlineData("<p>Two &lt;b&gt; people &amp; a dog?</p>", "Two <b> people & a dog?")]
    [InlineData("<p>Ham<em>string</em>s</p>", "Hamstrings.")]
    [InlineData("", "")]
    public void Of_Html_GivesSentences(string html, string text) => Assert.Equal(text, PlainText.Of(html));
}
