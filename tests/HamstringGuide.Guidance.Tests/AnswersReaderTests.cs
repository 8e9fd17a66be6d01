using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests;

public sealed class AnswersReaderTests
{
    private static readonly Guidebook Questions = new Book()
        .Single("place", "thigh", "knee")
        .Multiple("signs", "pop", "limp", "not-sure?", "none!")
        .Scale("pain")
        .Scale("effort", min: 6, max: 20)
        .Build();

    [Fact]
    public void Read_ValidAnswers_TakesThemAll()
    {
        var reading = Questions.Read("place=knee", "signs=pop,limp", "pain=10", "effort=6");

        Assert.Empty(reading.Problems);
        Expect.Items(["knee"], reading.Answers["place"]);
        Expect.Items(["pop", "limp"], reading.Answers["signs"]);
        Expect.Items(["10"], reading.Answers["pain"]);
        Expect.Items(["6"], reading.Answers["effort"]);
    }

    [Fact]
    public void Read_OptionsInAnotherOrder_AreTheSameAnswers() =>
        Expect.Items(["pop", "limp"], Questions.Given("signs=limp,pop")["signs"]);

    [Fact]
    public void Read_OptionTwice_CountsOnce() => Expect.Items(["pop"], Questions.Given("signs=pop,pop")["signs"]);

    [Fact]
    public void Read_UnknownQuestion_IsAProblem() => Refused("mood=low", "mood", "There is no question of this name.");

    [Fact]
    public void Read_UnknownQuestionWithoutValue_IsAProblem() => Refused("mood=", "mood", "There is no question of this name.");

    [Fact]
    public void Read_UnknownOption_IsAProblem() => Refused("place=hip", "place", "'hip' is not one of the answers to this question.");

    [Fact]
    public void Read_UnknownOptionBesideAKnownOne_TakesNeither() =>
        Refused("signs=pop,hip", "signs", "'hip' is not one of the answers to this question.");

    [Fact]
    public void Read_LongUnknownOption_IsShortenedInTheMessage() =>
        Refused($"place={new string('x', 41)}", "place", $"'{new string('x', 40)}…' is not one of the answers to this question.");

    [Fact]
    public void Read_TwoToASingleQuestion_IsAProblem() => Refused("place=thigh,knee", "place", "Choose only one answer to this question.");

    [Fact]
    public void Read_TwoScores_IsAProblem() => Refused("pain=4,5", "pain", "Choose only one answer to this question.");

    [Fact]
    public void Read_ExclusiveWithAnother_IsAProblem() =>
        Refused("signs=pop,none", "signs", "You ticked “Text of none” and another answer as well. Keep one or the other.");

    [Fact]
    public void Read_ExclusiveWithOneThatYields_IsAProblem() =>
        Refused("signs=not-sure,none", "signs", "You ticked “Text of none” and another answer as well. Keep one or the other.");

    [Theory]
    [InlineData("pain=11")]
    [InlineData("pain=-1")]
    [InlineData("pain=4.5")]
    [InlineData("pain=04")]
    [InlineData("pain=+4")]
    [InlineData("pain= 4")]
    [InlineData("pain=4 ")]
    [InlineData("pain=1e1")]
    [InlineData("pain=٤")]
    [InlineData("pain=four")]
    public void Read_NotANumberOfTheScale_IsAProblem(string answer) => Refused(answer, "pain", "Choose a whole number from 0 to 10.");

    [Theory]
    [InlineData("effort=5")]
    [InlineData("effort=21")]
    public void Read_ScoreOffAScaleThatBeginsElsewhere_IsAProblem(string answer) => Refused(answer, "effort", "Choose a whole number from 6 to 20.");

    [Theory]
    [InlineData("signs=")]
    [InlineData("place=")]
    [InlineData("pain=")]
    public void Read_NoValue_IsUnansweredAndNeverNone(string answer)
    {
        var reading = Questions.Read(answer);

        Assert.Empty(reading.Problems);
        Assert.True(reading.Answers.IsEmpty);
    }

    [Fact]
    public void Read_EmptyValue_IsAProblem()
    {
        var reading = AnswersReader.Read(Questions, [new("signs", [""])]);

        Expect.Items([new("signs", "'' is not one of the answers to this question.")], reading.Problems);
        Assert.True(reading.Answers.IsEmpty);
    }

    [Fact]
    public void Read_YieldingOptionBesideAnother_IsDropped() => Expect.Items(["limp"], Questions.Given("signs=not-sure,limp")["signs"]);

    [Fact]
    public void Read_YieldingOptionAlone_Stays() => Expect.Items(["not-sure"], Questions.Given("signs=not-sure")["signs"]);

    [Theory]
    [InlineData("place=Knee", "place", "'Knee' is not one of the answers to this question.")]
    [InlineData("signs=NONE", "signs", "'NONE' is not one of the answers to this question.")]
    [InlineData("Place=knee", "Place", "There is no question of this name.")]
    public void Read_OtherCase_IsAProblem(string answer, string question, string message) => Refused(answer, question, message);

    [Fact]
    public void Read_SameQuestionTwice_IsAProblemAndNeitherCounts()
    {
        var reading = Questions.Read("signs=pop", "signs=none");

        Expect.Items([new("signs", "This question is answered twice.")], reading.Problems);
        Assert.True(reading.Answers.IsEmpty);
    }

    [Fact]
    public void Read_SeveralProblems_NamesThemAllAndKeepsTheValidAnswers()
    {
        var reading = Questions.Read("place=hip", "mood=low", "pain=3", "signs=pop,none");

        Assert.Equal(["place", "mood", "signs"], reading.Problems.Select(p => p.Question));
        Assert.Equal(["pain"], reading.Answers.Questions);
    }

    private static void Refused(string answer, string question, string message)
    {
        var reading = Questions.Read(answer);

        Expect.Items([new(question, message)], reading.Problems);
        Assert.True(reading.Answers.IsEmpty);
    }
}
