using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Storage.Tests.Samples;

/// <summary>
/// A small guidebook with a few of everything: each optional member once given and once not, if only in the older one, each flag
/// once true and once false (a test sees to it), and ids that are not in alphabetical order, so that a lost order shows.
/// </summary>
internal static class Sample
{
    private static readonly Grounds Published = new(["zhang-2020", "askling-2013"], []);
    private static readonly Grounds Designed = new([], [Basis.Design, Basis.Knowledge]);

    public static GuidebookParts Parts { get; } = new()
    {
        Questionnaire = SampleQuestions.Questionnaire,
        Findings =
        [
            new() { Id = "sudden", Ref = "SUDDEN", Means = "It began in a moment.", When = new Criterion.AnswerIs("start", ["sudden"]) },
            new()
            {
                Id = "bad",
                Ref = "BAD",
                Means = "It’s bad – „schlimm“, 辛い 🦵, <b>& \"quoted\"</b>\n\twith a new line",
                When = new Criterion.AllOf(
                [
                    new Criterion.FindingIs("sudden"),
                    new Criterion.AnyOf([new Criterion.ScoreIs("pain", 7, null), new Criterion.ScoreIs("pain", 2, 3)]),
                    new Criterion.Not(new Criterion.ScoreIs("pain", null, 1)),
                ]),
            },
        ],
        RedFlags =
        [
            new()
            {
                Id = "pop-and-bruise", Ref = "RF-22", Name = "A pop and a bruise", Suspected = "Tear of the tendon", When = new Criterion.FindingIs("bad"),
                Disposition = Disposition.SeeClinicianSoon, TargetDays = 3, Permission = ExercisePermission.Gentle, Say = "Be seen within 3 days.", Grounds = Published,
            },
            new()
            {
                Id = "cannot-walk", Ref = "RF-01", Name = "Can’t walk", Suspected = "Fracture", When = new Criterion.AnswerIs("start", ["sudden", "slow"]),
                Disposition = Disposition.EmergencyNow, Permission = ExercisePermission.None, Say = "Go now.", Grounds = Designed,
            },
        ],
        CauseRules = new() { Threshold = 3, MostCauses = 2, MostExercises = 4, FallbackExercises = ["bridge"], Causes = SampleCauses.Causes },
        Contraindications =
        [
            new()
            {
                Id = "no-stretching-early", Ref = "CR-05", Name = "Too early to stretch", When = new Criterion.FindingIs("sudden"),
                Removes = new(["stretch"], ["bridge"], []), Lasting = false, Why = "It has just torn.", Grounds = Published,
            },
            new()
            {
                Id = "nerve", Ref = "CR-01", Name = "Nerve", When = new Criterion.Not(new Criterion.FindingIs("sudden")),
                Removes = new([], [], ["bridge"]), Lasting = true, Why = "It may be a nerve.", Grounds = Designed,
            },
        ],
        Exercises = SampleExercises.Exercises,
        CareTips =
        [
            new()
            {
                Id = "warm", Ref = "T-2", Title = "Keep warm", Text = "Try {moves}.", Moves = ["bridge"], When = new Criterion.ResultHas(ResultAspect.ShownTag, ["stretch"]),
                Needs = ["tag:stretch"], WithoutExercise = true, Grounds = Published,
            },
            new()
            {
                Id = "cold", Ref = "T-1", Title = "Ice", Text = "Not long.", Moves = [], When = new Criterion.ResultHas(ResultAspect.Level, ["self-care"]),
                Needs = [], Grounds = Designed,
            },
        ],
        CareTexts = SampleCauses.CareTexts,
        Sources =
        [
            new()
            {
                Id = "zhang-2020", Type = "article-journal", Authors = ["Zhang Q.", "Ångström Ö."], Year = "2020", Title = "On hamstrings", In = "A Journal", Publisher = "A House",
                Volume = "12", Issue = "3", Pages = "1–9", Doi = "10.1000/1", Pmid = "123", Url = "https://example.org/?a=1&b=2", Confidence = SourceConfidence.LookedUp, Note = "Read it.",
            },
            new() { Id = "askling-2013", Type = "webpage", Authors = [], Year = "n.d.", Title = "On lengthening", Confidence = SourceConfidence.Seed },
        ],
        Countries =
        [
            new() { Id = "nz", Name = "New Zealand", Language = "en-NZ", Words = [new("own-doctor", "your GP"), new("emergency-number", "111")], Grounds = Published },
            new() { Id = "neutral", Name = "No country", Language = "en", Words = [new("own-doctor", "your “own” doctor")], Grounds = Designed },
        ],
    };

    /// <summary>As guidebooks were before they had countries.</summary>
    public static GuidebookParts Older { get; } = Parts with
    {
        Countries = [],
        CareTexts = Parts.CareTexts with { SafetyNet = [.. Parts.CareTexts.SafetyNet.Select(a => a with { Where = [] })], WithoutSelfTests = null },
    };

    /// <summary>The same but for one text, and so of another hash.</summary>
    public static GuidebookParts Variant(string text) =>
        Parts with { CareTexts = Parts.CareTexts with { Footer = text } };

    /// <summary>As large as the real guidebook, or larger.</summary>
    public static GuidebookParts Large { get; } = Parts with
    {
        Questionnaire = Parts.Questionnaire with { Items = Many(Parts.Questionnaire.Items, 36, (q, i) => q with { Id = $"{q.Id}-{i}" }) },
        Findings = Many(Parts.Findings, 33, (f, i) => f with { Id = $"{f.Id}-{i}" }),
        RedFlags = Many(Parts.RedFlags, 71, (r, i) => r with { Id = $"{r.Id}-{i}" }),
        CauseRules = Parts.CauseRules with { Causes = Many(Parts.CauseRules.Causes, 22, (c, i) => c with { Id = $"{c.Id}-{i}" }) },
        Contraindications = Many(Parts.Contraindications, 30, (c, i) => c with { Id = $"{c.Id}-{i}" }),
        Exercises = Many(Parts.Exercises, 39, (e, i) => e with { Id = $"{e.Id}-{i}" }),
        CareTips = Many(Parts.CareTips, 23, (t, i) => t with { Id = $"{t.Id}-{i}" }),
        Sources = Many(Parts.Sources, 200, (s, i) => s with { Id = $"{s.Id}-{i}" }),
    };

    public static ReleaseFile Numbered(string number, GuidebookParts parts) => new()
    {
        SchemaVersion = GuidebookJson.SchemaVersion,
        Number = number,
        Hash = GuidebookJson.ReleaseOf(parts).Hash,
        Guidebook = parts,
    };

    private static ImmutableArray<T> Many<T>(ImmutableArray<T> some, int count, Func<T, int, T> renamed) =>
        [.. Enumerable.Range(0, count).Select(i => renamed(some[i % some.Length], i))];
}
