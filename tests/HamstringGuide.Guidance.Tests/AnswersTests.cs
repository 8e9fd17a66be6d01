using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests;

public sealed class AnswersTests
{
    private static readonly Guidebook Questions = new Book()
        .Single("place", "thigh", "knee")
        .Multiple("signs", "pop", "limp", "not-sure?", "none!")
        .Scale("pain")
        .Build();

    [Fact]
    public void None_HasNoAnswers()
    {
        var none = Answers.None(Questions);

        Assert.True(none.IsEmpty);
        Assert.Empty(none.Questions);
        Assert.Empty(none["place"]);
    }

    [Fact]
    public void Questions_AreInTheOrderOfTheQuestionnaire() =>
        Assert.Equal(["place", "pain"], Questions.Given("pain=0", "place=knee").Questions);

    [Fact]
    public void With_AnotherAnswer_ReplacesItAndLeavesTheOldOnesAlone()
    {
        var before = Questions.Given("place=knee", "pain=3");

        var after = before.With("place", "thigh");

        Expect.Items(["knee"], before["place"]);
        Expect.Items(["thigh"], after["place"]);
        Expect.Items(["3"], after["pain"]);
    }

    [Fact]
    public void With_NoValue_RemovesTheAnswer() => Assert.True(Questions.Given("pain=3").With("pain").IsEmpty);

    [Fact]
    public void With_YieldingOption_IsDroppedBesideAnother() =>
        Expect.Items(["pop"], Answers.None(Questions).With("signs", "not-sure", "pop")["signs"]);

    [Theory]
    [InlineData("mood", "low")]
    [InlineData("place", "hip")]
    [InlineData("place", "thigh", "knee")]
    [InlineData("signs", "none", "pop")]
    [InlineData("pain", "11")]
    public void With_WhatCannotBe_Throws(string question, params string[] values) =>
        Assert.Throws<ArgumentException>(() => Answers.None(Questions).With(question, values));

    [Fact]
    public void Indexer_UnknownQuestion_Throws() => Assert.Throws<ArgumentException>(() => Answers.None(Questions)["mood"]);

    [Fact]
    public void ToString_SaysNoAnswer() => Assert.Equal("2 answers", Questions.Given("place=knee", "pain=3").ToString());
}
