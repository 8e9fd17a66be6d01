using HamstringGuide.Content.Files;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Editorial;

/// <summary>What the rules say to visitors, file by file. Names and labels are left out: they are no sentences.</summary>
internal static class GuidanceWords
{
    public static IEnumerable<WrittenText> Of(GuidebookParts guidebook, Reading reading)
    {
        return
        [
            Text("questionnaire", guidebook.Questionnaire.Items.SelectMany(Question)),
            Text("triage", guidebook.RedFlags.Select(rule => rule.Say)),
            Text("causes", guidebook.CauseRules.Causes.SelectMany(Cause)),
            Text("contraindications", guidebook.Contraindications.Select(rule => rule.Why)),
            Text("care-tips", guidebook.CareTips.Select(tip => tip.Text)),
            Text("dispositions", CareTexts(guidebook.CareTexts)),
        ];

        WrittenText Text(string name, IEnumerable<string?> words) =>
            new($"guidance/{name}.yaml", ReadingLevel.Patient, [.. words.OfType<string>().Select(reading.PassageOf)]);
    }

    private static IEnumerable<string?> Question(QuestionnaireItem item) =>
        [item.Text, item.Help, item.Missing, item.Why, .. item.Options.Select(option => option.Text)];

    private static IEnumerable<string> Cause(Cause cause) =>
        [.. cause.Messages, .. cause.Do.Select(line => line.Text), .. cause.Avoid.Select(line => line.Text)];

    private static IEnumerable<string?> CareTexts(CareTexts texts) =>
    [
        .. texts.Dispositions.SelectMany(Disposition),
        texts.PermissionReason,
        texts.PainRule,
        .. texts.SafetyNet.SelectMany(card => (string[])[card.Heading, .. card.Signs]),
        texts.Footer,
    ];

    private static IEnumerable<string?> Disposition(CareAdvice advice) =>
        [advice.Heading, advice.Meaning, advice.Time, .. advice.Where, advice.WhereNote];
}
