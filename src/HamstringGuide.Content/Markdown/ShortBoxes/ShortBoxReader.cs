using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace HamstringGuide.Content.Markdown.ShortBoxes;

/// <summary><c>::: short</c>, a list of three to five lines, <c>:::</c>: what a reader takes away, as "In short".</summary>
internal static class ShortBoxReader
{
    public static bool IsShortBox(CustomContainer container) => container.Info == "short";

    public static void Check(ParsedText text, CustomContainer container)
    {
        if (container is not [ListBlock { Count: >= 3 and <= 5 }])
        {
            text.Problem(container, "the short box holds one list of three to five lines, and nothing else");
        }
    }
}
