using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Scenarios;

internal static class ScenarioReader
{
    /// <summary>The scenarios of all files; there may be none.</summary>
    public static ImmutableArray<Scenario> Read(ContentFolder folder) =>
        [.. folder.OpenAll("scenarios", ".yaml", required: false).SelectMany(f => f.ReadList("scenarios", Scenario))];

    private static Scenario Scenario(MapReader item) => new()
    {
        Name = item.Text("name"),
        Answers = item.Required("answers") is { } answers ? Answers(item.File, answers) : [],
        Expected = item.Entry("expect", Expectation),
        File = item.File.Name,
        Line = item.Line,
    };

    private static ImmutableArray<ScenarioAnswer> Answers(ContentFile file, YamlNode node)
    {
        if (node is YamlMap map)
        {
            return [.. map.Fields.Select(f => new ScenarioAnswer(f.Name, Values(file, f)))];
        }

        file.LostValue(node.Line, $"'answers' must be a mapping of questions{NodeReader.Instead(node)}");
        return [];
    }

    private static ImmutableArray<string> Values(ContentFile file, YamlField field) => field.Value is YamlScalar
        ? [NodeReader.Text(file, field.Value, $"'{field.Name}'")]
        : NodeReader.Texts(file, field.Value, $"'{field.Name}'");

    private static ScenarioExpectation Expectation(MapReader item) => new()
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
    };
}
