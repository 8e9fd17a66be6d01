using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Proofs.Refutations;

/// <summary>Conditions and answers in words: the questions' labels and the options' texts.</summary>
public sealed class CriterionWords(GuidebookParts parts)
{
    public string Of(Criterion criterion) => criterion switch
    {
        Criterion.AllOf { Parts.IsEmpty: true } => "anything",
        Criterion.AllOf all => string.Join(", and ", all.Parts.Select(Inner)),
        Criterion.AnyOf any => string.Join(", or ", any.Parts.Select(Inner)),
        Criterion.Not not => $"not ({Of(not.Part)})",
        Criterion.FindingIs finding => $"{Meaning(finding.Finding)} (finding {finding.Finding})",
        Criterion.AnswerIs answer => $"“{Label(answer.Question)}” is {string.Join(" or ", answer.Options.Select(o => $"“{Text(answer.Question, o)}”"))}",
        Criterion.ScoreIs score => $"“{Label(score.Question)}” is {Limits(score.AtLeast, score.AtMost)}",
        Criterion.ResultHas result => $"the result's {result.Aspect.ToId()} is {string.Join(" or ", result.Ids)}",
        _ => $"{criterion}",
    };

    public string Label(string question) => Question(question)?.Label ?? question;

    public string Text(string question, string option) => Question(question)?.Options.FirstOrDefault(o => o.Id == option)?.Text ?? option;

    public static string Limits(int? least, int? most) => (least, most) switch
    {
        ({ } number, { } other) when number == other => $"{number}",
        ({ } number, null) => $"{number} or more",
        (null, { } number) => $"{number} or less",
        _ => $"{least} to {most}",
    };

    private string Inner(Criterion part) => part is Criterion.AllOf or Criterion.AnyOf ? $"({Of(part)})" : Of(part);

    private string Meaning(string finding) => parts.Findings.FirstOrDefault(f => f.Id == finding)?.Means ?? finding;

    private QuestionnaireItem? Question(string id) => parts.Questionnaire.Items.FirstOrDefault(q => q.Id == id);
}
