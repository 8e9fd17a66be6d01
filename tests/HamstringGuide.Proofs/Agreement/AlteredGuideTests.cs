using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Proofs.Terms;
using HamstringGuide.Proofs.Translation;
using HamstringGuide.Testing;

namespace HamstringGuide.Proofs.Agreement;

/// <summary>
/// The model follows whatever the content says, not only what it says now: other limits, other causes first, other questions in
/// the way.
/// </summary>
public sealed class AlteredGuideTests
{
    private const int Samples = 1500;

    public static TheoryData<string> Names => [.. Alterations.Keys];

    private static Dictionary<string, Func<GuidebookParts, GuidebookParts>> Alterations { get; } = new()
    {
        ["fewer and easier"] = p => WithCauses(p, r => r with { Threshold = 1, MostCauses = 2, MostExercises = 3 }),
        ["many first"] = p => WithCauses(p, r => r with
        {
            MostCauses = 4,
            Causes = [.. r.Causes.Select((c, i) => c with { AlwaysFirst = !c.Fallback && (c.AlwaysFirst || i % 3 == 0) })],
        }),
        ["causes that are seen sooner"] = p => WithCauses(p, r => r with
        {
            Threshold = 2,
            Causes = [.. r.Causes.Select(c => c with { Escalates = new(Disposition.SeeClinicianSoon, 2, new Criterion.ScoreIs("pain-score", 5, null)) })],
        }),
        ["little left to show"] = p => WithCauses(p with { Contraindications = [.. p.Contraindications.Select((c, i) => c with { Lasting = i % 2 == 0 })] }, r => r with
        {
            FallbackExercises = ["nordic", "bridge", "walking", "quad-set"],
            Causes = [.. r.Causes.Select(c => c with { Phases = [.. c.Phases.Reverse()] })],
        }),
        ["no stopping, and self-tests that many rules read"] = p => p with
        {
            Questionnaire = p.Questionnaire with { Pages = [.. p.Questionnaire.Pages.Select(x => x with { MayStop = false })] },
            RedFlags = [.. p.RedFlags.Select((r, i) => i % 4 == 0 ? r : r with
            {
                When = new Criterion.AllOf([r.When, new Criterion.Not(new Criterion.AnswerIs("self-test-ake", ["clearly-bent"]))]),
            })],
        },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_SaysWhatTheGuideSays_OfAnAlteredGuidebook(string name)
    {
        var parts = Alterations[name](RealContent.Parts);
        var guide = new Assessor(new(parts, GuidebookJson.ReleaseOf(parts)));
        var reading = new ModelReading(new(new TermBank(), parts));
        var evaluator = new TermEvaluator(reading.Terms);
        var random = new RandomAnswers(guide.Guidebook);
        Criterion[] leads = [.. parts.CauseRules.Causes.Select(c => c.Requires), .. parts.Contraindications.Select(c => c.When)];

        for (var i = 0; i < Samples; i++)
        {
            var answers = random.LedBy(leads[i % leads.Length], i);
            var assessment = guide.Assess(GivenAnswer.Read(guide.Guidebook, answers).Answers);

            Assert.Equal(
                ComparedResult.Of(parts, assessment),
                reading.Read(evaluator.Evaluate(GivenAnswer.Variables(answers))));
        }
    }

    private static GuidebookParts WithCauses(GuidebookParts parts, Func<CauseRules, CauseRules> change) =>
        parts with { CauseRules = change(parts.CauseRules) };
}
