using Markdig;
using Markdig.Renderers;

namespace HamstringGuide.Content.Markdown.Terms;

/// <summary>
/// Glossary terms: <see cref="TermFinder"/> finds the first use of each in a text; <c>[the word](term:id)</c> marks one that it
/// would not find.
/// </summary>
internal sealed class TermExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        ((HtmlRenderer)renderer).ObjectRenderers.Add(new TermUseRenderer());
}
