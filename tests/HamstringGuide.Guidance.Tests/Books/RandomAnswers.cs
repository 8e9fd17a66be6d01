using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Guidance.Tests.Books;

/// <summary>Valid answers by chance, the same ones for the same seed.</summary>
internal static class RandomAnswers
{
    /// <summary>Some or all questions answered, hidden ones too.</summary>
    public static Answers Any(Guidebook book, Random random)
    {
        var share = random.NextDouble();

        return book.Parts.Questionnaire.Items
            .Where(_ => random.NextDouble() < share)
            .Aggregate(Answers.None(book), (answers, question) => answers.With(question.Id, Values(question, random)));
    }

    /// <summary>Every required question answered; hidden ones not.</summary>
    public static Answers Complete(Guidebook book, Random random)
    {
        var answers = Answers.None(book);

        while (book.Follow(answers).Missing.FirstOrDefault() is { } question)
        {
            answers = answers.With(question.Id, Values(question, random));
        }

        return answers;
    }

    private static IEnumerable<string> Values(QuestionnaireItem question, Random random)
    {
        if (question.Scale is { } scale)
        {
            return [$"{random.Next(scale.Min, scale.Max + 1)}"];
        }

        var first = question.Options[random.Next(question.Options.Length)];
        return question.Type == QuestionType.Single || first.Exclusive || first.Yields
            ? [first.Id]
            : question.Options.Where(o => o == first || (!o.Exclusive && !o.Yields && random.Next(3) == 0)).Select(o => o.Id);
    }
}
