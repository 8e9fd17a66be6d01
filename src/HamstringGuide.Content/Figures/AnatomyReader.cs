using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Figures.Anatomy;

namespace HamstringGuide.Content.Figures;

/// <summary>Reads <c>figures/anatomy.yaml</c>: drawings of what lies under the skin, and the words for their parts.</summary>
internal static class AnatomyReader
{
    public static ImmutableArray<AnatomyPicture> Read(ContentFile file) => file.ReadList("pictures", item => new AnatomyPicture
    {
        Id = item.Text("id"),
        Article = item.Text("article"),
        Name = item.Text("name"),
        Alt = item.Text("alt"),
        Edges = item.OptionalTexts("edges"),
        Box = Shapes.Box(item.Decimals("box", 4)),
        Shapes = item.Entries("shapes", Shape),
        Labels = item.Entries("labels", Label),
    });

    /// <summary>Every drawing is in an article.</summary>
    public static void Check(ContentFile file, ImmutableArray<AnatomyPicture> pictures, LibraryContent library)
    {
        foreach (var picture in pictures.Where(picture => library.Articles.All(article => article.Slug != picture.Article)))
        {
            file.Problem(file.Reading.LineOf(picture), $"there is no article '{picture.Article}'");
        }
    }

    private static AnatomyShape Shape(MapReader item)
    {
        var closed = item.Optional("outline") is not null;
        return new(item.Word<AnatomyPaint>("paint"), closed, item.OptionalYesNo("inside"), Shapes.Points(item, closed ? "outline" : "line"));
    }

    private static AnatomyLabel Label(MapReader item) =>
        new(Shapes.Point(item, "at"), Shapes.Point(item, "number"), item.Text("name"), item.OptionalText("latin"), item.Text("means"));
}
