using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown.ExerciseEmbeds;

/// <summary><c>![](exercise:bridge)</c> alone in its paragraph: the exercise's card.</summary>
internal static class ExerciseEmbedReader
{
    private const string Kind = "exercise:";

    public static bool IsEmbed(LinkInline link) => link.IsImage && link.Url?.StartsWith(Kind, StringComparison.Ordinal) == true;

    /// <summary>Whether the embed stands alone, where a card can be put.</summary>
    public static bool StandsAlone(LinkInline embed) =>
        embed is { PreviousSibling: null, NextSibling: null, Parent.ParentBlock: ParagraphBlock { Parent: MarkdownDocument } };

    /// <summary>What a paragraph embeds, as <c>exercise:id</c>; null when it is an ordinary one.</summary>
    public static string? Find(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is LinkInline link && IsEmbed(link) && StandsAlone(link) ? link.Url : null;

    public static string Id(string reference) => reference[Kind.Length..];
}
