using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Safety;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Sections;

internal static class SafetyPropertyReader
{
    public static ImmutableArray<SafetyProperty> Read(ContentFile file) => file.ReadList("safety-properties", Property);

    private static SafetyProperty Property(MapReader item)
    {
        var given = item.OptionalEntry("given", Given);

        return new()
        {
            Id = item.Id(),
            Ref = item.Text("ref"),
            Title = item.Text("title"),
            When = CriterionReader.ReadOptional(item, "when"),
            Permission = given?.Permission,
            WholeCheck = given?.WholeCheck ?? false,
            Then = item.OptionalEntry("then", SafetyClaimReader.Read)?.Claims ?? [],
            Pair = item.OptionalEntry("pair", Pair),
            Grounds = GroundsReader.Read(item),
        };
    }

    private static GivenResult Given(MapReader item) =>
        new(item.OptionalWord<ExercisePermission>("permission"), item.OptionalYesNo("whole-check"));

    private static AnswerPair Pair(MapReader item) => new(
        item.Entry("second", Change),
        item.OptionalYesNo("never-lower"),
        item.OptionalYesNo("keeps-red-flags"),
        item.OptionalWords<ResultPart>("same"));

    private static AnswerChange Change(MapReader item)
    {
        AnswerChange?[] changes =
        [
            item.Optional("more-ticked") is null ? null : new AnswerChange.MoreTicked(item.Texts("more-ticked")),
            item.Optional("also-answered") is null ? null : new AnswerChange.AlsoAnswered(item.Texts("also-answered")),
            item.OptionalEntry("instead", i => new AnswerChange.Instead(i.Text("question"), i.Text("from"), i.Text("to"))),
            item.OptionalYesNo("other-hidden-answers") ? new AnswerChange.HiddenAnswers() : null,
        ];

        if (changes.OfType<AnswerChange>().ToArray() is [var change])
        {
            return change;
        }

        item.File.LostValue(item.Line, "'second' says one way in which the answers differ");
        return new AnswerChange.HiddenAnswers();
    }

    private sealed record GivenResult(ExercisePermission? Permission, bool WholeCheck);
}
