using System.Collections.Immutable;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Guidance.Tests.Books;

/// <summary>Answers to a book, written as <c>"signs=pop,limp"</c>.</summary>
internal static class BookAnswers
{
    public static Answers Given(this Guidebook book, params string[] answers)
    {
        var reading = book.Read(answers);

        Assert.Empty(reading.Problems);
        return reading.Answers;
    }

    public static AnswersReading Read(this Guidebook book, params string[] answers) => AnswersReader.Read(book, answers.Select(Parse));

    public static QuestionnairePath Follow(this Guidebook book, params string[] answers) => book.Follow(book.Given(answers));

    public static Assessment Assess(this Guidebook book, params string[] answers) => new Assessor(book).Assess(book.Given(answers));

    private static KeyValuePair<string, ImmutableArray<string>> Parse(string answer) =>
        answer.Split('=') is [var question, var values]
            ? new(question, values.Length == 0 ? [] : [.. values.Split(',')])
            : throw new ArgumentException($"Not an answer: {answer}", nameof(answer));
}
