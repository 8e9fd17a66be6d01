using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Checks;

public sealed class ConditionCheckTests
{
    private static readonly Criterion Bad = When.Finding("lost");

    /// <summary>Everything that holds a condition, with the name that a message gives it.</summary>
    public static TheoryData<string> Places => new(ByPlace.Keys);

    private static readonly Dictionary<string, Func<Book, Book>> ByPlace = new()
    {
        ["question 'more'"] = b => b.Single("more", "a", "b").ShownWhen(Bad),
        ["finding 'new'"] = b => b.Finding("new", Bad),
        ["rule 'new'"] = b => b.Rule("new", Bad),
        ["cause 'requires'"] = b => b.Cause("requires", Bad),
        ["cause 'points'"] = b => b.Cause("points", but: c => c with { Points = [.. c.Points, new(1, Bad)] }),
        ["cause 'escalates'"] = b => b.Cause("escalates", but: c => c with { Escalates = new(Disposition.SeeClinicianSoon, 7, Bad) }),
        ["cause 'alone'"] = b => b.Cause("alone", but: c => c with { AloneWhen = Bad }),
        ["cause 'phased', phase 'new'"] = b => b.Cause("phased").Phase("new", Bad, "walking"),
        ["contraindication 'new'"] = b => b.Removes("new", Bad, "walking"),
        ["care tip 'new'"] = b => b.Tip("new", Bad),
        ["rule 'all'"] = b => b.Rule("all", When.All(When.Always, Bad)),
        ["rule 'any'"] = b => b.Rule("any", When.Any(When.Always, Bad)),
        ["rule 'not'"] = b => b.Rule("not", When.Not(Bad)),
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Problems_UnknownFindingAnywhere_PointsAtTheCondition(string place) =>
        Problem.Is(ByPlace[place](Sample.Book()).Parts(), Bad, $"{place}: there is no finding 'lost'");

    [Fact]
    public void Problems_EmptyAny_Refused() => Wrong(When.Any(), "an empty 'any' is never true");

    [Fact]
    public void Problems_UnknownQuestion_Refused() => Wrong(When.Is("mood", "low"), "there is no question 'mood'");

    [Fact]
    public void Problems_UnknownScale_Refused() => Wrong(When.AtLeast("mood", 1), "there is no question 'mood'");

    [Fact]
    public void Problems_NoOption_Refused() => Wrong(When.Is("place"), "names no option of 'place'");

    [Fact]
    public void Problems_UnknownOption_Refused() => Wrong(When.Is("place", "knee", "Thigh"), "question 'place' has no option 'Thigh'");

    [Fact]
    public void Problems_OptionOfAScale_Refused() => Wrong(When.Is("pain", "4"), "question 'pain' has no option '4'");

    [Fact]
    public void Problems_ScoreOfAQuestionWithoutNumbers_Refused() => Wrong(When.AtLeast("place", 1), "question 'place' has no numbers");

    [Theory]
    [InlineData(null, null)]
    [InlineData(-1, null)]
    [InlineData(11, null)]
    [InlineData(null, -1)]
    [InlineData(null, 11)]
    [InlineData(5, 4)]
    public void Problems_LimitsOffTheScale_Refused(int? least, int? most) =>
        Wrong(new Criterion.ScoreIs("pain", least, most), "'pain' goes from 0 to 10");

    [Fact]
    public void Problems_ResultOutsideCareTips_Refused() =>
        Wrong(When.Result(ResultAspect.ShownTag, "deep-bend"), "'shown-tag' looks at the result; only care tips and safety properties may do that");

    [Theory]
    [InlineData(ResultAspect.Level, "urgent")]
    [InlineData(ResultAspect.Cause, "walking")]
    [InlineData(ResultAspect.Shown, "kneecap")]
    [InlineData(ResultAspect.ShownTag, "any")]
    [InlineData(ResultAspect.Allowed, "any")]
    [InlineData(ResultAspect.AllowedTag, "lunge")]
    public void Problems_CareTipAboutSomethingUnknown_Refused(ResultAspect aspect, string id)
    {
        var criterion = When.Result(aspect, id);

        Problem.Is(Sample.Book().Tip("new", criterion).Parts(), criterion, $"care tip 'new': '{aspect.ToId()}' knows no '{id}'");
    }

    [Theory]
    [InlineData(ResultAspect.Level, "see-clinician-soon")]
    [InlineData(ResultAspect.Cause, "kneecap")]
    [InlineData(ResultAspect.Shown, "lunge")]
    [InlineData(ResultAspect.Shown, "any")]
    [InlineData(ResultAspect.ShownTag, "deep-bend")]
    [InlineData(ResultAspect.Allowed, "lunge")]
    [InlineData(ResultAspect.AllowedTag, "deep-bend")]
    public void Problems_CareTipAboutTheResult_None(ResultAspect aspect, string id) =>
        Assert.Empty(GuidebookCheck.Problems(Sample.Book().Tip("new", When.Result(aspect, id)).Parts()));

    [Fact]
    public void Problems_FindingTwice_PointsAtTheSecond()
    {
        var parts = Sample.Book().Finding("knee-pain", When.Always).Parts();

        Problem.Is(parts, parts.Findings[^1], "finding 'knee-pain' is there twice");
    }

    [Fact]
    public void Problems_FindingOfItself_GoesInACircle()
    {
        var parts = Sample.Book().Finding("round", When.Not(When.Finding("round"))).Parts();

        Problem.Is(parts, parts.Findings[^1], "finding 'round': goes in a circle: round");
    }

    [Fact]
    public void Problems_FindingsInACircle_EachIsNamedWithItsWay()
    {
        var parts = Sample.Book()
            .Finding("a", When.All(When.Always, When.Finding("b")))
            .Finding("b", When.Any(When.Finding("knee-pain"), When.Finding("c")))
            .Finding("c", When.Not(When.Finding("a")))
            .Parts();

        var problems = GuidebookCheck.Problems(parts);

        Assert.Equal(
            ["finding 'a': goes in a circle: b, c, a", "finding 'b': goes in a circle: c, a, b", "finding 'c': goes in a circle: a, b, c"],
            problems.Select(p => p.Message));
        Assert.Equal(parts.Findings[^3..], problems.Select(p => p.Subject), ReferenceEqualityComparer.Instance);
    }

    [Fact]
    public void Problems_FindingThatLeadsIntoACircle_IsNotBlamedForIt()
    {
        var parts = Sample.Book().Finding("before", When.Finding("round")).Finding("round", When.Finding("round")).Parts();

        Problem.Is(parts, parts.Findings[^1], "finding 'round': goes in a circle: round");
    }

    [Fact]
    public void Problems_TwoFindingsOfOneFinding_NoCircle() =>
        Assert.Empty(GuidebookCheck.Problems(Sample.Book()
            .Finding("one", When.Finding("knee-pain"))
            .Finding("two", When.All(When.Finding("one"), When.Finding("knee-pain")))
            .Parts()));

    [Fact]
    public void Problems_QuestionShownInACircleOfFindings_EndsAndNamesTheCircle()
    {
        var parts = Sample.Book().Single("more", "a", "b").ShownWhen(When.Finding("round")).Finding("round", When.Finding("round")).Parts();

        Problem.Is(parts, parts.Findings[^1], "finding 'round': goes in a circle: round");
    }

    private static void Wrong(Criterion criterion, string message) =>
        Problem.Is(Sample.Book().Rule("new", When.All(criterion)).Parts(), criterion, $"rule 'new': {message}");
}
