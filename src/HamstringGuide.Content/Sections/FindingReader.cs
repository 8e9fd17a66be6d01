using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance;

namespace HamstringGuide.Content.Sections;

internal static class FindingReader
{
    public static ImmutableArray<Finding> Read(ContentFile file) => file.ReadList("findings", Finding);

    private static Finding Finding(MapReader item) => new()
    {
        Id = item.Id(),
        Ref = item.Text("ref"),
        Means = item.Text("means"),
        When = CriterionReader.Read(item, "when"),
    };
}
