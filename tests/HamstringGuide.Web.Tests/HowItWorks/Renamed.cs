using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Testing;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.HowItWorks;

/// <summary>The real guidebook with ids in the place of words: ids stay, words may be edited.</summary>
public static class Renamed
{
    public static Guidebook Guidebook { get; } = Make(Words(RealContent.Guidebook.Parts));

    public static Guidebook Make(GuidebookParts parts) => new(parts, new(null, "00000000"));

    private static GuidebookParts Words(GuidebookParts parts) => parts with
    {
        Questionnaire = parts.Questionnaire with { Items = [.. parts.Questionnaire.Items.Select(Words)] },
        Findings = [.. parts.Findings.Select(finding => finding with { Means = finding.Id })],
        Exercises = [.. parts.Exercises.Select(exercise => exercise with { Name = exercise.Id })],
        CauseRules = parts.CauseRules with { Causes = [.. parts.CauseRules.Causes.Select(cause => cause with { Name = cause.Id })] },
        CareTexts = parts.CareTexts with
        {
            Dispositions = [.. parts.CareTexts.Dispositions.Select(advice => advice with { Step = advice.Disposition.ToId() })],
        },
    };

    private static QuestionnaireItem Words(QuestionnaireItem question) => question with
    {
        Label = question.Id,
        Options = [.. question.Options.Select(option => option with { Text = option.Id })],
    };
}
