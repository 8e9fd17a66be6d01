using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HamstringGuide.Content.Markdown.Citations;

/// <summary>Small numbers that lead to the list of sources at the end of the page, and back from it to the first use.</summary>
internal sealed class CitationRenderer : HtmlObjectRenderer<Citation>
{
    protected override void Write(HtmlRenderer renderer, Citation citation)
    {
        foreach (var (number, isFirst) in citation.Marks)
        {
            var id = isFirst ? $" id=\"cite-{number}\"" : "";
            renderer.Write($"<a class=\"ref\"{id} href=\"#source-{number}\" aria-label=\"Source {number}\">{number}</a>");
        }
    }
}
