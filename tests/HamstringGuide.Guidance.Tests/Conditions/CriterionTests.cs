using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Conditions;

/// <summary>What every kind of criterion means: when a rule that has nothing else fires.</summary>
public sealed class CriterionTests
{
    [Theory]
    [InlineData("place=thigh", true)]
    [InlineData("place=knee", true)]
    [InlineData("place=calf", false)]
    [InlineData("place=", false)]
    public void AnswerIs_SingleQuestion_IsTrueForEachOfItsOptions(string answer, bool expected) =>
        Assert.Equal(expected, Holds(When.Is("place", "thigh", "knee"), answer));

    [Theory]
    [InlineData("signs=pop", true)]
    [InlineData("signs=pop,limp", true)]
    [InlineData("signs=limp,bruise", true)]
    [InlineData("signs=limp", false)]
    [InlineData("signs=none", false)]
    [InlineData("signs=", false)]
    public void AnswerIs_MultipleQuestion_IsTrueWhenOneOfItsOptionsIsAmongTheAnswers(string answer, bool expected) =>
        Assert.Equal(expected, Holds(When.Is("signs", "pop", "bruise"), answer));

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(10, true)]
    public void ScoreIs_AtLeast_IncludesItsLimit(int score, bool expected) =>
        Assert.Equal(expected, Holds(When.AtLeast("pain", 4), $"pain={score}"));

    [Theory]
    [InlineData(0, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void ScoreIs_AtMost_IncludesItsLimit(int score, bool expected) =>
        Assert.Equal(expected, Holds(When.AtMost("pain", 4), $"pain={score}"));

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void ScoreIs_Between_IncludesBothLimits(int score, bool expected) =>
        Assert.Equal(expected, Holds(When.Between("pain", 3, 5), $"pain={score}"));

    [Fact]
    public void ScoreIs_Unanswered_IsFalseEvenFromZero() => Assert.False(Holds(When.AtLeast("pain", 0)));

    [Theory]
    [InlineData("pain=7", true)]
    [InlineData("pain=6", false)]
    [InlineData("pain=", false)]
    public void FindingIs_IsWhatItsConditionIs(string answer, bool expected) =>
        Assert.Equal(expected, Holds(When.Finding("bad"), answer));

    [Fact]
    public void FindingIs_OfAnotherFindingWrittenLater_IsResolved() =>
        Assert.True(Holds(When.Finding("bad-or-popped"), "signs=pop"));

    [Fact]
    public void AllOf_EveryPartTrue_IsTrue() =>
        Assert.True(Holds(When.All(When.Is("place", "knee"), When.AtLeast("pain", 4)), "place=knee", "pain=4"));

    [Fact]
    public void AllOf_OnePartFalse_IsFalse() =>
        Assert.False(Holds(When.All(When.Is("place", "knee"), When.AtLeast("pain", 4)), "place=knee", "pain=3"));

    [Fact]
    public void AllOf_Empty_IsTrue() => Assert.True(Holds(When.All()));

    [Theory]
    [InlineData("place=knee", true)]
    [InlineData("pain=4", true)]
    [InlineData("pain=3", false)]
    public void AnyOf_OnePartTrue_IsTrue(string answer, bool expected) =>
        Assert.Equal(expected, Holds(When.Any(When.Is("place", "knee"), When.AtLeast("pain", 4)), answer));

    [Theory]
    [InlineData("place=knee", false)]
    [InlineData("place=thigh", true)]
    [InlineData("place=", true)]
    public void Not_IsTrueAlsoWhenUnanswered(string answer, bool expected) =>
        Assert.Equal(expected, Holds(When.Not(When.Is("place", "knee")), answer));

    [Fact]
    public void Not_Twice_IsTheSame() => Assert.True(Holds(When.Not(When.Not(When.Is("place", "knee"))), "place=knee"));

    [Fact]
    public void AnswerIs_HiddenQuestion_IsFalseAndItsNotTrue()
    {
        var book = new Book()
            .Single("place", "knee", "thigh")
            .Single("side", "left", "right").ShownWhen(When.Is("place", "knee"))
            .Rule("left", When.Is("side", "left"))
            .Rule("not-left", When.Not(When.Is("side", "left")))
            .Build();

        var result = book.Assess("place=thigh", "side=left");

        Assert.Equal(["not-left"], result.Reasons.Select(r => r.Rule));
    }

    private static bool Holds(Criterion criterion, params string[] answers) => new Book()
        .Single("place", "thigh", "knee", "calf").Optional()
        .Multiple("signs", "pop", "limp", "bruise", "none!").Optional()
        .Scale("pain").Optional()
        .Finding("bad-or-popped", When.Any(When.Finding("bad"), When.Is("signs", "pop")))
        .Finding("bad", When.AtLeast("pain", 7))
        .Rule("rule", criterion)
        .Build()
        .Assess(answers)
        .Reasons.Any(r => r.Rule == "rule");
}
