using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Questionnaires;

/// <summary>Answers to questions that the other answers hide do not count (a2 step 2).</summary>
public sealed class PruningTests
{
    private static readonly Guidebook Chain = new Book()
        .Single("place", "thigh", "knee")
        .Single("joint", "left", "right").ShownWhen(When.Is("place", "knee"))
        .Scale("pain").ShownWhen(When.Is("joint", "left"))
        .Single("note", "yes", "no").ShownWhen(When.Not(When.Is("joint", "left"))).Optional()
        .Build();

    [Fact]
    public void Follow_QuestionWhoseConditionHolds_IsShown()
    {
        var path = Chain.Follow("place=knee", "joint=left");

        Assert.Equal(["place", "joint", "pain"], path.Shown.Select(q => q.Id));
        Assert.True(path.Shows("pain"));
        Assert.False(path.Shows("note"));
    }

    [Fact]
    public void Follow_AnswerToAHiddenQuestion_IsIgnoredAndGone()
    {
        var path = Chain.Follow("place=thigh", "joint=left");

        Assert.Equal(["joint"], path.Ignored.Select(q => q.Id));
        Assert.Equal(["place"], path.Counted.Questions);
    }

    [Fact]
    public void Follow_HiddenQuestion_HidesWhatItWouldHaveShown()
    {
        var path = Chain.Follow("place=thigh", "joint=left", "pain=9", "note=yes");

        Assert.Equal(["joint", "pain"], path.Ignored.Select(q => q.Id));
        Assert.Equal(["place", "note"], path.Shown.Select(q => q.Id));
    }

    [Fact]
    public void Follow_HiddenWithoutAnAnswer_IsNotIgnored() => Assert.Empty(Chain.Follow("place=thigh").Ignored);

    [Fact]
    public void Follow_LeavesTheGivenAnswersAlone()
    {
        var answers = Chain.Given("place=thigh", "joint=left");

        Chain.Follow(answers);

        Assert.Equal(["place", "joint"], answers.Questions);
    }

    [Fact]
    public void Follow_ShownByAFinding_ReadsPrunedAnswersOnly()
    {
        var book = new Book()
            .Single("place", "thigh", "knee")
            .Single("joint", "left", "right").ShownWhen(When.Is("place", "knee"))
            .Single("more", "yes", "no").ShownWhen(When.Finding("left-knee"))
            .Finding("left-knee", When.Is("joint", "left"))
            .Build();

        var path = book.Follow("place=thigh", "joint=left", "more=yes");

        Assert.Equal(["joint", "more"], path.Ignored.Select(q => q.Id));
    }

    [Fact]
    public void Follow_HiddenAnswers_ChangeNothingInTheResult()
    {
        var book = new Book()
            .Single("place", "thigh", "knee")
            .Scale("swelling").ShownWhen(When.Is("place", "knee"))
            .Rule("swollen", When.AtLeast("swelling", 5), Triage.Disposition.SameDayUrgent)
            .Build();

        var without = book.Assess("place=thigh");
        var with = book.Assess("place=thigh", "swelling=9");

        Assert.Equal(without.Disposition, with.Disposition);
        Assert.Empty(with.Reasons.Where(r => r.Rule == "swollen"));
        Assert.Equal(["swelling"], with.Ignored.Select(q => q.Id));
    }

    [Fact]
    public void Missing_RequiredShownUnanswered_InOrder() =>
        Assert.Equal(["place"], Chain.Follow().Missing.Select(q => q.Id));

    [Fact]
    public void Missing_OptionalOrHidden_IsNotMissing()
    {
        var path = Chain.Follow("place=thigh");

        Assert.Empty(path.Missing);
        Assert.True(path.IsComplete);
    }

    [Fact]
    public void Missing_UncoveredByAnAnswer_IsMissing()
    {
        var path = Chain.Follow("place=knee");

        Assert.Equal(["joint"], path.Missing.Select(q => q.Id));
        Assert.False(path.IsComplete);
    }

    [Fact]
    public void Pages_OnlyThoseThatAskSomething()
    {
        var book = new Book()
            .Page(1).Single("place", "thigh", "knee")
            .Page(2).Single("joint", "left", "right").ShownWhen(When.Is("place", "knee"))
            .Page(3).Scale("pain").Scale("effort")
            .Build();

        Assert.Equal([1, 3], book.Follow("place=thigh").Pages);
        Assert.Equal([1, 2, 3], book.Follow("place=knee").Pages);
    }

    [Fact]
    public void Shows_UnknownQuestion_IsFalse() => Assert.False(Chain.Follow().Shows("mood"));

    [Fact]
    public void Follow_AnswersOfAnotherGuidebook_Throws()
    {
        var other = Sample.Book().Build();

        Assert.Throws<ArgumentException>(() => Chain.Follow(other.Given("pain=3")));
    }
}
