using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Checks;

public sealed class CauseCheckTests
{
    [Fact]
    public void Problems_CauseTwice_PointsAtTheSecond() => Wrong(Sample.Book().Cause("kneecap"), "cause 'kneecap' is there twice");

    [Fact]
    public void Problems_NoFallback_Refused()
    {
        var parts = Sample.Book().Change(p => p with
        {
            CauseRules = p.CauseRules with { Causes = [.. p.CauseRules.Causes.Where(c => !c.Fallback)] },
        }).Parts();

        Problem.Is(parts, parts.CauseRules, "causes: exactly one cause is the fallback");
    }

    [Fact]
    public void Problems_TwoFallbacks_Refused()
    {
        var parts = Sample.Book().Cause("other", but: c => c with { Fallback = true }).Parts();

        Problem.Is(parts, parts.CauseRules, "causes: exactly one cause is the fallback");
    }

    [Fact]
    public void Problems_UnknownFallbackExercise_Refused()
    {
        var parts = Sample.Book().FallbackExercises("walking", "flying").Parts();

        Problem.Is(parts, parts.CauseRules, "fallback-exercises: there is no exercise 'flying'");
    }

    [Fact]
    public void Problems_CauseWithoutGrounds_Refused() =>
        Wrong(Sample.Book().Cause("new", but: c => c with { Grounds = new([], []) }), "cause 'new': names neither a source nor a basis");

    [Fact]
    public void Problems_CauseWithUnknownSource_Refused() =>
        Wrong(Sample.Book().Cause("new", but: c => c with { Grounds = new(["rumour"], []) }), "cause 'new': there is no source 'rumour' in the references");

    [Fact]
    public void Problems_CauseWithoutMessage_Refused() =>
        Wrong(Sample.Book().Cause("new", but: c => c with { Messages = [] }), "cause 'new': needs at least one message");

    [Theory]
    [InlineData(Disposition.SeeClinicianSoon, null)]
    [InlineData(Disposition.SeeClinicianSoon, 0)]
    [InlineData(Disposition.SelfCare, 7)]
    [InlineData(Disposition.SameDayUrgent, 1)]
    public void Problems_CauseWithWrongTarget_Refused(Disposition level, int? days) =>
        Wrong(
            Sample.Book().Cause("new", level: level, but: c => c with { TargetDays = days }),
            "cause 'new': target-days belongs to see-clinician-soon, always and only");

    [Theory]
    [InlineData(Disposition.SelfCare, null)]
    [InlineData(Disposition.SelfCare, 0)]
    [InlineData(Disposition.SelfCareWithReview, null)]
    [InlineData(Disposition.SeeClinicianSoon, 14)]
    [InlineData(Disposition.SameDayUrgent, 14)]
    public void Problems_CauseWithWrongReview_Refused(Disposition level, int? days) =>
        Wrong(
            Sample.Book().Cause("new", level: level, but: c => c with { ReviewDays = days }),
            "cause 'new': review-days belongs to self-care and self-care-with-review, always and only");

    [Theory]
    [InlineData(Disposition.SelfCareWithReview, 14)]
    [InlineData(Disposition.SameDayUrgent, 1)]
    [InlineData(Disposition.SeeClinicianSoon, 0)]
    public void Problems_EscalationWithWrongTarget_Refused(Disposition to, int days) =>
        Wrong(
            Sample.Book().Cause("new", but: c => c with { Escalates = new(to, days, When.Always) }),
            "cause 'new', escalates: target-days belongs to see-clinician-soon, always and only");

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void Problems_CauseWithImpossiblePainLimit_Refused(int limit) =>
        Wrong(Sample.Book().Cause("new", but: c => c with { PainLimit = limit }), "cause 'new': pain-limit is a number from 0 to 10");

    [Fact]
    public void Problems_PhaseTwice_PointsAtTheSecond() =>
        WrongPhase(Sample.Book().Cause("new").Phase("now", null, "walking").Phase("now", null, "lunge"), "phase of cause 'new' 'now' is there twice");

    [Fact]
    public void Problems_PhaseWithUnknownExercise_Refused() =>
        WrongPhase(Sample.Book().Cause("new").Phase("now", null, "walking", "flying"), "cause 'new', phase 'now': there is no exercise 'flying'");

    [Fact]
    public void Problems_PhaseWithADoseThatNoExerciseHas_Refused() =>
        WrongPhase(
            Sample.Book().Cause("new").Phase(new Phase { Id = "now", For = "now", Dose = "strong", Exercises = ["walking"] }),
            "cause 'new', phase 'now': no exercise has a regimen 'strong'");

    [Theory]
    [InlineData("flying")]
    [InlineData("tag:flying")]
    [InlineData("deep-bend")]
    public void Problems_LineNeedsSomethingUnknown_Refused(string need)
    {
        var doLine = Book.Line("Do.", need);
        var avoidLine = Book.Line("Avoid.", need);

        Problem.Is(Sample.Book().Cause("new").Do(doLine).Parts(), doLine, $"cause 'new': needs '{need}', which is neither an exercise nor a tag of one");
        Problem.Is(Sample.Book().Cause("new").Avoid(avoidLine).Parts(), avoidLine, $"cause 'new': needs '{need}', which is neither an exercise nor a tag of one");
    }

    private static void Wrong(Book book, string message)
    {
        var parts = book.Parts();

        Problem.Is(parts, parts.CauseRules.Causes[^1], message);
    }

    private static void WrongPhase(Book book, string message)
    {
        var parts = book.Parts();

        Problem.Is(parts, parts.CauseRules.Causes[^1].Phases[^1], message);
    }
}
