using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Codes;

/// <summary>
/// A code is read without a guidebook; a guidebook that does not know all that is in it says so and drops nothing in silence.
/// </summary>
public sealed class OtherEditionTests
{
    private static readonly Guidebook Written = new Book()
        .Single("place", "thigh", "knee", "calf")
        .Multiple("signs", "numb", "weak", "not-sure?", "none!")
        .Scale("pain")
        .Build();

    [Fact]
    public void TryRead_NeedsNoGuidebook()
    {
        Assert.True(AnswerCode.TryRead(Code("place=calf", "signs=numb,weak"), out var code, out _));
        Assert.Equal(new DateOnly(2026, 11, 22), code.FinishedOn);
    }

    [Fact]
    public void ToAnswers_QuestionsRenamedAndReordered_AreFoundByTheirNumbers()
    {
        var later = new Book()
            .Scale("how-strong").But(q => q with { Number = 3 })
            .Single("new", "yes", "no").But(q => q with { Number = 4 })
            .Single("where", "back", "joint", "below").But(q => q with { Number = 1 })
            .Build();

        Assert.Equal("how-strong=7 where=joint", CheckShape.Read(Code("place=knee", "pain=7"), later).Words());
    }

    [Fact]
    public void ToAnswers_OptionsReordered_AreFoundByTheirNumbers()
    {
        var later = new Book()
            .Single("place", "calf", "new", "thigh")
            .But(q => q with { Options = [q.Options[0] with { Number = 3 }, q.Options[1] with { Number = 9 }, q.Options[2] with { Number = 1 }] })
            .Build();

        Assert.Equal("place=calf", CheckShape.Read(Code("place=calf"), later).Words());
    }

    [Fact]
    public void ToAnswers_UnknownQuestion_IsAProblem() => Refused(
        new Book().Single("place", "thigh", "knee", "calf"),
        new("3", "Holds a question that this edition of the guide does not know."),
        kept: "place=knee",
        "place=knee", "pain=7");

    [Fact]
    public void ToAnswers_UnknownOption_IsAProblem() => Refused(
        new Book().Single("place", "thigh", "knee").Multiple("signs", "numb", "weak"),
        new("place", "Holds an answer that this edition of the guide does not know."),
        kept: "signs=numb",
        "place=calf", "signs=numb");

    [Fact]
    public void ToAnswers_UnknownOptionBesideAKnownOne_IsAProblem() => Refused(
        new Book().Single("place", "thigh", "knee").Multiple("signs", "numb", "other").But(q => q with { Options = [q.Options[0], q.Options[1] with { Number = 9 }] }),
        new("signs", "Holds an answer that this edition of the guide does not know."),
        kept: "place=knee",
        "place=knee", "signs=numb,weak");

    [Fact]
    public void ToAnswers_ScoreOffTheScale_IsAProblem() => Refused(
        new Book().Scale("pain", 0, 5).But(q => q with { Number = 3 }),
        new("pain", "Holds an answer that this edition of the guide does not know."),
        kept: "",
        "pain=6");

    [Fact]
    public void ToAnswers_SeveralAnswersToWhatIsNowSingle_IsAProblem() => Refused(
        new Book().Single("place", "thigh", "knee").Single("signs", "numb", "weak", "not-sure", "none"),
        new("signs", "Choose only one answer to this question."),
        kept: "",
        "signs=numb,weak");

    [Fact]
    public void ToAnswers_OptionThatHasBecomeExclusiveBesideAnother_IsAProblem() => Refused(
        new Book().Single("place", "thigh", "knee").Multiple("signs", "numb", "weak!", "not-sure?", "none!"),
        new("signs", "You ticked “Text of weak” and another answer as well. Keep one or the other."),
        kept: "",
        "signs=numb,weak");

    [Fact]
    public void ToAnswers_OptionThatNowYields_IsDroppedBesideAnother()
    {
        var later = new Book().Single("place", "thigh", "knee").Multiple("signs", "numb?", "weak").Build();

        Assert.Equal("signs=weak", CheckShape.Read(Code("signs=numb,weak"), later).Words());
    }

    private static string Code(params string[] answers) => AnswerCode.Write(Written.Given(answers), new(2026, 11, 22));

    private static void Refused(Book book, AnswerProblem problem, string kept, params string[] answers)
    {
        Assert.True(AnswerCode.TryRead(Code(answers), out var code, out _));

        var reading = code.ToAnswers(book.Build());

        Assert.Equal(problem, Assert.Single(reading.Problems));
        Assert.Equal(kept, reading.Answers.Words());
    }
}
