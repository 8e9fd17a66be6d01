using System.Text.RegularExpressions;
using HamstringGuide.Content.Markdown.Citations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown.Checks;

/// <summary>Headings: the contents of the page are made of them, and others link to them.</summary>
internal static partial class HeadingCheck
{
    public static void Run(ParsedText text)
    {
        var level = 1;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        foreach (var (block, heading) in text.Document.Descendants<HeadingBlock>().Zip(text.Headings))
        {
            if (BoxCheck.IsWithinOpenBox(block))
            {
                continue;
            }

            if (block.Level is not (2 or 3) || block.Level > level + 1 || block.IsSetext)
            {
                text.Problem(block, "headings begin with ##, and those below them with ###; the title stands in the fields above");
            }

            if (ProblemOf(block, heading) is { } problem)
            {
                text.Problem(block, problem);
            }
            else if (!ids.Add(heading.Id))
            {
                text.Problem(block, $"two headings have the id '{heading.Id}'; give one of its own at its end, such as {{#own-id}}");
            }
            else if (!words.Add(heading.Text))
            {
                text.Problem(block, $"two headings say '{heading.Text}'; a reader can't tell them apart");
            }

            level = block.Level;
        }
    }

    private static string? ProblemOf(HeadingBlock block, TextHeading heading)
    {
        if (block.Parent is not MarkdownDocument)
        {
            return "a heading stands by itself, not within a list or a box";
        }

        if (block.Inline?.Descendants().Any(inline => inline is LinkInline or AutolinkInline or Citation) == true)
        {
            return "a heading is words only, without a link, a picture or a source";
        }

        if (heading.Text.Length == 0)
        {
            return "the heading has no words";
        }

        return OfPage().IsMatch(heading.Id)
            ? $"the id '{heading.Id}' belongs to the page around the text; give the heading another at its end, such as {{#own-id}}"
            : null;
    }

    /// <summary>Ids that the page around a text gives out.</summary>
    [GeneratedRegex(@"^(main|on-this-page|in-short|next|sources|(care|cite|note|source)-\d+|term-.*)$")]
    private static partial Regex OfPage();
}
