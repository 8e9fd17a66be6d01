using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Checks;

public sealed class QuestionnaireCheckTests
{
    [Fact]
    public void Problems_QuestionTwice_PointsAtTheSecond() =>
        Wrong(Sample.Book().Single("place", "a", "b"), "question 'place' is there twice");

    [Fact]
    public void Problems_QuestionNumberTwice_PointsAtTheSecond() =>
        Wrong(Sample.Book().Single("more", "a", "b").But(q => q with { Number = 2 }), "question number '2' is there twice");

    [Fact]
    public void Problems_PageTwice_PointsAtTheSecond()
    {
        var parts = Sample.Book().Page(3).Parts();

        Problem.Is(parts, parts.Questionnaire.Pages[^1], "page '3' is there twice");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(64)]
    public void Problems_QuestionNumberOutOfRange_Refused(int number) =>
        Wrong(Sample.Book().Single("more", "a", "b").But(q => q with { Number = number }), "question 'more': its number must be 1 to 63");

    [Theory]
    [InlineData("all")]
    [InlineData("any")]
    [InlineData("not")]
    [InlineData("finding")]
    [InlineData("level")]
    [InlineData("cause")]
    [InlineData("shown")]
    [InlineData("shown-tag")]
    [InlineData("allowed")]
    [InlineData("allowed-tag")]
    public void Problems_QuestionIdOfTheConditionLanguage_Refused(string id) =>
        Wrong(Sample.Book().Single(id, "a", "b"), $"question '{id}': this word belongs to the language of conditions and can't be an id");

    [Fact]
    public void Problems_UnknownPage_Refused() =>
        Wrong(Sample.Book().Single("more", "a", "b").But(q => q with { Page = 9 }), "question 'more': there is no page 9");

    [Fact]
    public void Problems_QuestionBehindALaterPage_Refused() =>
        Wrong(
            Sample.Book().Single("more", "a", "b").But(q => q with { Page = 2 }),
            "question 'more': stands after a question of page 3; questions follow the order of pages");

    [Fact]
    public void Problems_QuestionWithoutGrounds_Refused() =>
        Wrong(Sample.Book().Single("more", "a", "b").But(q => q with { Grounds = new([], []) }), "question 'more': names neither a source nor a basis");

    [Fact]
    public void Problems_QuestionWithUnknownSource_Refused() =>
        Wrong(
            Sample.Book().Single("more", "a", "b").But(q => q with { Grounds = new(["study", "rumour"], []) }),
            "question 'more': there is no source 'rumour' in the references");

    [Theory]
    [InlineData(5, 5)]
    [InlineData(6, 5)]
    [InlineData(-1, 10)]
    [InlineData(0, 63)]
    public void Problems_ScaleOutOfRange_Refused(int min, int max) =>
        Wrong(Sample.Book().Scale("more", min, max), "question 'more': a scale needs a least and a greatest number, 0 to 62");

    [Fact]
    public void Problems_WidestScale_None() => Assert.Empty(GuidebookCheck.Problems(Sample.Book().Scale("more", 0, 62).Parts()));

    [Fact]
    public void Problems_ScaleWithoutNumbers_Refused() =>
        Wrong(
            Sample.Book().Scale("more").But(q => q with { Scale = null }),
            "question 'more': a scale needs a least and a greatest number, 0 to 62");

    [Fact]
    public void Problems_ScaleWithOptions_Refused() =>
        Wrong(
            Sample.Book().Single("more", "a", "b").But(q => q with { Type = QuestionType.Scale, Scale = new(0, 10, "", "") }),
            "question 'more': a scale has no options");

    [Fact]
    public void Problems_OptionsWithAScale_Refused() =>
        Wrong(
            Sample.Book().Single("more", "a", "b").But(q => q with { Scale = new(0, 10, "", "") }),
            "question 'more': only a question of type scale has a scale");

    [Fact]
    public void Problems_OneOption_Refused() => Wrong(Sample.Book().Multiple("more", "a"), "question 'more': needs at least two options");

    [Fact]
    public void Problems_OptionTwice_PointsAtTheSecond() =>
        WrongOption(Sample.Book().Single("more", "a", "a"), "option of question 'more' 'a' is there twice");

    [Fact]
    public void Problems_OptionNumberTwice_PointsAtTheSecond() =>
        WrongOption(
            Sample.Book().Single("more", "a", "b").But(q => q with { Options = [q.Options[0], q.Options[1] with { Number = 1 }] }),
            "option number of question 'more' '1' is there twice");

    [Theory]
    [InlineData(0)]
    [InlineData(64)]
    public void Problems_OptionNumberOutOfRange_Refused(int number) =>
        WrongOption(
            Sample.Book().Single("more", "a", "b").But(q => q with { Options = [q.Options[0], q.Options[1] with { Number = number }] }),
            "question 'more', option 'b': its number must be 1 to 63");

    [Theory]
    [InlineData("b!")]
    [InlineData("b?")]
    public void Problems_ExclusiveOrYieldingOptionOfSingle_Refused(string option) =>
        WrongOption(Sample.Book().Single("more", "a", option), "question 'more', option 'b': exclusive and yields are for questions of type multiple");

    [Fact]
    public void Problems_SelfTestThatIsNotOptional_Refused() =>
        Wrong(
            Sample.Book().Single("more", "a", "not-done").SelfTest().But(q => q with { Optional = false }),
            "question 'more': when-skipped needs an optional question and one of its options, not 'not-done'");

    [Fact]
    public void Problems_SkippedAsUnknownOption_Refused() =>
        Wrong(
            Sample.Book().Single("more", "a", "b").SelfTest(),
            "question 'more': when-skipped needs an optional question and one of its options, not 'not-done'");

    [Theory]
    [InlineData("more")]
    [InlineData("later")]
    public void Problems_ShownByItselfOrALaterQuestion_LooksAhead(string read) =>
        WrongShownWhen(
            Sample.Book().Single("more", "a", "b").ShownWhen(When.Is(read, "a")).Single("later", "a", "b"),
            $"question 'more': its show-when reads '{read}', which is not asked before it");

    [Fact]
    public void Problems_ShownByALaterScale_LooksAhead() =>
        WrongShownWhen(
            Sample.Book().Single("more", "a", "b").ShownWhen(When.AtLeast("later", 1)).Scale("later"),
            "question 'more': its show-when reads 'later', which is not asked before it");

    [Fact]
    public void Problems_ShownByALaterQuestionThroughFindings_LooksAhead() =>
        WrongShownWhen(
            Sample.Book()
                .Single("more", "a", "b").ShownWhen(When.All(When.Not(When.Any(When.Finding("outer"))), When.Is("place", "knee")))
                .Single("later", "a", "b")
                .Finding("outer", When.Finding("inner"))
                .Finding("inner", When.Is("later", "a")),
            "question 'more': its show-when reads 'later', which is not asked before it");

    private static void Wrong(Book book, string message)
    {
        var parts = book.Parts();

        Problem.Is(parts, parts.Questionnaire.Items[^1], message);
    }

    private static void WrongOption(Book book, string message)
    {
        var parts = book.Parts();

        Problem.Is(parts, parts.Questionnaire.Items[^1].Options[1], message);
    }

    private static void WrongShownWhen(Book book, string message)
    {
        var parts = book.Parts();

        Problem.Is(parts, parts.Questionnaire.Items.Single(q => q.Id == "more").EnableWhen!, message);
    }
}
