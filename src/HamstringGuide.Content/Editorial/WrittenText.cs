using System.Collections.Immutable;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown;

namespace HamstringGuide.Content.Editorial;

/// <summary>Words that are measured together: those of a page, or all that one file of the rules says to visitors.</summary>
internal sealed record WrittenText(string File, ReadingLevel Level, ImmutableArray<Passage> Passages)
{
    public IEnumerable<Passage> Sentences => Passages.SelectMany(
        passage => Readability.Sentences(passage.Text).Select(sentence => new Passage(passage.Line, sentence)));
}
