using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace HamstringGuide.Content.Markdown.Citations;

/// <summary><c>[@lee-2021]</c> and <c>[@lee-2021; @bandy-1997]</c>: sources, numbered in the order of their first citation.</summary>
internal sealed class CitationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        ((HtmlRenderer)renderer).ObjectRenderers.Add(new CitationRenderer());
}
