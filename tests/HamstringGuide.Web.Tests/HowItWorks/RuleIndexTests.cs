using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Testing;
using HamstringGuide.Web.Guides.Rules;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.HowItWorks;

/// <summary>Who reads which question and which finding.</summary>
public sealed class RuleIndexTests
{
    private static readonly GuidebookParts Parts = RealContent.Guidebook.Parts;

    private readonly RuleIndex _index = new(RealContent.Guidebook);

    [Fact]
    public void Question_KnowsTheRulesThatNameIt()
    {
        Assert.All(Parts.Questionnaire.Items, question => Assert.Equal(
            Parts.RedFlags.Where(rule => Names(rule.When, question.Id)).Select(rule => rule.Id),
            Readers(question.Id, ReaderKind.Rule).Where(reader => reader.Through.IsEmpty).Select(reader => reader.Id)));
    }

    [Fact]
    public void Question_KnowsTheCausesThatNameItInAnyOfTheirConditions()
    {
        Assert.All(Parts.Questionnaire.Items, question => Assert.Equal(
            Parts.CauseRules.Causes.Where(cause => Conditions(cause).Any(when => Names(when, question.Id))).Select(cause => cause.Id),
            Readers(question.Id, ReaderKind.Cause).Where(reader => reader.Through.IsEmpty).Select(reader => reader.Id)));
    }

    [Fact]
    public void Question_KnowsWhatReadsItThroughAFinding()
    {
        var reader = Readers("nerve-features", ReaderKind.Contraindication).Single(r => r.Id == "irritated-nerve");

        Assert.Equal(["nerve"], reader.Through.Select(finding => finding.Id));
        Assert.Equal("/how-it-works/contraindications#irritated-nerve", reader.Address);
    }

    [Fact]
    public void Reader_ThatNamesTheQuestionItself_IsNotThroughAFinding()
    {
        var reader = Readers("onset", ReaderKind.Rule).Single(r => r.Id == "clot-risk-with-leg-pain");

        Assert.Empty(reader.Through);
    }

    [Fact]
    public void Finding_KnowsWhatNamesIt()
    {
        Assert.All(Parts.Findings, finding => Assert.Equal(
            Parts.RedFlags.Where(rule => rule.When.Leaves().Contains(new Criterion.FindingIs(finding.Id))).Select(rule => rule.Id),
            _index.ReadersOfFinding(finding.Id).Where(reader => reader.Kind == ReaderKind.Rule).Select(reader => reader.Id)));
    }

    [Fact]
    public void Question_ThatOnlyGoesOnTheSummary_HasNoReader() => Assert.Empty(_index.ReadersOfQuestion("goal"));

    private IEnumerable<Reader> Readers(string question, ReaderKind kind) => _index.ReadersOfQuestion(question).Where(reader => reader.Kind == kind);

    private static IEnumerable<Criterion> Conditions(Cause cause) =>
        new[] { cause.Requires, cause.AloneWhen, cause.Escalates?.When }
            .Concat(cause.Points.Select(points => points.When))
            .Concat(cause.Phases.Select(phase => phase.When))
            .OfType<Criterion>();

    private static bool Names(Criterion criterion, string question) =>
        criterion.Leaves().Any(leaf => leaf is Criterion.AnswerIs a && a.Question == question || leaf is Criterion.ScoreIs s && s.Question == question);
}
