using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Checks;

/// <summary>Care tips, the words of dispositions, and references.</summary>
public sealed class TextCheckTests
{
    [Fact]
    public void Problems_TipTwice_PointsAtTheSecond() => WrongTip("warm-up", t => t, "care tip 'warm-up' is there twice");

    [Fact]
    public void Problems_TipWithoutGrounds_Refused() =>
        WrongTip("new", t => t with { Grounds = new([], []) }, "care tip 'new': names neither a source nor a basis");

    [Theory]
    [InlineData("flying")]
    [InlineData("tag:flying")]
    public void Problems_TipNeedsSomethingUnknown_Refused(string need) =>
        WrongTip("new", t => t with { Needs = [need] }, $"care tip 'new': needs '{need}', which is neither an exercise nor a tag of one");

    [Fact]
    public void Problems_TipWithUnknownMove_Refused() =>
        WrongTip("new", t => t with { Text = "First {moves}.", Moves = ["flying"] }, "care tip 'new', moves: there is no exercise 'flying'");

    [Fact]
    public void Problems_TipWithMovesButNoPlaceForThem_Refused() =>
        WrongTip("new", t => t with { Moves = ["walking"] }, "care tip 'new': {moves} in the text and a list of moves go together");

    [Fact]
    public void Problems_TipWithAPlaceForMovesButNone_Refused() =>
        WrongTip("new", t => t with { Text = "First {moves}." }, "care tip 'new': {moves} in the text and a list of moves go together");

    [Theory]
    [InlineData(Disposition.SelfCare)]
    [InlineData(Disposition.EmergencyNow)]
    public void Problems_DispositionWithoutWords_Refused(Disposition level) =>
        WrongTexts(
            t => t with { Dispositions = [.. t.Dispositions.Where(d => d.Disposition != level)] },
            $"dispositions: '{level.ToId()}' must be there exactly once");

    [Fact]
    public void Problems_DispositionTwice_Refused() =>
        WrongTexts(
            t => t with { Dispositions = [.. t.Dispositions, t.Dispositions[0]] },
            "dispositions: 'emergency-now' must be there exactly once");

    [Theory]
    [InlineData(Disposition.SameDayUrgent)]
    [InlineData(Disposition.EmergencyNow)]
    public void Problems_DateInTheHeadingOfAnUrgentLevel_Refused(Disposition level) =>
        WrongAdvice(level, a => a with { Heading = "By {date}" }, $"disposition '{level.ToId()}': has no date, so its heading can't name one");

    [Fact]
    public void Problems_DateInTheHeadingOfSeeClinicianSoon_None() =>
        Assert.Empty(GuidebookCheck.Problems(WithAdvice(Disposition.SeeClinicianSoon, a => a with { Heading = "By {date}" })));

    [Fact]
    public void Problems_NowhereToGo_Refused() =>
        WrongAdvice(Disposition.SelfCare, a => a with { Where = [] }, "disposition 'self-care': says nowhere to go");

    [Fact]
    public void Problems_PainRuleWithoutLimit_Refused() => WrongTexts(t => t with { PainRule = "A little is fine." }, "pain-rule: must say {limit}");

    [Fact]
    public void Problems_NoSafetyNet_Refused() => WrongTexts(t => t with { SafetyNet = [] }, "safety-net: every card needs signs");

    [Fact]
    public void Problems_SafetyNetCardWithoutSigns_Refused() =>
        WrongTexts(t => t with { SafetyNet = [.. t.SafetyNet, t.SafetyNet[0] with { Id = "same-day", Signs = [] }] }, "safety-net: every card needs signs");

    [Fact]
    public void Problems_SourceTwice_PointsAtTheSecond()
    {
        var parts = Sample.Book().Source("study").Parts();

        Problem.Is(parts, parts.Sources[^1], "source 'study' is there twice");
    }

    private static void WrongTip(string id, Func<CareTip, CareTip> but, string message)
    {
        var parts = Sample.Book().Tip(id, When.Always, but).Parts();

        Problem.Is(parts, parts.CareTips[^1], message);
    }

    private static void WrongTexts(Func<CareTexts, CareTexts> change, string message)
    {
        var parts = Sample.Book().Change(p => p with { CareTexts = change(p.CareTexts) }).Parts();

        Problem.Is(parts, parts.CareTexts, message);
    }

    private static void WrongAdvice(Disposition level, Func<CareAdvice, CareAdvice> change, string message)
    {
        var parts = WithAdvice(level, change);

        Problem.Is(parts, parts.CareTexts.Dispositions.Single(d => d.Disposition == level), message);
    }

    private static GuidebookParts WithAdvice(Disposition level, Func<CareAdvice, CareAdvice> change) => Sample.Book().Change(p => p with
    {
        CareTexts = p.CareTexts with
        {
            Dispositions = [.. p.CareTexts.Dispositions.Select(d => d.Disposition == level ? change(d) : d)],
        },
    }).Parts();
}
