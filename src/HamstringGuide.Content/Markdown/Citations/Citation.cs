using System.Collections.Immutable;
using HamstringGuide.Guidance.Evidence;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown.Citations;

/// <summary>Sources named at one place of a text.</summary>
internal sealed class Citation : LeafInline
{
    public required ImmutableArray<string> SourceIds { get; init; }

    /// <summary>What is shown, one for each source that is known.</summary>
    public List<CitationMark> Marks { get; } = [];
}

/// <param name="IsFirst">No earlier place of the text cites the source.</param>
/// <param name="IsNoted">A note stands beside it: it is the source's first in its section, and in no box or table.</param>
internal readonly record struct CitationMark(int Number, Source Source, bool IsFirst, bool IsNoted);
