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
        Slug = PageSlug(item.File),
        Title = item.Text("title"),
        Description = item.Text("description"),
        Reading = item.OptionalWord<ReadingLevel>("reading") ?? ReadingLevel.Patient,
        Review = ReviewReader.Read(item),
        Text = RichText.Empty,
    };

    private static string PageSlug(ContentFile file)
    {
        if (LibraryTargets.IsMade(file.BareName))
        {
            file.Problem(1, $"the page '{file.BareName}' is made by the program; give this one another name");
        }

        return Slug.Of(file);
    }
}
