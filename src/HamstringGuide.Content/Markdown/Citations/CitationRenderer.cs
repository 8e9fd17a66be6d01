using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HamstringGuide.Content.Markdown.Citations;

/// <summary>
/// Small numbers, each a button that opens its source where the reader is: the entry of the list of sources, which the page has at
/// its end. The note after it is for wide screens, where it stands in the margin; as the button says the same, it is for eyes only.
/// </summary>
internal sealed class CitationRenderer : HtmlObjectRenderer<Citation>
{
    /// <summary>Keeps a mark in the line of its word; without it a browser may break the line before any button.</summary>
    private const string NoBreak = "&NoBreak;";

    protected override void Write(HtmlRenderer renderer, Citation citation)
    {
        renderer.Write("<span class=\"cites\">");

        foreach (var mark in citation.Marks)
        {
            var id = mark.IsFirst ? $" id=\"cite-{mark.Number}\"" : "";
            renderer.Write($"{NoBreak}<button type=\"button\" class=\"ref\"{id} popovertarget=\"note-{mark.Number}\" aria-label=\"Source {mark.Number}\">{mark.Number}</button>");
        }

        foreach (var mark in citation.Marks.Where(mark => mark.IsNoted))
        {
            WriteNote(renderer, mark);
        }

        renderer.Write("</span>");
    }

    /// <summary>The title only once; after that the name is enough to know it again.</summary>
    private static void WriteNote(HtmlRenderer renderer, CitationMark mark)
    {
        renderer.Write($"<small class=\"note\" aria-hidden=\"true\"><b>{mark.Number}</b> ").WriteEscape(mark.Source.ShortName());

        if (mark.IsFirst && mark.Source.Title != mark.Source.ShortName())
        {
            renderer.Write(" <cite>").WriteEscape(mark.Source.Title.TrimEnd('.')).Write("</cite>");
        }

        renderer.Write("</small>");
    }
}
