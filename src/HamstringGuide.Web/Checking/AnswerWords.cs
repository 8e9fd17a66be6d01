using System.Collections.Immutable;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Web.Checking;

/// <summary>Answers in the words of the questionnaire.</summary>
public static class AnswerWords
{
    public static string Of(QuestionnaireItem question, ImmutableArray<string> answers) =>
        string.Join("; ", answers.Select(a => Of(question, a)));

    public static string Of(QuestionnaireItem question, string answer) => question.Scale is { } scale
        ? $"{answer} of {scale.Max}"
        : question.Options.First(o => o.Id == answer).Text;
}
