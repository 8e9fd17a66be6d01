using System.Text.RegularExpressions;
using HamstringGuide.Content.Markdown.CareCards;
using HamstringGuide.Content.Markdown.ShortBoxes;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown;

/// <summary>What is wrong with a text by itself, whatever else there is.</summary>
internal static partial class TextCheck
{
    public static void Run(ParsedText text)
    {
        Headings(text);

        foreach (var container in text.Document.Descendants<CustomContainer>())
        {
            Container(text, container);
        }

        foreach (var literal in text.Document.Descendants<LiteralInline>())
        {
            Words(text, literal);
        }
    }

    private static void Headings(ParsedText text)
    {
        var level = 1;
        var ids = new HashSet<string>(StringComparer.Ordinal);

        foreach (var (heading, shown) in text.Document.Descendants<HeadingBlock>().Zip(text.Headings))
        {
            if (heading.Level is not (2 or 3) || heading.Level > level + 1)
            {
                text.Problem(heading, "headings begin with ##, and those below them with ###; the title stands in the fields above");
            }

            if (!ids.Add(shown.Id))
            {
                text.Problem(heading, $"two headings have the id '{shown.Id}'; give one of its own at its end, such as {{#own-id}}");
            }

            level = heading.Level;
        }
    }

    private static void Container(ParsedText text, CustomContainer container)
    {
        if (container.ClosingFencedCharCount == 0)
        {
            text.Problem(container, "this ::: is not closed; close it by a line of ::: below its text");
        }
        else if (container.Parent is not MarkdownDocument)
        {
            text.Problem(container, "a ::: box stands by itself, not within a list or another box");
        }
        else if (ShortBoxReader.IsShortBox(container))
        {
            ShortBoxReader.Check(text, container);
        }
        else if (!CareCardReader.IsCareCard(container))
        {
            text.Problem(container, $"'::: {container.Info}' is not known; there are ::: short and ::: care");
        }
    }

    private static void Words(ParsedText text, LiteralInline literal)
    {
        var words = literal.Content.ToString();

        if (Tag().Match(words) is { Success: true } tag)
        {
            text.Problem(literal, $"'{tag.Value}' would be shown as it stands: HTML is not used in texts");
        }

        if (words.Contains("[@", StringComparison.Ordinal))
        {
            text.Problem(literal, "this citation is not closed; write it as [@lee-2021]");
        }
    }

    [GeneratedRegex(@"</?[a-z][a-z0-9]*", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
