using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Web.Checking;

namespace HamstringGuide.Web.Api;

/// <summary>An assessment as the API gives it.</summary>
public sealed record AssessmentReply(
    string Release,
    string Code,
    string ResultUrl,
    DateOnly Date,
    bool Partial,
    DispositionReply Disposition,
    string Permission,
    IEnumerable<ReasonReply> Reasons,
    IEnumerable<CauseReply> Causes,
    IEnumerable<ExerciseReply> Exercises,
    IEnumerable<ExerciseReply> More,
    IEnumerable<NamedReply> Later,
    IEnumerable<string> Allowed,
    IEnumerable<WithheldReply> Withheld,
    IEnumerable<TipReply> Tips,
    string PainRule,
    IEnumerable<string> Ignored,
    string SafetyNet,
    string Footer)
{
    public static AssessmentReply Of(Assessment assessment, Guidebook guidebook, string code, DateOnly date) => new(
        assessment.Release.Identity,
        code,
        CheckAddress.Result(assessment.Release, code),
        date,
        assessment.Partial,
        new(
            assessment.Disposition.ToId(),
            assessment.TargetDays,
            assessment.ReviewDays,
            assessment.SeeBy(date),
            assessment.ReviewOn(date)),
        assessment.Permission.ToId(),
        assessment.Reasons.Select(r => new ReasonReply(r.Rule, r.Ref, r.Name, r.Say, BecauseReply.Of(r.Because), r.Grounds.Sources, BasisOf(r.Grounds.Basis))),
        assessment.Causes.Select(c => new CauseReply(
            c.Cause.Id,
            c.Cause.Name,
            c.Points,
            BecauseReply.Of(c.Because),
            c.Cause.Grounds.Sources,
            BasisOf(c.Cause.Grounds.Basis),
            c.Do.Select(line => line.Text),
            c.Avoid.Select(line => line.Text))),
        assessment.Exercises.Select(ExerciseReply.Of),
        assessment.More.Select(ExerciseReply.Of),
        assessment.Later.Select(e => new NamedReply(e.Id, e.Name)),
        assessment.Allowed.Select(e => e.Id),
        assessment.Withheld.Select(w => new WithheldReply(
            w.Exercise.Id,
            w.Exercise.Name,
            w.Reasons.Select(r => new WithholdingReply(
                r.Rule, r.Ref, r.Why, r.Lasting, BecauseReply.Of(r.Because), r.Grounds.Sources, BasisOf(r.Grounds.Basis))))),
        assessment.Tips.Select(t => new TipReply(
            t.Tip.Id, t.Tip.Title, t.Text, BecauseReply.Of(t.Because), t.Tip.Grounds.Sources, BasisOf(t.Tip.Grounds.Basis))),
        assessment.PainRule,
        assessment.Ignored.Select(q => q.Id),
        string.Join(' ', guidebook.Parts.CareTexts.SafetyNet.Select(card => card.ToSentence())),
        guidebook.Parts.CareTexts.Footer);

    private static IEnumerable<string> BasisOf(IEnumerable<Guidance.Evidence.Basis> basis) => basis.Select(b => b.ToId());
}

/// <param name="TargetDays">At see-clinician-soon only, as <paramref name="SeeBy"/>.</param>
/// <param name="ReviewDays">At self-care and self-care-with-review only, as <paramref name="ReviewOn"/>.</param>
public sealed record DispositionReply(string Id, int? TargetDays, int? ReviewDays, DateOnly? SeeBy, DateOnly? ReviewOn);

/// <param name="Excluding">The rule asks that something is not so, and this is what was answered instead.</param>
public sealed record BecauseReply(string Question, IEnumerable<string> Answers, bool Excluding)
{
    public static IEnumerable<BecauseReply> Of(IEnumerable<Because> because) =>
        because.Select(b => new BecauseReply(b.Question, b.Answers, b.Excluding));
}

/// <param name="Ref">Number in the clinical model.</param>
/// <param name="Basis">knowledge or design, where the rule does not rest on sources alone.</param>
public sealed record ReasonReply(
    string Rule, string Ref, string Name, string Say, IEnumerable<BecauseReply> Because, IEnumerable<string> Sources, IEnumerable<string> Basis);

public sealed record CauseReply(
    string Id,
    string Name,
    int Points,
    IEnumerable<BecauseReply> Because,
    IEnumerable<string> Sources,
    IEnumerable<string> Basis,
    IEnumerable<string> Do,
    IEnumerable<string> Avoid);

/// <param name="Cause">The cause it is for; null for one that is given when no cause brings any.</param>
/// <param name="Start">The start position in words, as <paramref name="End"/> the end.</param>
public sealed record ExerciseReply(
    string Id,
    string Name,
    string? Cause,
    string? Phase,
    RegimenReply Regimen,
    string Start,
    string End,
    IEnumerable<string> Steps,
    string StopIf,
    IEnumerable<string> Sources)
{
    public static ExerciseReply Of(PlannedExercise planned) => new(
        planned.Exercise.Id,
        planned.Exercise.Name,
        planned.Cause?.Id,
        planned.Phase?.Id,
        RegimenReply.Of(planned.Regimen),
        planned.Exercise.Start,
        planned.Exercise.End,
        planned.Exercise.Steps,
        planned.Exercise.StopIf,
        planned.Exercise.Grounds.Sources);
}

public sealed record AmountReply(int Min, int Max)
{
    public static AmountReply? Of(Amount? amount) => amount is { } a ? new(a.Min, a.Max) : null;
}

/// <param name="Sentence">The same in words.</param>
/// <param name="PainLimit">Most pain while doing it, of 10.</param>
public sealed record RegimenReply(
    string Id,
    string Sentence,
    AmountReply? Sets,
    AmountReply? Repetitions,
    AmountReply? HoldSeconds,
    AmountReply? RestSeconds,
    AmountReply? Minutes,
    AmountReply? TimesADay,
    AmountReply? DaysAWeek,
    bool EachSide,
    string? Load,
    string? Note,
    int PainLimit)
{
    public static RegimenReply Of(Regimen regimen) => new(
        regimen.Id,
        regimen.ToSentence(),
        AmountReply.Of(regimen.Sets),
        AmountReply.Of(regimen.Repetitions),
        AmountReply.Of(regimen.HoldSeconds),
        AmountReply.Of(regimen.RestSeconds),
        AmountReply.Of(regimen.Minutes),
        AmountReply.Of(regimen.TimesADay),
        AmountReply.Of(regimen.DaysAWeek),
        regimen.EachSide,
        regimen.Load,
        regimen.Note,
        regimen.PainLimit);
}

public sealed record NamedReply(string Id, string Name);

public sealed record WithheldReply(string Id, string Name, IEnumerable<WithholdingReply> Reasons);

/// <param name="Rule">A contraindication, or "permission" when only the level of care holds the exercise back.</param>
public sealed record WithholdingReply(
    string Rule, string Ref, string Why, bool Lasting, IEnumerable<BecauseReply> Because, IEnumerable<string> Sources, IEnumerable<string> Basis);

public sealed record TipReply(
    string Id, string Title, string Text, IEnumerable<BecauseReply> Because, IEnumerable<string> Sources, IEnumerable<string> Basis);
