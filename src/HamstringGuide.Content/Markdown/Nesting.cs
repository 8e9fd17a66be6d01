using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown;

/// <summary>
/// Keeps out texts with quotes, lists, boxes or brackets within each other beyond all sense: Markdig gives up on them with an
/// exception, while it parses or later while it renders.
/// </summary>
internal static class Nesting
{
    private const int Deepest = 50;

    /// <summary>Null when the text is nested too deep.</summary>
    public static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            var document = MarkdownText.Parse(markdown);
            return document.Descendants().Any(IsTooDeep) ? null : document;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsTooDeep(MarkdownObject part)
    {
        var depth = 0;

        for (var above = Above(part); above is not null; above = Above(above))
        {
            if (++depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    private static MarkdownObject? Above(MarkdownObject part) => part switch
    {
        ContainerInline { Parent: null } outermost => outermost.ParentBlock,
        Inline inline => inline.Parent,
        Block block => block.Parent,
        _ => null,
    };
}
