using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Causes;

namespace HamstringGuide.Content.Sections;

internal static class CareTipReader
{
    public static ImmutableArray<CareTip> Read(ContentFile file) => file.ReadList("care-tips", CareTip);

    private static CareTip CareTip(MapReader item) => new()
    {
        Id = item.Id(),
        Ref = item.Text("ref"),
        Title = item.Text("title"),
        Text = item.Text("text"),
        Moves = item.OptionalTexts("moves"),
        When = CriterionReader.Read(item, "when"),
        Needs = item.OptionalTexts("needs"),
        WithoutExercise = item.OptionalYesNo("without-exercise"),
        Grounds = GroundsReader.Read(item),
    };
}
