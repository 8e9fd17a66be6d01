using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Sections;

internal static class CauseReader
{
    public static CauseRules Read(ContentFile file) => file.ReadYaml(root => new CauseRules
    {
        Threshold = root.Number("threshold"),
        MostCauses = root.Number("most-causes"),
        MostExercises = root.Number("most-exercises"),
        FallbackExercises = root.Texts("fallback-exercises"),
        Causes = root.Entries("causes", Cause),
    });

    private static Cause Cause(MapReader item) => new()
    {
        Id = item.Id(),
        Ref = item.Text("ref"),
        Name = item.Text("name"),
        Requires = CriterionReader.Read(item, "requires"),
        AlwaysFirst = item.OptionalYesNo("always-first"),
        Fallback = item.OptionalYesNo("fallback"),
        AloneWhen = CriterionReader.ReadOptional(item, "alone-when"),
        Points = item.Entries("points", Points),
        Disposition = item.Word<Disposition>("disposition"),
        TargetDays = item.OptionalNumber("target-days"),
        ReviewDays = item.OptionalNumber("review-days"),
        Escalates = item.OptionalEntry("escalates", Escalation),
        PainLimit = item.Number("pain-limit"),
        Messages = item.Texts("messages"),
        Do = item.Entries("do", Advice),
        Avoid = item.Entries("avoid", Advice),
        Phases = item.Entries("phases", Phase),
        Grounds = GroundsReader.Read(item),
    };

    private static CausePoints Points(MapReader item) => new(item.Number("points"), CriterionReader.Read(item, "when"));

    private static CauseEscalation Escalation(MapReader item) =>
        new(item.Word<Disposition>("to"), item.Number("target-days"), CriterionReader.Read(item, "when"));

    private static AdviceLine Advice(MapReader item) =>
        new(item.Text("text"), item.OptionalTexts("needs"), item.OptionalYesNo("without-exercise"));

    private static Phase Phase(MapReader item) => new()
    {
        Id = item.Id(),
        For = item.Text("for"),
        When = CriterionReader.ReadOptional(item, "when"),
        Dose = item.OptionalText("dose"),
        Exercises = item.Texts("exercises"),
    };
}
