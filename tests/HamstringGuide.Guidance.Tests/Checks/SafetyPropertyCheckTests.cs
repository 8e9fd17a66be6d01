using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Safety;
using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Checks;

/// <summary>What is proved names what there is.</summary>
public sealed class SafetyPropertyCheckTests
{
    private static readonly SafetyClaim Seen = new SafetyClaim.DispositionIs(Disposition.SeeClinicianSoon, null);

    [Fact]
    public void Problems_PropertiesOfEveryKind_None() => Assert.Empty(Problems(
        Property(new SafetyClaim.NoneAllowed(["walking"], ["deep-bend"])) with { Id = "one", When = When.Result(ResultAspect.Level, "self-care") },
        Property(new SafetyClaim.OnlyAllowed([])) with { Id = "two" },
        Property(new SafetyClaim.NoCause(["kneecap"]), new SafetyClaim.SeenWithin(1), new SafetyClaim.CountIs(CountedItems.Later, 0, 0)) with { Id = "three" },
        Pair(new AnswerChange.Instead("place", "thigh", "calf")) with { Id = "four" },
        Pair(new AnswerChange.MoreTicked(["signs"])) with { Id = "five" },
        Pair(new AnswerChange.AlsoAnswered(["self-test"])) with { Id = "six" },
        Pair(new AnswerChange.HiddenAnswers()) with { Id = "seven" }));

    [Fact]
    public void Problems_IdTwice_PointsAtTheSecond()
    {
        var second = Property(Seen);

        var problem = Assert.Single(Problems(Property(Seen), second));

        Assert.Same(second, problem.Subject);
        Assert.Equal("safety property 'new' is there twice", problem.Message);
    }

    [Fact]
    public void Problems_WithoutGrounds_Refused() => Wrong(Property(Seen) with { Grounds = new([], []) }, "names neither a source nor a basis");

    [Fact]
    public void Problems_SaysNothing_Refused() => Wrong(Property(), "says either then or pair; and not nothing");

    [Fact]
    public void Problems_ThenAndPair_Refused() =>
        Wrong(Pair(new AnswerChange.HiddenAnswers()) with { Then = [Seen] }, "says either then or pair; and not nothing");

    [Fact]
    public void Problems_UnknownFinding_PointsAtTheCondition()
    {
        var when = When.Finding("hip-pain");

        var problem = Assert.Single(Problems(Property(Seen) with { When = when }));

        Assert.Same(when, problem.Subject);
        Assert.Equal("safety property 'new': there is no finding 'hip-pain'", problem.Message);
    }

    [Fact]
    public void Problems_AnswersThatLookAtTheResult_Refused()
    {
        var problem = Assert.Single(Problems(Property(new SafetyClaim.AnswersAre(When.Result(ResultAspect.Level, "self-care")))));

        Assert.StartsWith("safety property 'new': 'level' looks at the result", problem.Message, StringComparison.Ordinal);
    }

    public static TheoryData<SafetyClaim, string> WrongClaims => new()
    {
        { new SafetyClaim.DispositionIs(null, null), "disposition needs a limit" },
        { new SafetyClaim.SeenWithin(0), "target-days is a number of days" },
        { new SafetyClaim.NoneAllowed([], []), "allowed-none: names nothing" },
        { new SafetyClaim.NoneAllowed(["jump"], []), "allowed-none: there is no exercise 'jump'" },
        { new SafetyClaim.NoneShown([], ["impact"]), "shown-none: no exercise has the tag 'impact'" },
        { new SafetyClaim.OnlyAllowed(["jump"]), "allowed-only: there is no exercise 'jump'" },
        { new SafetyClaim.NoCause(["gout"]), "there is no cause 'gout'" },
        { new SafetyClaim.NoCause([]), "causes-none: names nothing" },
        { new SafetyClaim.CountIs(CountedItems.Causes, null, null), "a count needs a least or a greatest number" },
        { new SafetyClaim.CountIs(CountedItems.Causes, 3, 2), "a count needs a least or a greatest number" },
    };

    [Theory]
    [MemberData(nameof(WrongClaims))]
    public void Problems_WrongClaim_Refused(SafetyClaim claim, string message) => Wrong(Property(claim), message);

    public static TheoryData<AnswerChange, string> WrongChanges => new()
    {
        { new AnswerChange.MoreTicked(["swellings"]), "there is no question 'swellings'" },
        { new AnswerChange.MoreTicked(["place"]), "question 'place' takes one answer only" },
        { new AnswerChange.MoreTicked([]), "names no question" },
        { new AnswerChange.AlsoAnswered(["self"]), "there is no question 'self'" },
        { new AnswerChange.AlsoAnswered([]), "names no question" },
        { new AnswerChange.Instead("where", "thigh", "calf"), "there is no question 'where'" },
        { new AnswerChange.Instead("place", "hip", "calf"), "question 'place' has no option 'hip'" },
        { new AnswerChange.Instead("place", "thigh", "hip"), "question 'place' has no option 'hip'" },
    };

    [Theory]
    [MemberData(nameof(WrongChanges))]
    public void Problems_WrongChange_Refused(AnswerChange change, string message) => Wrong(Pair(change), message);

    [Fact]
    public void Problems_PairThatComparesNothing_Refused() =>
        Wrong(Property() with { Pair = new(new AnswerChange.HiddenAnswers(), false, false, []) }, "compares nothing");

    private static void Wrong(SafetyProperty property, string message)
    {
        var problem = Assert.Single(Problems(property));

        Assert.Same(property, problem.Subject);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.StartsWith("safety property 'new'", problem.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<GuidebookProblem> Problems(params SafetyProperty[] properties) =>
        GuidebookCheck.Problems(Sample.Book().Parts(), properties);

    private static SafetyProperty Pair(AnswerChange change) => Property() with { Pair = new(change, NeverLower: true, KeepsRedFlags: false, []) };

    private static SafetyProperty Property(params SafetyClaim[] claims) => new()
    {
        Id = "new",
        Ref = "INV-00",
        Title = "New",
        Then = [.. claims],
        Grounds = new([], [Basis.Design]),
    };
}
