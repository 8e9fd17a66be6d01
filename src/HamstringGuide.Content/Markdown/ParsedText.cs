using System.Collections.Immutable;
using System.Text.RegularExpressions;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Markdown.Checks;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown;

/// <summary>A text that has been parsed, while what it names has not been looked up.</summary>
internal sealed partial class ParsedText
{
    private readonly MarkdownBody _body;

    private ParsedText(MarkdownBody body)
    {
        _body = body;
        Document = DocumentOf(body);

        foreach (var heading in Document.Descendants<HeadingBlock>())
        {
            TakeOwnId(heading);
        }

        Headings = ReadHeadings();
    }

    public ContentFile File => _body.File;

    public MarkdownDocument Document { get; }

    public ImmutableArray<TextHeading> Headings { get; }

    /// <summary>Parses, and reports what is wrong with the text by itself.</summary>
    public static ParsedText Parse(MarkdownBody body)
    {
        var text = new ParsedText(body);
        TextCheck.Run(text);
        return text;
    }

    public void Problem(MarkdownObject at, string message) => _body.File.Problem(LineOf(at), message);

    /// <summary>The line of the file.</summary>
    public int LineOf(MarkdownObject part) => part.Line + 1 + _body.LinesBefore;

    private static MarkdownDocument DocumentOf(MarkdownBody body)
    {
        if (Nesting.Parse(body.Text) is { } document)
        {
            return document;
        }

        body.File.LostEntry(body.LinesBefore + 1, "the text can't be read: marks within marks, too many times");
        return [];
    }

    /// <summary>As they read now: what stands for a country's word is filled in later.</summary>
    public ImmutableArray<TextHeading> ReadHeadings() =>
        [.. Document.Descendants<HeadingBlock>().Select(h => new TextHeading(h.GetAttributes().Id ?? "", PassageReader.Text(h.Inline), h.Level))];

    /// <summary>An id at the end of a heading, as in <c>## How long it takes {#time}</c>, keeps old links when its words change.</summary>
    private static void TakeOwnId(HeadingBlock heading)
    {
        if (heading.Inline?.LastChild is LiteralInline last && OwnId().Match(last.Content.ToString()) is { Success: true } found)
        {
            last.Content = new(last.Content.ToString()[..found.Index]);
            heading.GetAttributes().Id = found.Groups["id"].Value;
        }
    }

    [GeneratedRegex(@"\s*\{#(?<id>[a-z][a-z0-9-]*)\}\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex OwnId();
}
