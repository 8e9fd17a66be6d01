using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Content.Yaml;

namespace HamstringGuide.Content.Library;

internal static class PageReader
{
    public static ImmutableArray<Draft<ContentPage>> Read(ContentFolder folder) =>
        [.. folder.OpenAll("pages", ".md", required: true).Select(file => Draft<ContentPage>.Read(file, Page))];

    private static ContentPage Page(MapReader item, ReferenceList references) => new()
    {
        Slug = item.File.BareName,
        Title = item.Text("title"),
        Description = item.Text("description"),
        Reading = item.OptionalWord<ReadingLevel>("reading") ?? ReadingLevel.Patient,
        Review = ReviewReader.Read(item),
        Text = RichText.Empty,
    };
}
