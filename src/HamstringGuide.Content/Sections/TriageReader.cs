using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Sections;

internal static class TriageReader
{
    public static ImmutableArray<RedFlag> Read(ContentFile file) => file.ReadList("red-flags", RedFlag);

    private static RedFlag RedFlag(MapReader item) => new()
    {
        Id = item.Id(),
        Ref = item.Text("ref"),
        Name = item.Text("name"),
        Suspected = item.Text("suspected"),
        When = CriterionReader.Read(item, "when"),
        Disposition = item.Word<Disposition>("disposition"),
        TargetDays = item.OptionalNumber("target-days"),
        Permission = item.Word<ExercisePermission>("permission"),
        Say = item.Text("say"),
        Grounds = GroundsReader.Read(item),
    };
}
