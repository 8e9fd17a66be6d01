using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Checking;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Monitoring;
using Microsoft.AspNetCore.Mvc;

namespace HamstringGuide.Web.Pages;

/// <summary>What a set of answers comes to, for whoever gave them.</summary>
public sealed class ResultModel(GuidebookShelf shelf, CheckFlow flow, SiteAddress site, GuideMeters meters) : ResultPage(shelf, flow)
{
    private const int MostWhatIfs = 8;

    /// <summary>The left leg is the sore one, so pictures show that one at work.</summary>
    public bool IsLeft => Path.Counted["side"] is ["left"];

    /// <summary>The warning signs found, most urgent first.</summary>
    public IEnumerable<Reason> Signs => Assessment.Reasons.Where(IsSign);

    /// <summary>A warning sign calls for a clinician, so what it means comes before any other advice.</summary>
    public bool CallsForClinician => Signs.Any(sign => sign.Disposition >= Disposition.SeeClinicianSoon);

    /// <summary>Exercises opened on the page; the rest are folded.</summary>
    public IEnumerable<PlannedExercise> FirstExercises => Assessment.Exercises.Take(3);

    public IEnumerable<PlannedExercise> FurtherExercises => Assessment.Exercises.Skip(3).Concat(Assessment.More);

    /// <summary>Single other answers that would mean being seen sooner, most urgent first.</summary>
    public ImmutableArray<WhatIf> Sooner { get; private set; } = [];

    /// <summary>Single other answers that would mean less urgent care.</summary>
    public ImmutableArray<WhatIf> Later { get; private set; } = [];

    /// <summary>With the host, to copy.</summary>
    public string FullAddress => site.Full(Request, ResultAddress);

    public string SummaryAddress => CheckAddress.Summary(Guidebook.Release, Code);

    public string ChangeAddress => CheckAddress.Overview(Code);

    public string GoOnAddress => CheckAddress.Next(Code);

    /// <summary>/result/{code}: today's result.</summary>
    public IActionResult OnGetToday(string code)
    {
        if (!CodedAnswers.TryRead(code, TodaysGuidebook, out var coded, out var problem))
        {
            return CodeProblemResult.For(problem);
        }

        var path = TodaysGuidebook.Follow(coded.Answers);
        return path.IsComplete ? Redirect(Flow.Result(path, coded)) : new SeeOtherResult(CheckAddress.Next(code));
    }

    public IActionResult OnGet(string? release, string code)
    {
        if (release is null)
        {
            return OnGetToday(code);
        }

        if (Read(release, code) is { } other)
        {
            return other;
        }

        meters.Result(Assessment.Disposition, UsedBy.Page);

        if (!Assessment.Partial && Assessment.Disposition < Disposition.EmergencyNow)
        {
            var changes = Assessor.WhatWouldChange(Answers);
            Sooner = [.. changes.Where(c => c.Disposition > Assessment.Disposition).OrderByDescending(c => c.Disposition).Take(MostWhatIfs)];
            Later = [.. changes.Where(c => c.Disposition < Assessment.Disposition).OrderBy(c => c.Disposition).Take(MostWhatIfs)];
        }

        return Page();
    }

    private bool IsSign(Reason reason) => Guidebook.Parts.RedFlags.Any(flag => flag.Id == reason.Rule);
}
