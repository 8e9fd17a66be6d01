using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HamstringGuide.Content.Markdown.Terms;

/// <summary>
/// A button that opens the term's meaning without leaving the page, by keyboard, touch or mouse, without a script: the meaning
/// itself is a popover that the page writes once, at the end of the text.
/// </summary>
internal sealed class TermUseRenderer : HtmlObjectRenderer<TermUse>
{
    protected override void Write(HtmlRenderer renderer, TermUse use)
    {
        renderer.Write($"<button type=\"button\" class=\"term\" popovertarget=\"term-{use.Term.Id}\">");
        renderer.WriteEscape(use.Words);
        renderer.Write("</button>");
    }
}
