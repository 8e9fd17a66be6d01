using System.Numerics;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Guidance.Tests.Codes;

/// <summary>A code has at most 80 characters, whatever the answers (docs: addresses).</summary>
public sealed class LengthTests
{
    [Fact]
    public void Write_LongestAnswersOfThePublishedQuestionnaire_AtMostEighty()
    {
        var longest = CheckShape.Book.Parts.Questionnaire.Items.Aggregate(
            Answers.None(CheckShape.Book),
            (answers, question) => answers.With(question.Id, Longest(question)));

        var text = AnswerCode.Write(longest, AnswerCode.Epoch.AddDays(32766));

        Assert.Equal(CheckShape.Book.Parts.Questionnaire.Items.Length, longest.Questions.Count());
        Assert.InRange(text.Length, 70, 80);
        Assert.Equal(Length(longest), text.Length);
        Assert.Equal(longest.Words(), CheckShape.Read(text).Words());
    }

    [Fact]
    public void Write_AnyAnswers_AsLongAsTheLayoutSays() =>
        Assert.All(CheckShape.Random(500, seed: 2), coded => Assert.Equal(Length(coded.Answers), coded.Code.Length));

    [Fact]
    public void Write_NoAnswers_IsShort() => Assert.Equal(11, AnswerCode.Write(Answers.None(CheckShape.Book), null).Length);

    /// <summary>The answer that takes most bits: all that can stand together, or one of a high number.</summary>
    private static IEnumerable<string> Longest(QuestionnaireItem question)
    {
        if (question.Scale is { } scale)
        {
            return [$"{scale.Max}"];
        }

        var together = question.Options.Where(o => !o.Exclusive && !o.Yields).ToArray();
        var alone = question.Options.MaxBy(o => o.Number)!;

        return question.Type == QuestionType.Multiple && Bits(Mask(together)) > Bits(Mask([alone]))
            ? together.Select(o => o.Id)
            : [alone.Id];
    }

    /// <summary>The layout that the remarks on AnswerCode describe, counted anew.</summary>
    private static int Length(Answers answers)
    {
        var items = answers.Questions.Select(id => CheckShape.Book.Question(id)!).ToArray();
        var header = 5 + 15 + 6 + items.Select(q => q.Number).DefaultIfEmpty(0).Max();
        var values = items.Sum(q => q.Scale is not null
            ? Bits(1UL << int.Parse(answers[q.Id][0]))
            : Bits(Mask([.. q.Options.Where(o => answers[q.Id].Contains(o.Id))])));

        return ((header + values + 4) / 5) + 5;
    }

    private static ulong Mask(AnswerOption[] options) => options.Aggregate(0UL, (mask, o) => mask | (1UL << o.Number));

    private static int Bits(ulong mask)
    {
        var highest = BitOperations.Log2(mask);
        var number = highest < 15 ? 4 : 10;

        return 1 + number + (BitOperations.IsPow2(mask) ? 0 : highest - 1);
    }
}
