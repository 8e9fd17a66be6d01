using HamstringGuide.Content.Markdown.Citations;
using HamstringGuide.Content.Markdown.Terms;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;

namespace HamstringGuide.Content.Markdown;

/// <summary>
/// Markdown as our authors may write it: CommonMark with tables, without HTML, and with the additions that content/README.md
/// shows. Headings get ids made of their words.
/// </summary>
internal static class MarkdownText
{
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UsePipeTables()
        .UseCustomContainers()
        .Use<CitationExtension>()
        .Use<TermExtension>()
        .DisableHtml()
        .Build();

    public static MarkdownDocument Parse(string markdown) => Markdig.Markdown.Parse(markdown, Pipeline);
}
