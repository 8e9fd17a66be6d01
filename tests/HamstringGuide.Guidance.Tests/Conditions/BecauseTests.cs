using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Conditions;

/// <summary>Which answers a fired rule names as its reason.</summary>
public sealed class BecauseTests
{
    [Fact]
    public void Because_All_NamesTheAnswersOfEveryPartInTheOrderOfTheQuestions() =>
        Assert.Equal(
            ["place: knee", "pain: 6"],
            Because(When.All(When.AtLeast("pain", 4), When.Is("place", "knee", "thigh")), "pain=6", "place=knee"));

    [Fact]
    public void Because_Any_NamesOnlyThePartsThatAreTrue() =>
        Assert.Equal(
            ["signs: pop"],
            Because(When.Any(When.Is("signs", "pop"), When.AtLeast("pain", 4)), "signs=pop", "pain=3"));

    [Fact]
    public void Because_AnyWithSeveralTrue_NamesThemAll() =>
        Assert.Equal(
            ["signs: pop", "pain: 9"],
            Because(When.Any(When.Is("signs", "pop"), When.AtLeast("pain", 4)), "signs=pop", "pain=9"));

    [Fact]
    public void Because_SeveralAnswers_NamesOnlyThoseTheRuleAsksFor() =>
        Assert.Equal(["signs: limp, bruise"], Because(When.Is("signs", "bruise", "limp"), "signs=bruise,pop,limp"));

    [Fact]
    public void Because_TheSameQuestionTwice_IsOneEntry() =>
        Assert.Equal(["signs: pop, limp"], Because(When.All(When.Is("signs", "limp"), When.Is("signs", "pop")), "signs=pop,limp"));

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(10)]
    public void Because_Scale_NamesItsNumber(int score) =>
        Assert.Equal([$"pain: {score}"], Because(When.AtLeast("pain", 0), $"pain={score}"));

    [Fact]
    public void Because_Not_NamesWhatWasAnsweredInsteadAsExcluding() =>
        Assert.Equal(["signs: pop, bruise (excluding)"], Because(When.Not(When.Is("signs", "limp")), "signs=pop,bruise"));

    [Fact]
    public void Because_NotOfAScale_NamesTheNumberGiven() =>
        Assert.Equal(["pain: 2 (excluding)"], Because(When.Not(When.AtLeast("pain", 4)), "pain=2"));

    [Fact]
    public void Because_NotUnanswered_NamesNothing() => Assert.Empty(Because(When.Not(When.Is("signs", "limp"))));

    [Fact]
    public void Because_NotOfSeveral_NamesEveryAnswerItRead() =>
        Assert.Equal(
            ["place: thigh (excluding)", "pain: 2 (excluding)"],
            Because(When.Not(When.Any(When.Is("place", "knee"), When.AtLeast("pain", 4))), "place=thigh", "pain=2", "signs=pop"));

    [Fact]
    public void Because_AskedForAndExcludedInOneQuestion_NamesWhatWasAskedFor() =>
        Assert.Equal(
            ["signs: pop"],
            Because(When.All(When.Is("signs", "pop"), When.Not(When.Is("signs", "limp"))), "signs=pop,bruise"));

    [Fact]
    public void Because_Finding_NamesTheAnswersUnderIt() =>
        Assert.Equal(["signs: pop", "pain: 8"], Because(When.Finding("bad-pop"), "signs=pop,limp", "pain=8"));

    [Fact]
    public void Because_NotOfAFinding_NamesTheAnswersUnderIt() =>
        Assert.Equal(["signs: limp (excluding)"], Because(When.Not(When.Finding("bad-pop")), "signs=limp"));

    [Fact]
    public void Because_HiddenAnswer_IsNotNamed() =>
        Assert.Equal(["place: thigh (excluding)"], Because(When.Not(When.All(When.Is("place", "knee"), When.Is("side", "left"))), "place=thigh", "side=left"));

    [Fact]
    public void Because_OfTwoRules_AreKeptApart()
    {
        var result = Questions().Rule("one", When.Is("signs", "pop")).Rule("two", When.AtLeast("pain", 4)).Build().Assess("signs=pop", "pain=5");

        Assert.Equal(["signs: pop"], result.Reasons[0].Because.Select(Words));
        Assert.Equal(["pain: 5"], result.Reasons[1].Because.Select(Words));
    }

    [Fact]
    public void Because_OfTwoRulesThatExclude_AreKeptApart()
    {
        var result = Questions()
            .Rule("one", When.Not(When.Is("place", "knee")))
            .Rule("two", When.Not(When.AtLeast("pain", 4)))
            .Build()
            .Assess("place=thigh", "pain=2");

        Assert.Equal(["place: thigh (excluding)"], result.Reasons[0].Because.Select(Words));
        Assert.Equal(["pain: 2 (excluding)"], result.Reasons[1].Because.Select(Words));
    }

    private static IEnumerable<string> Because(Criterion criterion, params string[] answers) =>
        Questions().Rule("rule", criterion).Build().Assess(answers).Reasons.Single(r => r.Rule == "rule").Because.Select(Words);

    private static string Words(Because because) =>
        $"{because.Question}: {string.Join(", ", because.Answers)}{(because.Excluding ? " (excluding)" : "")}";

    private static Book Questions() => new Book()
        .Single("place", "thigh", "knee", "calf").Optional()
        .Multiple("signs", "pop", "limp", "bruise", "none!").Optional()
        .Scale("pain").Optional()
        .Single("side", "left", "right").ShownWhen(When.Is("place", "knee")).Optional()
        .Finding("bad-pop", When.All(When.Is("signs", "pop"), When.AtLeast("pain", 7)));
}
