using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Content.Sections;

internal static class ContraindicationReader
{
    public static ImmutableArray<Contraindication> Read(ContentFile file) => file.ReadList("contraindications", Contraindication);

    private static Contraindication Contraindication(MapReader item) => new()
    {
        Id = item.Id(),
        Ref = item.Text("ref"),
        Name = item.Text("name"),
        When = CriterionReader.Read(item, "when"),
        Removes = item.Entry("removes", Removal),
        Lasting = item.YesNo("lasting"),
        Why = item.Text("why"),
        Grounds = GroundsReader.Read(item),
    };

    private static Removal Removal(MapReader item) =>
        new(item.OptionalTexts("tags"), item.OptionalTexts("exercises"), item.OptionalTexts("all-but"));
}
