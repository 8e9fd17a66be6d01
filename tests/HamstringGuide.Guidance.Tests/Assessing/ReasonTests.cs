using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Assessing;

public sealed class ReasonTests
{
    [Fact]
    public void Reasons_AllFiredRules_HighestFirstThenTableOrder()
    {
        var book = new Book().Multiple("signs", "a", "b", "c", "d", "e", "none!")
            .Rule("a", When.Is("signs", "a"), Disposition.SeeClinicianSoon)
            .Rule("b", When.Is("signs", "b"), Disposition.SameDayUrgent)
            .Rule("c", When.Is("signs", "c"), Disposition.SeeClinicianSoon)
            .Rule("d", When.Is("signs", "d"), Disposition.EmergencyNow)
            .Rule("e", When.Is("signs", "e"), Disposition.SameDayUrgent)
            .Build();

        Assert.Equal("d b e a c", Reasons(book, "signs=a,b,c,d,e"));
        Assert.Equal("e c", Reasons(book, "signs=c,e"));
    }

    [Fact]
    public void Reasons_OfARule_CarryItsWordsGroundsAndAnswers()
    {
        var book = Sample.Book()
            .Rule("popped", When.Is("signs", "swollen"), Disposition.SameDayUrgent, but: r => r with { Grounds = new(["study"], []) })
            .Build();

        var reason = book.Assess("signs=swollen", "place=thigh", "pain=2").Reasons.Single(r => r.Rule == "popped");

        Assert.Equal(("RF-popped", "popped", "Because of popped.", Disposition.SameDayUrgent), (reason.Ref, reason.Name, reason.Say, reason.Disposition));
        Assert.Equal(["swollen"], reason.Because.SelectMany(b => b.Answers));
        Expect.Items(["study"], reason.Grounds.Sources);
    }

    [Fact]
    public void Reasons_NoRule_TheCauseThatSetTheLevel() =>
        Assert.Equal("cause:sore", Reasons(new Book().Cause("sore").Build()));

    [Fact]
    public void Reasons_OfACause_CarryItsFirstMessageAndItsAnswers()
    {
        var book = new Book().Scale("pain").Cause(
            "tear",
            When.AtLeast("pain", 3),
            level: Disposition.SeeClinicianSoon,
            but: c => c with { Messages = ["May be torn.", "More."] }).Build();

        var reason = Assert.Single(book.Assess("pain=4").Reasons);

        Assert.Equal(("cause:tear", "p-tear", "tear", "May be torn.", Disposition.SeeClinicianSoon), (reason.Rule, reason.Ref, reason.Name, reason.Say, reason.Disposition));
        Assert.Equal(["pain: 4"], reason.Because.Select(b => $"{b.Question}: {string.Join(',', b.Answers)}"));
    }

    [Fact]
    public void Reasons_SeveralCausesAtTheLevel_AllOfThemInTheirOrder() =>
        Assert.Equal("cause:two cause:one", Reasons(new Book()
            .Cause("one", points: 4, level: Disposition.SelfCareWithReview)
            .Cause("two", points: 5, level: Disposition.SelfCareWithReview)
            .Cause("three", points: 6)
            .Build()));

    [Fact]
    public void Reasons_CauseAboveTheRules_RulesFirst() =>
        Assert.Equal("minor cause:tear", Reasons(new Book()
            .Rule("minor", When.Always, Disposition.SelfCareWithReview)
            .Cause("tear", level: Disposition.SeeClinicianSoon)
            .Build()));

    [Fact]
    public void Reasons_CauseAtTheLevelOfARule_OnlyTheRule() =>
        Assert.Equal("limp", Reasons(new Book().Rule("limp", When.Always).Cause("tear", level: Disposition.SeeClinicianSoon).Build()));

    [Fact]
    public void Reasons_CauseBelowTheRules_OnlyTheRule() =>
        Assert.Equal("limp", Reasons(new Book().Rule("limp", When.Always).Cause("sore").Build()));

    [Fact]
    public void Reasons_Escalation_IsUnclearAndPainful()
    {
        var book = Escalating().Build();

        var reason = Assert.Single(book.Assess("pain=6").Reasons);

        Assert.Equal(("unclear-and-painful", "p-unclear", Disposition.SeeClinicianSoon), (reason.Rule, reason.Ref, reason.Disposition));
        Assert.Equal(["pain: 6"], reason.Because.Select(b => $"{b.Question}: {string.Join(',', b.Answers)}"));
    }

    [Fact]
    public void Reasons_EscalationThatIsNotTrue_TheCauseItself() => Assert.Equal("cause:unclear", Reasons(Escalating().Build(), "pain=3"));

    [Fact]
    public void Reasons_EscalationAtTheLevelOfARule_OnlyTheRule() =>
        Assert.Equal("limp", Reasons(Escalating().Rule("limp", When.Always).Build(), "pain=6"));

    [Fact]
    public void Reasons_SecondPass_ComesLast() =>
        Assert.Equal("minor cause:sore without-self-tests", Reasons(
            new Book()
                .Single("leg-test", "straight", "bent", "not-done").SelfTest()
                .Rule("minor", When.Always, Disposition.SelfCare)
                .Rule("not-straight", When.Not(When.Is("leg-test", "straight")))
                .Cause("sore", level: Disposition.SelfCareWithReview)
                .Build(),
            "leg-test=straight"));

    private static string Reasons(Guidebook book, params string[] answers) => string.Join(' ', book.Assess(answers).Reasons.Select(r => r.Rule));

    private static Book Escalating() => new Book().Scale("pain")
        .Fallback(c => c with { Escalates = new(Disposition.SeeClinicianSoon, 14, When.AtLeast("pain", 4)) });
}
