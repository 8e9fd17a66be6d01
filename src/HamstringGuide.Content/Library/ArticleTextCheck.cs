using HamstringGuide.Content.Markdown;
using HamstringGuide.Content.Markdown.CareCards;
using HamstringGuide.Content.Markdown.Checks;
using HamstringGuide.Content.Markdown.Citations;
using HamstringGuide.Content.Markdown.ExerciseEmbeds;
using HamstringGuide.Content.Markdown.ShortBoxes;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Library;

/// <summary>What every article must have: a short box first, a care card, and sources. And no more exercises than one can read.</summary>
internal static class ArticleTextCheck
{
    private const int MostExercises = 3;

    public static void Run(ParsedText text)
    {
        var boxes = text.Document.Descendants<CustomContainer>().ToArray();

        if (text.Document.Count == 0 || boxes.Any(BoxCheck.IsOpen))
        {
            return;
        }

        if (text.Document[0] is not CustomContainer first || !ShortBoxReader.IsShortBox(first))
        {
            text.Problem(text.Document[0], "an article begins with its short box, ::: short");
        }

        if (boxes.Where(ShortBoxReader.IsShortBox).Skip(1).FirstOrDefault() is { } second)
        {
            text.Problem(second, "an article has one short box");
        }

        if (!boxes.Any(CareCardReader.IsCareCard))
        {
            text.Problem(text.Document[^1], "an article says in a care card when to get help, ::: care");
        }

        if (!text.Document.Descendants<Citation>().Any())
        {
            text.Problem(text.Document[^1], "an article cites its sources, [@lee-2021]");
        }

        if (text.Document.Descendants<LinkInline>().Where(ExerciseEmbedReader.IsEmbed).Skip(MostExercises).FirstOrDefault() is { } next)
        {
            text.Problem(next, $"an article shows at most {MostExercises} exercises as cards; name the others by links");
        }
    }
}
