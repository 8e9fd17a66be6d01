using HamstringGuide.Content.Library;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown.Terms;

/// <summary>The first use of a glossary term in a text.</summary>
internal sealed class TermUse : LeafInline
{
    public required GlossaryTerm Term { get; init; }

    /// <summary>The words as they stand in the text.</summary>
    public required string Words { get; init; }
}
