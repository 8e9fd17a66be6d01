using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Content.Yaml;

namespace HamstringGuide.Content.Library;

internal static class CausePageReader
{
    public static ImmutableArray<Draft<CausePage>> Read(ContentFolder folder) =>
        [.. folder.OpenAll("causes", ".md", required: true).Select(file => Draft<CausePage>.Read(file, Page))];

    private static CausePage Page(MapReader item, ReferenceList references) => new()
    {
        Id = Slug.Of(item.File),
        Description = item.Text("description"),
        Review = ReviewReader.Read(item),
        Also = item.OptionalTexts("also"),
        Related = references.Ids(item, "related", "article"),
        Text = RichText.Empty,
    };
}
