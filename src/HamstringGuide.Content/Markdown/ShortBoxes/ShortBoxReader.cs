using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace HamstringGuide.Content.Markdown.ShortBoxes;

/// <summary><c>::: short</c>, a list of three to five lines, <c>:::</c>: what a reader takes away, as "In short".</summary>
internal static class ShortBoxReader
{
    public static bool IsShortBox(CustomContainer box) => box.Info == "short";

    public static void Check(ParsedText text, CustomContainer box)
    {
        if (box is not [ListBlock { Count: >= 3 and <= 5 }] || !string.IsNullOrWhiteSpace(box.Arguments))
        {
            text.Problem(box, "the short box holds one list of three to five lines, and nothing else");
        }
    }
}
