using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Storage.Tests.Samples;

internal static class SampleCauses
{
    private static readonly Grounds Designed = new([], [Basis.Design]);

    public static ImmutableArray<Cause> Causes { get; } =
    [
        new()
        {
            Id = "strain", Ref = "p-strain-mild", Name = "Strain", Requires = new Criterion.FindingIs("sudden"), AlwaysFirst = true,
            Points = [new(3, new Criterion.FindingIs("sudden")), new(-2, new Criterion.ScoreIs("pain", null, 1))],
            Disposition = Disposition.SeeClinicianSoon, TargetDays = 14,
            Escalates = new(Disposition.SameDayUrgent, 1, new Criterion.FindingIs("bad")),
            PainLimit = 3, Messages = ["It heals.", "It takes weeks."],
            Do = [new("Walk.", [], true), new("Bridge.", ["bridge", "tag:stretch"], false)], Avoid = [new("Sprinting.", [], true)],
            Phases =
            [
                new() { Id = "later", For = "After a week", When = new Criterion.ScoreIs("pain", null, 3), Dose = "week-1", Exercises = ["curl", "bridge"] },
                new() { Id = "early", For = "Now", Exercises = [] },
            ],
            Grounds = Designed,
        },
        new()
        {
            Id = "other", Ref = "p-other", Name = "Something else", Requires = new Criterion.AllOf([]), Fallback = true, AloneWhen = new Criterion.AnyOf([]),
            Points = [], Disposition = Disposition.SelfCareWithReview, ReviewDays = 7, PainLimit = 2, Messages = [], Do = [], Avoid = [], Phases = [], Grounds = Designed,
        },
    ];

    public static CareTexts CareTexts { get; } = new()
    {
        Dispositions =
        [
            new()
            {
                Disposition = Disposition.SeeClinicianSoon, Care = CareLevel.Urgent, Step = "Soon", Heading = "Be seen by {date}", Meaning = "It can wait a little.",
                Time = "Within days", Where = ["Physiotherapist", "Doctor"], WhereNote = "Ring first.",
            },
            new() { Disposition = Disposition.SelfCare, Care = CareLevel.NonUrgent, Step = "At home", Heading = "Look after it", Meaning = "It heals.", Time = "Now", Where = [] },
        ],
        PermissionReason = "Not with such signs.",
        PainRule = "No more than {limit} of 10.",
        SafetyNet =
        [
            new() { Id = "worse", Care = CareLevel.Urgent, Heading = "If it gets worse", Signs = ["more pain", "a new bruise"], Where = ["{urgent-care}", "a hospital"] },
            new() { Id = "numb", Care = CareLevel.Emergency, Heading = "If you go numb", Signs = ["numb between the legs"] },
        ],
        Footer = "Not a diagnosis.",
        WithoutSelfTests = "The rest counts.",
    };
}
