using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Codes;

/// <summary>
/// The shape of the published questionnaire: numbers, types and how many options, as in content/guidance/questionnaire.yaml.
/// Question 7 is <c>q7</c> here and its options are 1, 2, 3 and so on. Numbers are permanent, so rows and options may be added
/// and nothing else may change: frozen codes depend on it.
/// </summary>
internal static class CheckShape
{
    public static Guidebook Book { get; } = Make();

    private static Guidebook Make() => new Book()
        .Single(1, options: 6)
        .Multiple(2, options: 13, exclusive: 13)
        .Multiple(3, options: 11, exclusive: 11)
        .Single(4, options: 12)
        .Multiple(5, options: 11, exclusive: 11)
        .Single(6, options: 3)
        .Single(7, options: 7)
        .Single(8, options: 6)
        .Single(9, options: 3)
        .Single(10, options: 3)
        .Single(11, options: 2)
        .Multiple(12, options: 4, exclusive: 3, yields: 4)
        .Single(13, options: 3)
        .Single(14, options: 4)
        .Multiple(15, options: 7, exclusive: 7)
        .Scale("q16")
        .Multiple(17, options: 9, exclusive: 9)
        .Multiple(18, options: 5, exclusive: 5)
        .Multiple(19, options: 16, exclusive: 16)
        .Single(20, options: 6)
        .Multiple(21, options: 6, exclusive: 6)
        .Single(22, options: 3)
        .Multiple(23, options: 6, exclusive: 6)
        .Multiple(24, options: 7, exclusive: 7)
        .Multiple(25, options: 8, exclusive: 8)
        .Single(26, options: 4)
        .Single(27, options: 3)
        .Multiple(28, options: 8, exclusive: 1)
        .Single(29, options: 4).ShownWhen(When.Not(When.Is("q28", "1")))
        .Single(30, options: 4)
        .Multiple(31, options: 11, exclusive: 11)
        .Multiple(32, options: 15, exclusive: 15)
        .Single(33, options: 3)
        .Single(34, options: 5)
        .Single(35, options: 4)
        .Single(36, options: 4)
        .Build();

    private static Book Single(this Book book, int number, int options) =>
        book.Single($"q{number}", [.. Enumerable.Range(1, options).Select(n => $"{n}")]);

    private static Book Multiple(this Book book, int number, int options, int exclusive, int yields = 0) =>
        book.Multiple($"q{number}", [.. Enumerable.Range(1, options).Select(n => n == exclusive ? $"{n}!" : n == yields ? $"{n}?" : $"{n}")]);

    /// <summary>Answers as text, to compare.</summary>
    public static string Words(this Answers answers) =>
        string.Join(' ', answers.Questions.Select(q => $"{q}={string.Join(',', answers[q])}"));

    /// <summary>The answers that a code holds; it must be one.</summary>
    public static Answers Read(string text, Guidebook? book = null)
    {
        Assert.True(AnswerCode.TryRead(text, out var code, out _), text);
        var reading = code.ToAnswers(book ?? Book);

        Assert.Empty(reading.Problems);
        return reading.Answers;
    }

    /// <summary>Codes of answers by chance, finished on some day or not.</summary>
    public static IEnumerable<(Answers Answers, DateOnly? Day, string Code)> Random(int count, int seed)
    {
        var random = new Random(seed);

        for (var i = 0; i < count; i++)
        {
            var answers = RandomAnswers.Any(Book, random);
            DateOnly? day = random.Next(3) == 0 ? null : AnswerCode.Epoch.AddDays(random.Next(32767));
            yield return (answers, day, AnswerCode.Write(answers, day));
        }
    }
}
