using HamstringGuide.Content.Markdown;
using HamstringGuide.Content.Markdown.CareCards;
using HamstringGuide.Content.Markdown.Citations;
using HamstringGuide.Content.Markdown.ShortBoxes;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace HamstringGuide.Content.Library;

/// <summary>What every article must have: a short box first, a care card, and sources.</summary>
internal static class ArticleTextCheck
{
    public static void Run(ParsedText text)
    {
        if (text.Document.Count == 0)
        {
            return;
        }

        if (text.Document[0] is not CustomContainer first || !ShortBoxReader.IsShortBox(first))
        {
            text.Problem(text.Document[0], "an article begins with its short box, ::: short");
        }

        if (text.Document.OfType<CustomContainer>().Count(ShortBoxReader.IsShortBox) > 1)
        {
            text.Problem(text.Document[^1], "an article has one short box");
        }

        if (!text.Document.OfType<CustomContainer>().Any(CareCardReader.IsCareCard))
        {
            text.Problem(text.Document[^1], "an article says in a care card when to get help, ::: care");
        }

        if (!text.Document.Descendants<Citation>().Any())
        {
            text.Problem(text.Document[^1], "an article cites its sources, [@lee-2021]");
        }
    }
}
