using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Codes;

public sealed class RoundTripTests
{
    [Fact]
    public void Code_TwentyThousandRandomAnswers_AreReadAsTheyWereWritten()
    {
        var longest = 0;

        foreach (var (answers, day, text) in CheckShape.Random(20_000, seed: 1))
        {
            Assert.True(AnswerCode.TryRead(text, out var code, out _), text);
            Assert.Equal(answers.Words(), code.ToAnswers(CheckShape.Book).Answers.Words());
            Assert.Equal(day, code.FinishedOn);
            longest = Math.Max(longest, text.Length);
        }

        Assert.InRange(longest, 60, 80);
    }

    [Fact]
    public void Code_EveryOptionOnce_IsReadAsItWasWritten() =>
        Assert.All(
            CheckShape.Book.Parts.Questionnaire.Items.SelectMany(q => Values(q), (q, value) => (q.Id, value)),
            answer => RoundTrips(Answers.None(CheckShape.Book).With(answer.Id, answer.value)));

    [Fact]
    public void Code_EveryPairOfOptions_IsReadAsItWasWritten() =>
        Assert.All(
            from q in CheckShape.Book.Parts.Questionnaire.Items
            where q.Type == QuestionType.Multiple
            from one in Together(q)
            from other in Together(q)
            select Answers.None(CheckShape.Book).With(q.Id, one, other),
            RoundTrips);

    [Fact]
    public void Code_EveryOptionThatCanStandWithOthers_IsReadAsItWasWritten() =>
        RoundTrips(CheckShape.Book.Parts.Questionnaire.Items
            .Where(q => q.Type == QuestionType.Multiple)
            .Aggregate(Answers.None(CheckShape.Book), (answers, q) => answers.With(q.Id, Together(q))));

    [Theory]
    [InlineData("q16=0")]
    [InlineData("q16=10")]
    public void Code_EndsOfAScale_AreReadAsTheyWereWritten(string answer) => RoundTrips(CheckShape.Book.Given(answer));

    [Theory]
    [InlineData(0, 62)]
    [InlineData(13, 17)]
    public void Code_AnyScale_IsReadAsItWasWritten(int min, int max)
    {
        var book = new Book().Scale("scale", min, max).Build();

        for (var score = min; score <= max; score++)
        {
            var answers = book.Given($"scale={score}");

            Assert.Equal(answers.Words(), CheckShape.Read(AnswerCode.Write(answers, null), book).Words());
        }
    }

    [Fact]
    public void Code_HighestNumbersOfAll_AreReadAsTheyWereWritten()
    {
        var book = new Book()
            .Multiple("first", [.. Enumerable.Range(1, 63).Select(n => $"o{n}")])
            .Single("last", [.. Enumerable.Range(1, 63).Select(n => $"o{n}")]).But(q => q with { Number = 63 })
            .Build();
        var answers = book.Given("first=o1,o14,o15,o62,o63", "last=o63");

        Assert.Equal(answers.Words(), CheckShape.Read(AnswerCode.Write(answers, null), book).Words());
    }

    [Fact]
    public void Code_HiddenAnswers_AreKept()
    {
        var answers = CheckShape.Book.Given("q28=1", "q29=3");

        Assert.Equal("q28=1 q29=3", CheckShape.Read(AnswerCode.Write(answers, null)).Words());
        Assert.Equal(["q29"], CheckShape.Book.Follow(answers).Ignored.Select(q => q.Id));
    }

    [Fact]
    public void Code_NoAnswers_IsACode() => RoundTrips(Answers.None(CheckShape.Book));

    [Theory]
    [InlineData(null, null)]
    [InlineData("2026-01-01", "2026-01-01")]
    [InlineData("2026-11-22", "2026-11-22")]
    [InlineData("2115-09-18", "2115-09-18")]
    [InlineData("2115-09-19", "2115-09-18")]
    [InlineData("9999-12-31", "2115-09-18")]
    [InlineData("2025-12-31", "2026-01-01")]
    [InlineData("0001-01-01", "2026-01-01")]
    public void Code_DayFinished_IsReadAsFarAsItReaches(string? written, string? expected)
    {
        var text = AnswerCode.Write(CheckShape.Book.Given("q1=1"), Day(written));

        Assert.True(AnswerCode.TryRead(text, out var code, out _));
        Assert.Equal(Day(expected), code.FinishedOn);

        static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd");
    }

    [Fact]
    public void Code_SameAnswersAndDay_IsTheSame()
    {
        var one = AnswerCode.Write(CheckShape.Book.Given("q1=3", "q3=1,2,5"), new(2026, 11, 22));
        var other = AnswerCode.Write(CheckShape.Book.Given("q3=5,1,2", "q1=3"), new(2026, 11, 22));

        Assert.Equal(one, other);
    }

    [Fact]
    public void Code_OtherAnswersOrDay_IsAnother()
    {
        var day = new DateOnly(2026, 11, 22);
        string[] codes =
        [
            AnswerCode.Write(CheckShape.Book.Given("q1=3"), day),
            AnswerCode.Write(CheckShape.Book.Given("q1=4"), day),
            AnswerCode.Write(CheckShape.Book.Given("q6=3"), day),
            AnswerCode.Write(CheckShape.Book.Given("q1=3"), day.AddDays(1)),
            AnswerCode.Write(CheckShape.Book.Given("q1=3"), null),
        ];

        Assert.Distinct(codes);
    }

    private static void RoundTrips(Answers answers) =>
        Assert.Equal(answers.Words(), CheckShape.Read(AnswerCode.Write(answers, new(2026, 11, 22))).Words());

    private static IEnumerable<string> Values(QuestionnaireItem question) => question.Scale is { } scale
        ? Enumerable.Range(scale.Min, scale.Max - scale.Min + 1).Select(n => $"{n}")
        : question.Options.Select(o => o.Id);

    private static IEnumerable<string> Together(QuestionnaireItem question) =>
        question.Options.Where(o => !o.Exclusive && !o.Yields).Select(o => o.Id);
}
