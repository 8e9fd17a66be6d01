using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown.ExerciseEmbeds;

/// <summary><c>![](exercise:bridge)</c> alone in its paragraph: the exercise's card.</summary>
internal static class ExerciseEmbedReader
{
    private const string Kind = "exercise:";

    public static bool IsEmbed(LinkInline link) => link.IsImage && link.Url?.StartsWith(Kind, StringComparison.Ordinal) == true;

    /// <summary>What a paragraph embeds; null when it is an ordinary one.</summary>
    public static string? Find(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { NextSibling: null } link } && IsEmbed(link) ? link.Url : null;

    public static string Id(string reference) => reference[Kind.Length..];
}
