using HamstringGuide.Content.Library;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown.Terms;

/// <summary>
/// Writes plain sentences as HTML in which the first use of each glossary term offers its meaning, as texts do. For one page, and
/// one thread.
/// </summary>
public sealed class TermMarker
{
    private readonly TermFinder _finder;
    private readonly List<GlossaryTerm> _explained;

    internal TermMarker(TermFinder finder, IEnumerable<GlossaryTerm> explained)
    {
        _finder = finder;
        _explained = [.. explained];
    }

    /// <summary>Terms whose meanings the page must hold: those of its text, then those found since.</summary>
    public IReadOnlyList<GlossaryTerm> Terms => _explained;

    /// <summary>The sentence, safe to write out as it is.</summary>
    public string Html(string sentence)
    {
        var words = new LiteralInline(sentence);
        var line = new ContainerInline();
        line.AppendChild(words);
        _finder.Mark(words, _explained);

        using var html = new StringWriter();
        var renderer = new HtmlRenderer(html);
        MarkdownText.Pipeline.Setup(renderer);
        renderer.WriteChildren(line);
        return html.ToString();
    }
}
