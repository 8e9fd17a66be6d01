using Markdig;
using Markdig.Extensions.AutoIdentifiers;

namespace HamstringGuide.Content.Markdown;

/// <summary>Markdown as our authors may write it: CommonMark, without HTML; headings get ids made of their words.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).DisableHtml().Build();

    public static string ToHtml(string markdown) => Markdig.Markdown.ToHtml(markdown, Pipeline);
}
