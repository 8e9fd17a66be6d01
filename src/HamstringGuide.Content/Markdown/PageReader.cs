using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;

namespace HamstringGuide.Content.Markdown;

internal static class PageReader
{
    /// <summary>All pages, by slug.</summary>
    public static ImmutableDictionary<string, ContentPage> Read(ContentFolder folder) =>
        folder.OpenAll("pages", ".md", required: true).Select(Page).ToImmutableDictionary(p => p.Slug, StringComparer.Ordinal);

    private static ContentPage Page(ContentFile file)
    {
        var (head, html) = FrontMatter.Read(file, Head);
        return new() { Slug = file.BareName, Title = head.Title, Description = head.Description, Html = html };
    }

    private static PageHead Head(MapReader item) => new(item.Text("title"), item.Text("description"));

    private sealed record PageHead(string Title, string Description);
}
