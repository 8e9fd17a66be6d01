using System.Net;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace HamstringGuide.Content.Markdown;

/// <summary>A heading with a link to itself, whose address a reader can copy.</summary>
internal sealed class HeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var id = heading.GetAttributes().Id;
        var words = WebUtility.HtmlEncode(PassageReader.Text(heading.Inline));
        renderer.Write($"<h{heading.Level} id=\"{id}\">").WriteLeafInline(heading);
        renderer.WriteLine($"<a class=\"anchor\" href=\"#{id}\" aria-label=\"Link to this part: {words}\">#</a></h{heading.Level}>");
    }
}
