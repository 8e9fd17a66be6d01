using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Testing;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.Checking;

/// <summary>The questions as they are now still fit into a code of 80 characters, whatever is answered.</summary>
public sealed class CodeLengthTests
{
    private const int Longest = 80;

    [Fact]
    public void Write_EveryQuestionWithEveryAnswer_FitsIntoACode()
    {
        var answers = Answers.None(RealContent.Guidebook);

        foreach (var question in RealContent.Guidebook.Parts.Questionnaire.Items)
        {
            answers = answers.With(question.Id, MostBits(question));
        }

        Assert.InRange(AnswerCode.Write(answers, new(2115, 9, 18)).Length, 1, Longest);
    }

    /// <summary>The answer that takes most room: all options that go together, or the one with the highest number.</summary>
    private static IEnumerable<string> MostBits(QuestionnaireItem question) => question.Type switch
    {
        QuestionType.Scale => [$"{question.Scale!.Max}"],
        QuestionType.Multiple => question.Options.Where(o => !o.Exclusive && !o.Yields).Select(o => o.Id),
        _ => [question.Options.MaxBy(o => o.Number)!.Id],
    };
}
