using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Cases;

internal static class ScenarioReader
{
    /// <summary>The scenarios of all files; there may be none.</summary>
    public static ImmutableArray<Scenario> Read(ContentFolder folder) =>
        [.. folder.OpenAll("scenarios", ".yaml", required: false).SelectMany(f => f.ReadYaml(Section).Scenarios)];

    private static ScenarioFile Section(MapReader root)
    {
        var otherwise = CaseAnswersReader.ReadOptional(root, "otherwise");
        return new(root.Entries("scenarios", item => Scenario(item, otherwise)));
    }

    private static Scenario Scenario(MapReader item, ImmutableArray<CaseAnswer> otherwise) => new()
    {
        Id = item.Id(),
        Title = item.Text("title"),
        Story = item.Text("story"),
        Marks = item.OptionalWords<ScenarioMark>("marks"),
        Answers = Filled(CaseAnswersReader.Read(item, "answers"), otherwise),
        Must = item.Entry("must", Needs),
        MustNot = item.Entry("must-not", Bans),
        Because = item.Text("because"),
        Sources = item.Texts("sources"),
        File = item.File.Name,
        Line = item.Line,
    };

    private static ImmutableArray<CaseAnswer> Filled(ImmutableArray<CaseAnswer> answers, ImmutableArray<CaseAnswer> otherwise) =>
        [.. answers, .. otherwise.Where(o => answers.All(a => a.Question != o.Question))];

    private static ScenarioNeeds Needs(MapReader item) => new(
        item.Word<Disposition>("level"),
        item.OptionalTexts("red-flags"),
        item.OptionalTexts("causes"),
        item.OptionalTexts("exercises"));

    private static ScenarioBans Bans(MapReader item) => new(
        item.OptionalTexts("red-flags"),
        item.OptionalTexts("causes"),
        item.OptionalTexts("exercises"),
        item.OptionalTexts("tags"));

    private sealed record ScenarioFile(ImmutableArray<Scenario> Scenarios);
}
