using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Evidence;

namespace HamstringGuide.Content.Sections;

internal static class SourceReader
{
    private static readonly string[] Types = ["article-journal", "webpage", "report", "chapter"];

    public static ImmutableArray<Source> Read(ContentFile file) => file.ReadList("references", Source);

    public static Source Source(MapReader item) => new()
    {
        Id = item.Id(),
        Type = item.OneOf("type", Types),
        Authors = item.Texts("authors"),
        Year = Year(item),
        Title = item.Text("title"),
        In = item.OptionalText("in"),
        Publisher = item.OptionalText("publisher"),
        Volume = item.OptionalText("volume"),
        Issue = item.OptionalText("issue"),
        Pages = item.OptionalText("pages"),
        Doi = item.OptionalText("doi"),
        Pmid = item.OptionalText("pmid"),
        Url = item.OptionalText("url"),
        Confidence = item.Word<SourceConfidence>("confidence"),
        Note = item.OptionalText("note"),
    };

    private static string Year(MapReader item)
    {
        var year = item.Text("year");

        if (year is not ("" or "n.d.") && !(year.Length == 4 && year.All(char.IsAsciiDigit)))
        {
            item.File.Problem(item.LineOf("year"), $"'year' must be four digits or n.d., not '{year}'");
        }

        return year;
    }
}
