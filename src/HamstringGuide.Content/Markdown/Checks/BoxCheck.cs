using HamstringGuide.Content.Markdown.CareCards;
using HamstringGuide.Content.Markdown.ShortBoxes;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace HamstringGuide.Content.Markdown.Checks;

/// <summary>Boxes, which begin and end with <c>:::</c>.</summary>
internal static class BoxCheck
{
    public static void Run(ParsedText text)
    {
        foreach (var box in text.Document.Descendants<CustomContainer>().Where(box => !IsWithinOpenBox(box)))
        {
            if (HoldsOpenBox(box))
            {
                text.Problem(box, "this ::: is not closed; close it by a line of ::: below its text");
            }
            else if (box.Parent is not MarkdownDocument)
            {
                text.Problem(box, "a ::: box stands by itself, not within a list or another box");
            }
            else if (ShortBoxReader.IsShortBox(box))
            {
                ShortBoxReader.Check(text, box);
            }
            else if (CareCardReader.IsCareCard(box))
            {
                CareCardReader.Check(text, box);
            }
            else
            {
                text.Problem(box, $"'::: {box.Info}' is not known; there are ::: short and ::: care");
            }
        }
    }

    public static bool IsOpen(CustomContainer box) => box.ClosingFencedCharCount == 0;

    /// <summary>What could be said of it would follow from the open box.</summary>
    public static bool IsWithinOpenBox(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is CustomContainer outer && HoldsOpenBox(outer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A box that is not closed takes in the next one, whose closing line closes the first: the inner one seems to be open then.
    /// </summary>
    private static bool HoldsOpenBox(CustomContainer box) => IsOpen(box) || box.Descendants<CustomContainer>().Any(IsOpen);
}
