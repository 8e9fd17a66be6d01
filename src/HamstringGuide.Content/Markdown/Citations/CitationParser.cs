using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;

namespace HamstringGuide.Content.Markdown.Citations;

internal sealed class CitationParser : InlineParser
{
    /// <summary>A bracket that is not closed within it is no citation; without a limit every one would be looked for to the end.</summary>
    private const int LongestCitation = 300;

    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        var text = slice.AsSpan();
        var end = text[..Math.Min(text.Length, LongestCitation)].IndexOf(']');

        if (end < 0)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new Citation
        {
            SourceIds = Ids(text[1..end].ToString()),
            Line = line,
            Column = column,
            Span = new(start, start + end),
        };
        slice.Start += end + 1;
        return true;
    }

    /// <summary>One for each part, in which the @ is left out; a part without one stays as it is, and is no source's id then.</summary>
    private static ImmutableArray<string> Ids(string list) =>
        [.. list.Split(';', StringSplitOptions.TrimEntries).Select(part => part.StartsWith('@') ? part[1..] : part)];
}
