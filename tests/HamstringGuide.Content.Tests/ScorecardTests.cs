using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Tests;

/// <summary>Holding a guide against scenarios, and counting.</summary>
public sealed class ScorecardTests : IDisposable
{
    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Of_RightLevelAndNothingUnmet_HasNoComplaint()
    {
        var outcome = Outcomes()[0];

        Assert.True(outcome is { IsRight: true, IsSafe: true, Complaint: null, Given: Disposition.EmergencyNow });
    }

    [Fact]
    public void Of_LowerThanRight_IsNotSafe()
    {
        _content.Replace("scenarios/numb.yaml", "must: { level: self-care }", "must: { level: same-day-urgent }");

        var outcome = Outcomes()[1];

        Assert.True(outcome is { IsRight: false, IsSafe: false });
        Assert.Equal("scenarios/numb.yaml:14: mild-ache: right is same-day-urgent, the guide says self-care", outcome.Complaint);
    }

    [Fact]
    public void Of_HigherThanRight_IsSafeAndNotRight()
    {
        _content.Replace("scenarios/numb.yaml", "must: { level: emergency-now, red-flags: [numb-saddle] }", "must: { level: see-clinician-soon }");

        Assert.True(Outcomes()[0] is { IsRight: false, IsSafe: true });
    }

    [Theory]
    [InlineData("must: { level: self-care }", "must: { level: self-care, red-flags: [strong-pain] }", "red flag strong-pain is missing")]
    [InlineData("must: { level: self-care }", "must: { level: self-care, causes: [unclear] }", "cause unclear is missing")]
    [InlineData("must-not: { red-flags: [numb-saddle] }", "must-not: { causes: [strain] }", "cause strain must not be there")]
    [InlineData("must-not: { red-flags: [numb-saddle] }", "must-not: { exercises: [walking] }", "exercise walking must not be there")]
    public void Of_RightLevelAndSomethingUnmet_SaysWhat(string written, string changed, string complaint)
    {
        _content.Replace("scenarios/numb.yaml", written, changed);

        var outcome = Outcomes()[1];

        Assert.True(outcome.IsRight);
        Assert.Equal($"scenarios/numb.yaml:14: mild-ache: {complaint}", outcome.Complaint);
    }

    [Fact]
    public void Of_ExerciseThatIsNotShown_SaysSo()
    {
        _content.Replace("scenarios/numb.yaml", "red-flags: [numb-saddle] }\n    must-not: { causes", "exercises: [walking] }\n    must-not: { causes");

        Assert.Equal<string>(["exercise walking is missing"], Outcomes()[0].Unmet);
    }

    [Fact]
    public void Scorecard_CountsByLevelAndByMark()
    {
        _content.Replace("scenarios/numb.yaml", "must: { level: self-care }", "must: { level: self-care-with-review }");
        _content.Replace("scenarios/numb.yaml", "must: { level: emergency-now, red-flags: [numb-saddle] }", "must: { level: same-day-urgent }");
        var content = _content.Read();

        var scorecard = new Scorecard(content.Scenarios, Guidebook(content));

        Assert.True(scorecard.All is { Count: 2, Right: 0, Over: 1, Under: 1, Safe: 1 });
        Assert.Equal(50, scorecard.All.Percent(scorecard.All.Safe));
        Assert.Equal(
            ["EmergencyNow 0", "SameDayUrgent 1", "SeeClinicianSoon 0", "SelfCareWithReview 1", "SelfCare 0"],
            scorecard.Levels.Select(l => $"{l.Level} {l.Score.Count}"));
        Assert.Equal(["RedFlag 1", "Disguised 1", "OftenOverTriaged 0"], scorecard.Marks.Select(m => $"{m.Mark} {m.Score.Count}"));
    }

    private ScenarioOutcome[] Outcomes()
    {
        var content = _content.Read();
        var assessor = new Assessor(Guidebook(content));
        return [.. content.Scenarios.Select(s => ScenarioOutcome.Of(s, assessor))];
    }

    private static Guidebook Guidebook(SiteContent content) => new(content.Guidebook, new Release(null, "00000000"));
}
