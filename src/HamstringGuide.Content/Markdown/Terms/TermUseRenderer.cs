using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown.Terms;

/// <summary>
/// A button that opens the term's meaning without leaving the page, by keyboard, touch or mouse, without a script: the meaning
/// itself is a popover that the page writes once, at the end of the text.
/// </summary>
internal sealed class TermUseRenderer : HtmlObjectRenderer<TermUse>
{
    private const string NoBreak = "&NoBreak;";

    protected override void Write(HtmlRenderer renderer, TermUse use)
    {
        // A browser may break the line on both sides of a button, even between it and its bracket or full stop.
        var before = (use.PreviousSibling as LiteralInline)?.Content.ToString() ?? "";
        var after = (use.NextSibling as LiteralInline)?.Content.ToString() ?? "";
        renderer.Write(Touches(before.LastOrDefault()) ? NoBreak : "");
        renderer.Write($"<button type=\"button\" class=\"term\" popovertarget=\"term-{use.Term.Id}\">");
        renderer.WriteEscape(use.Words);
        renderer.Write("</button>").Write(Touches(after.FirstOrDefault()) ? NoBreak : "");
    }

    private static bool Touches(char c) => c != default && !char.IsWhiteSpace(c);
}
