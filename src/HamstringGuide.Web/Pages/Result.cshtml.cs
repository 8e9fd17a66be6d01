using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Checking;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages;

/// <summary>What a set of answers comes to, under the edition of the rules that the address names.</summary>
public sealed class ResultModel(GuidebookShelf shelf, CheckFlow flow, SiteAddress site) : PageModel
{
    private const int MostWhatIfs = 8;

    public Guidebook Guidebook { get; private set; } = null!;

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
    public DateOnly? Due => Assessment.SeeBy(FinishedOn) ?? Assessment.ReviewOn(FinishedOn);

    public string Heading => Due is { } due
        ? Advice.Heading.Replace("{date}", Dates.InWords(due), StringComparison.Ordinal)
        : Advice.Heading;

    /// <summary>The left leg is the sore one, so pictures show that one at work.</summary>
    public bool IsLeft => Path.Counted["side"] is ["left"];

    public bool IsEmergency => Assessment.Disposition == Disposition.EmergencyNow;

    /// <summary>The warning signs found, most urgent first.</summary>
    public IEnumerable<Reason> Signs => Assessment.Reasons.Where(IsSign);

    /// <summary>A warning sign calls for a clinician, so what it means comes before any other advice.</summary>
    public bool CallsForClinician => Signs.Any(sign => sign.Disposition >= Disposition.SeeClinicianSoon);

    /// <summary>Exercises opened on the page; the rest are folded.</summary>
    public IEnumerable<PlannedExercise> FirstExercises => Assessment.Exercises.Take(3);

    public IEnumerable<PlannedExercise> FurtherExercises => Assessment.Exercises.Skip(3).Concat(Assessment.More);

    /// <summary>Single other answers that would mean being seen sooner, most urgent first.</summary>
    public ImmutableArray<WhatIf> Sooner { get; private set; }

    /// <summary>Single other answers that would mean less urgent care.</summary>
    public ImmutableArray<WhatIf> Later { get; private set; }

    public string ThisAddress => CheckAddress.Result(Guidebook.Release, Code);

    /// <summary>With the host, to copy.</summary>
    public string FullAddress => site.Full(Request, ThisAddress);

    public string TodayAddress => CheckAddress.Result(shelf.Current.Guidebook.Release, Code);

    public string ChangeAddress => CheckAddress.Overview(Code);

    public string GoOnAddress => CheckAddress.Next(Code);

    /// <summary>/result/{code}: today's result.</summary>
    public IActionResult OnGetToday(string code)
    {
        if (!CodedAnswers.TryRead(code, shelf.Current.Guidebook, out var coded, out var problem))
        {
            return CodeProblemResult.For(problem);
        }

        var path = shelf.Current.Guidebook.Follow(coded.Answers);
        return path.IsComplete ? Redirect(flow.Result(path, coded)) : new SeeOtherResult(CheckAddress.Next(code));
    }

    public IActionResult OnGet(string? release, string code)
    {
        if (release is null)
        {
            return OnGetToday(code);
        }

        if (shelf.Find(release) is not { } assessor)
        {
            var readable = CodedAnswers.TryRead(code, shelf.Current.Guidebook, out _, out var unread);
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
            return Redirect(flow.Result(Path, coded));
        }

        Show(assessor, coded.Answers, code, finished);
        return Page();
    }

    public QuestionnaireItem Question(string id) => Guidebook.Question(id)!;

    public Source Source(string id) => Guidebook.Source(id)!;

    private bool IsSign(Reason reason) => Guidebook.Parts.RedFlags.Any(flag => flag.Id == reason.Rule);

    private void Show(Assessor assessor, Answers answers, string code, DateOnly finished)
    {
        Guidebook = assessor.Guidebook;
        Assessment = assessor.Assess(answers);
        Code = code;
        FinishedOn = finished;
        Compare(code);

        if (!Assessment.Partial && Assessment.Disposition < Disposition.EmergencyNow)
        {
            var changes = assessor.WhatWouldChange(answers);
            Sooner = [.. changes.Where(c => c.Disposition > Assessment.Disposition).OrderByDescending(c => c.Disposition).Take(MostWhatIfs)];
            Later = [.. changes.Where(c => c.Disposition < Assessment.Disposition).OrderBy(c => c.Disposition).Take(MostWhatIfs)];
        }
        else
        {
            Sooner = Later = [];
        }
    }

    /// <summary>An older edition's result stands as it was, but never hides what today's rules would say.</summary>
    private void Compare(string code)
    {
        if (ReferenceEquals(Guidebook, shelf.Current.Guidebook))
        {
            return;
        }

        if (!CodedAnswers.TryRead(code, shelf.Current.Guidebook, out var coded, out _)
            || !shelf.Current.Guidebook.Follow(coded.Answers).IsComplete)
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
