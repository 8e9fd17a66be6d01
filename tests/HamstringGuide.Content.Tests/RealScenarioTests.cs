using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Tests;

/// <summary>The scenarios that we publish, and what the guide says to them.</summary>
public sealed class RealScenarioTests
{
    private static readonly SiteContent Content = ContentReader.Read(RealContentTests.Folder);

    private static readonly Scorecard Scorecard = new(Content.Scenarios, new Guidebook(Content.Guidebook, GuidebookJson.ReleaseOf(Content.Guidebook)));

    /// <summary>A red flag missed is the worst there is: here no exception is made.</summary>
    [Fact]
    public void NoScenario_IsSentTooLow() =>
        AssertNone(Scorecard.Outcomes.Where(o => !o.IsSafe));

    [Fact]
    public void EveryScenario_HasWhatItMustAndNothingItMustNot() =>
        AssertNone(Scorecard.Outcomes.Where(o => !o.Unmet.IsEmpty));

    [Fact]
    public void EveryEmergency_IsSentAsOne() =>
        AssertNone(Scorecard.Outcomes.Where(o => o.Scenario.Must.Level == Disposition.EmergencyNow && !o.IsRight));

    [Fact]
    public void AtLeastNineOfTenScenarios_AreRight() =>
        Assert.True(Scorecard.All.Percent(Scorecard.All.Right) >= 90, Complaints(Scorecard.Outcomes.Where(o => !o.IsRight)));

    [Fact]
    public void AtLeast85OfAHundred_WhoCanLookAfterThemselves_AreToldSo()
    {
        var selfCare = Scorecard.Levels.Single(l => l.Level == Disposition.SelfCare).Score;

        Assert.True(
            selfCare.Percent(selfCare.Right) >= 85,
            Complaints(Scorecard.Outcomes.Where(o => o.Scenario.Must.Level == Disposition.SelfCare && !o.IsRight)));
    }

    [Fact]
    public void Scenarios_AreManyAndOfAllKinds()
    {
        var count = Scorecard.Marks.ToDictionary(m => m.Mark, m => m.Score.Count);

        Assert.InRange(Scorecard.All.Count, 150, int.MaxValue);
        Assert.InRange(count[ScenarioMark.RedFlag], 80, int.MaxValue);
        Assert.InRange(count[ScenarioMark.Disguised], 25, int.MaxValue);
        Assert.InRange(count[ScenarioMark.OftenOverTriaged], 25, int.MaxValue);
        Assert.All(Scorecard.Levels, level => Assert.InRange(level.Score.Count, 20, int.MaxValue));
        Assert.Equal(
            Content.Guidebook.CauseRules.Causes.Select(c => c.Id).Order(),
            Content.Scenarios.SelectMany(s => s.Must.Causes).Distinct().Order());
    }

    /// <summary>Each sign that the check asks for first stands in a case, so that none is only a line in a list.</summary>
    [Fact]
    public void EveryEmergencyAndWarningSign_StandsInAScenario()
    {
        string[] questions = ["emergency-signs", "warning-signs"];
        var signs = Content.Guidebook.Questionnaire.Items.Where(q => questions.Contains(q.Id)).SelectMany(q => q.Options.Select(o => $"{q.Id} {o.Id}"));

        Assert.Empty(signs.Except(Content.Scenarios.SelectMany(s => s.Answers).SelectMany(a => a.Values.Select(v => $"{a.Question} {v}"))));
    }

    private static void AssertNone(IEnumerable<ScenarioOutcome> outcomes)
    {
        var complaints = Complaints(outcomes);

        Assert.True(complaints.Length == 0, complaints);
    }

    private static string Complaints(IEnumerable<ScenarioOutcome> outcomes) => string.Join('\n', outcomes.Select(o => o.Complaint));
}
