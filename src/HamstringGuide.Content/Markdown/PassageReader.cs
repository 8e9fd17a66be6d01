using System.Collections.Immutable;
using System.Text;
using HamstringGuide.Content.Markdown.Citations;
using HamstringGuide.Content.Markdown.Terms;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown;

/// <summary>Takes the plain words out of a text.</summary>
internal static class PassageReader
{
    /// <summary>Short cells of a table, such as "0 to 3", are no sentence that one reads.</summary>
    private const int FewestWordsOfCell = 4;

    /// <summary>Every paragraph, list item and longer table cell, in order.</summary>
    public static ImmutableArray<Passage> Read(ParsedText text) =>
    [
        .. text.Document.Descendants<ParagraphBlock>()
            .Select(paragraph => (Line: text.LineOf(paragraph), Text: Text(paragraph.Inline), paragraph.Parent))
            .Where(part => part.Text.Length > 0)
            .Where(part => part.Parent is not TableCell || part.Text.Split(' ').Length >= FewestWordsOfCell)
            .Select(part => new Passage(part.Line, part.Text)),
    ];

    /// <summary>The words of inlines; citations and pictures have none.</summary>
    public static string Text(ContainerInline? inlines)
    {
        var words = new StringBuilder();
        Add(words, inlines);
        return words.ToString().Trim();
    }

    private static void Add(StringBuilder words, ContainerInline? inlines)
    {
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
        {
            _ = inline switch
            {
                LiteralInline literal => words.Append(literal.Content.AsSpan()),
                TermUse use => words.Append(use.Words),
                Citation citation => words.Append(citation.Word),
                CodeInline code => words.Append(code.Content),
                LineBreakInline => words.Append(' '),
                HtmlEntityInline entity => words.Append(entity.Transcoded.AsSpan()),
                _ => words,
            };

            if (inline is ContainerInline within and not LinkInline { IsImage: true })
            {
                Add(words, within);
            }
        }
    }
}
