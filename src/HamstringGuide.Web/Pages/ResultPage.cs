using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Checking;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages;

/// <summary>A page about what a set of answers comes to, under the edition of the rules that its address names.</summary>
/// <param name="part">What its address has after that of the result, such as "/summary".</param>
public abstract class ResultPage(GuidebookShelf shelf, CheckFlow flow, string part = "") : PageModel
{
    public Guidebook Guidebook => Assessor.Guidebook;

    public Assessment Assessment { get; private set; } = null!;

    public QuestionnairePath Path { get; private set; } = null!;

    /// <summary>The day that all dates on the page are counted from.</summary>
    public DateOnly FinishedOn { get; private set; }

    public string Code { get; private set; } = "";

    /// <summary>Today's assessment of the same answers, when today's rules say something else; null when they agree.</summary>
    public Assessment? Today { get; private set; }

    /// <summary>Today's rules can't read these answers.</summary>
    public bool TodayIsUnknown { get; private set; }

    public CareAdvice Advice => Guidebook.Advice(Assessment.Disposition);

    /// <summary>The date of the card: to be seen by, or to look again; null at the urgent levels.</summary>
    public DateOnly? Due => DueOf(Assessment);

    public string Heading => HeadingOf(Advice, Due);

    /// <summary>The call to action of today's rules; only where they say something else.</summary>
    public string TodayHeading => HeadingOf(TodaysGuidebook.Advice(Today!.Disposition), DueOf(Today));

    public bool TodayIsMoreUrgent => Today?.Disposition > Assessment.Disposition;

    public bool IsEmergency => Assessment.Disposition == Disposition.EmergencyNow;

    public string ResultAddress => CheckAddress.Result(Guidebook.Release, Code);

    public string TodayAddress => CheckAddress.Result(TodaysGuidebook.Release, Code) + part;

    protected Assessor Assessor { get; private set; } = null!;

    /// <summary>As the address holds them, hidden ones included.</summary>
    protected Answers Answers { get; private set; } = null!;

    protected Guidebook TodaysGuidebook => shelf.Current.Guidebook;

    protected CheckFlow Flow => flow;

    /// <summary>Reads what the address holds.</summary>
    /// <returns>Null when there is a result to show; else what to answer instead.</returns>
    protected IActionResult? Read(string release, string code)
    {
        if (shelf.Find(release) is not { } assessor)
        {
            var readable = CodedAnswers.TryRead(code, TodaysGuidebook, out _, out var unread);
            return CodeProblemResult.For(
                readable || unread == CodeProblem.OtherEdition ? CodeProblem.UnknownRelease : unread,
                readable ? CheckAddress.Result(code) : null);
        }

        if (!CodedAnswers.TryRead(code, assessor.Guidebook, out var coded, out var problem))
        {
            return CodeProblemResult.For(problem);
        }

        Path = assessor.Guidebook.Follow(coded.Answers);

        if (!Path.IsComplete)
        {
            return new SeeOtherResult(CheckAddress.Next(code));
        }

        if (coded.FinishedOn is not { } finished)
        {
            return Redirect(Flow.Result(Path, coded) + part);
        }

        Assessor = assessor;
        Answers = coded.Answers;
        Assessment = assessor.Assess(coded.Answers);
        Code = code;
        FinishedOn = finished;
        Compare();
        return null;
    }

    private DateOnly? DueOf(Assessment assessment) => assessment.SeeBy(FinishedOn) ?? assessment.ReviewOn(FinishedOn);

    private static string HeadingOf(CareAdvice advice, DateOnly? due) => due is { } date
        ? advice.Heading.Replace("{date}", Dates.InWords(date), StringComparison.Ordinal)
        : advice.Heading;

    /// <summary>An older edition's result stands as it was, but never hides what today's rules would say.</summary>
    private void Compare()
    {
        if (ReferenceEquals(Guidebook, TodaysGuidebook))
        {
            return;
        }

        if (!CodedAnswers.TryRead(Code, TodaysGuidebook, out var coded, out _)
            || !TodaysGuidebook.Follow(coded.Answers).IsComplete)
        {
            TodayIsUnknown = true;
            return;
        }

        var today = shelf.Current.Assess(coded.Answers);
        Today = SameAdvice(today, Assessment) ? null : today;
    }

    private static bool SameAdvice(Assessment one, Assessment other) =>
        one.Disposition == other.Disposition
        && one.TargetDays == other.TargetDays
        && one.ReviewDays == other.ReviewDays
        && one.Reasons.Select(r => (r.Rule, r.Say)).SequenceEqual(other.Reasons.Select(r => (r.Rule, r.Say)))
        && one.Causes.Select(c => c.Cause.Id).SequenceEqual(other.Causes.Select(c => c.Cause.Id))
        && one.Exercises.Select(e => (e.Exercise.Id, e.Regimen)).SequenceEqual(other.Exercises.Select(e => (e.Exercise.Id, e.Regimen)))
        && one.Withheld.Select(w => w.Exercise.Id).SequenceEqual(other.Withheld.Select(w => w.Exercise.Id));
}
