using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Cases;

internal static class WorkedExampleReader
{
    /// <summary>The examples of all files; there may be none.</summary>
    public static ImmutableArray<WorkedExample> Read(ContentFolder folder) =>
        [.. folder.OpenAll("worked-examples", ".yaml", required: false).SelectMany(f => f.ReadList("worked-examples", WorkedExample))];

    private static WorkedExample WorkedExample(MapReader item) => new()
    {
        Name = item.Text("name"),
        Answers = CaseAnswersReader.Read(item, "answers"),
        Expected = item.Entry("expect", Expectation),
        File = item.File.Name,
        Line = item.Line,
    };

    private static ExpectedResult Expectation(MapReader item) => new()
    {
        Disposition = item.Word<Disposition>("disposition"),
        TargetDays = item.OptionalNumber("target-days"),
        Partial = item.OptionalYesNo("partial"),
        Rules = item.Texts("rules"),
        Causes = item.Texts("causes"),
        Permission = item.Word<ExercisePermission>("permission"),
        Allowed = item.Texts("allowed"),
        Exercises = item.Texts("exercises"),
        Later = item.Texts("later"),
        Ignored = item.OptionalTexts("ignored"),
    };
}
