using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Testing;
using HamstringGuide.Web.Tests.Checking;

namespace HamstringGuide.Web.Tests.WorkedExamples;

/// <summary>Examples as a visitor ticks them page by page, and the result of each.</summary>
public sealed class ExamplePageTests(GuideApp app) : IClassFixture<GuideApp>
{
    public static TheoryData<string> Names => ExampleNames.All;

    public static TheoryData<string> Walks => ExampleNames.EveryWay;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Visitor_WithTheCode_SeesTheResult(string name)
    {
        var answers = RealContent.Find(name).AnswersFor(RealContent.Guidebook);
        var visit = new Visit(app.Visitor());

        await visit.Open($"/result/{AnswerCode.Write(RealContent.Guidebook.Follow(answers).Counted, GuideApp.Today)}");

        AssertShown(visit, new Assessor(RealContent.Guidebook).Assess(answers));
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Visitor_PageByPage_ComesToTheSameResult(string name)
    {
        var example = RealContent.Find(name);
        var answers = example.AnswersFor(RealContent.Guidebook);
        var counted = RealContent.Guidebook.Follow(answers).Counted;
        var expected = new Assessor(RealContent.Guidebook).Assess(answers);
        var visit = new Visit(app.Visitor());

        var address = await visit.Complete(counted.Questions.ToDictionary(q => q, q => counted[q]));

        Assert.True(AnswerCode.TryRead(address.Split('/')[^1], out var code, out _));
        Assert.Equal(GuideApp.Today, code.FinishedOn);
        var reached = code.ToAnswers(RealContent.Guidebook).Answers;

        if (!expected.Partial && new Assessor(RealContent.Guidebook).Assess(reached) is { Partial: true } early)
        {
            // Signs of an emergency on the second page: the visitor is told so at once, and is asked nothing more.
            Assert.Equal((Disposition.EmergencyNow, Disposition.EmergencyNow), (expected.Disposition, early.Disposition));
            AssertShown(visit, early);
            return;
        }

        Assert.All(counted.Questions, q => Assert.Equal(counted[q].AsEnumerable(), reached[q]));
        var asked = example with { Expected = example.Expected with { Ignored = [] } };
        Assert.Empty(ExampleComparison.Differences(asked, new Assessor(RealContent.Guidebook).Assess(reached)));
        AssertShown(visit, expected);
    }

    /// <summary>What must stand on every result, whatever it is.</summary>
    private static void AssertShown(Visit visit, Assessment assessment)
    {
        var text = visit.Page.Body!.TextContent;
        var main = string.Join(' ', visit.Page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var texts = RealContent.Guidebook.Parts.CareTexts;
        var advice = RealContent.Guidebook.Advice(assessment.Disposition);
        Assert.Contains(advice.Heading.Split('{')[0].Trim(), visit.Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.All(texts.SafetyNet.SelectMany(card => card.Signs), sign => Assert.Contains(sign, main, StringComparison.Ordinal));
        Assert.Contains(texts.Footer, string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.All(
            assessment.Reasons.Where(r => r.Disposition == assessment.Disposition && ExampleRun.IsRedFlag(r.Rule)),
            r => Assert.Contains(r.Say, main, StringComparison.Ordinal));
        Assert.All(assessment.Exercises, e => Assert.Contains(e.Exercise.Name, main, StringComparison.Ordinal));
        Assert.All(assessment.Exercises, e => Assert.Contains(e.Exercise.StopIf, main, StringComparison.Ordinal));

        // In an emergency nothing stands beside what to do.
        var calm = assessment.Disposition < Disposition.EmergencyNow;
        Assert.All(assessment.Withheld.Where(_ => calm), w => Assert.Contains(w.Exercise.Name, main, StringComparison.Ordinal));
        Assert.All(
            assessment.Causes,
            c => Assert.Equal(calm, visit.Page.QuerySelector($"main a[href='/causes/{c.Cause.Id}']") is not null));
        Assert.True(calm || visit.Page.QuerySelector("main a[href^='/exercises']") is null);
        Assert.Equal(
            assessment.Reasons.Where(r => !calm && r.Disposition == Disposition.EmergencyNow).Select(r => r.Say),
            visit.Page.QuerySelectorAll("main .because > li > .say").Where(say => !calm && say.Closest("details") is null).Select(say => say.TextContent));
        Assert.Contains("Your answers are in this address.", main, StringComparison.Ordinal);
        Assert.EndsWith(visit.Address, visit.Page.QuerySelector("input[readonly]")!.GetAttribute("value"), StringComparison.Ordinal);
        Assert.DoesNotContain("you have a ", main, StringComparison.OrdinalIgnoreCase);
    }
}
