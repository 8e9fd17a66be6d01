using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Testing;
using HamstringGuide.Web.Tests.Checking;

namespace HamstringGuide.Web.Tests.WorkedExamples;

/// <summary>Every example as a program sends it, and as a visitor ticks it page by page.</summary>
public sealed class ExampleOverHttpTests(GuideApp app) : IClassFixture<GuideApp>
{
    public static TheoryData<string> Names => ExampleNames.All;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Post_Assessment_GivesTheExpectedResult(string name)
    {
        var example = RealContent.Find(name);

        var response = await app.Visitor().PostAsJsonAsync("/api/v1/assessments", new { answers = Json(example) });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var reply = await response.Content.ReadFromJsonAsync<JsonElement>();
        var expected = example.Expected;
        Assert.Equal(expected.Disposition.ToId(), Text(reply, "disposition", "id"));
        Assert.Equal(expected.TargetDays, Number(reply.GetProperty("disposition"), "targetDays"));
        Assert.Equal(expected.TargetDays is { } days ? $"{GuideApp.Today.AddDays(days):yyyy-MM-dd}" : null, Text(reply, "disposition", "seeBy"));
        Assert.Equal(expected.Disposition <= Disposition.SelfCareWithReview, Text(reply, "disposition", "reviewOn") is not null);
        Assert.Equal(expected.Partial, reply.GetProperty("partial").GetBoolean());
        Assert.Equal(expected.Permission.ToId(), Text(reply, "permission"));
        Assert.Equal(expected.Rules, Ids(reply, "reasons", "rule").Where(IsRedFlag));
        Assert.Equal(expected.Causes, Ids(reply, "causes", "id"));
        Assert.Equal(expected.Allowed.Order(), reply.GetProperty("allowed").EnumerateArray().Select(e => e.GetString()!).Order());
        Assert.Equal(expected.Exercises, Ids(reply, "exercises", "id"));
        Assert.Equal(expected.Later, Ids(reply, "later", "id"));
    }

    [Theory]
    [MemberData(nameof(Names))]
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
            assessment.Reasons.Where(r => r.Disposition == assessment.Disposition && IsRedFlag(r.Rule)),
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

    private static bool IsRedFlag(string rule) =>
        !rule.StartsWith("cause:", StringComparison.Ordinal) && !GuidebookCheck.ReservedRuleIds.Contains(rule);

    private static JsonObject Json(WorkedExample example)
    {
        var json = new JsonObject();

        foreach (var (question, values) in example.Answers)
        {
            json[question] = RealContent.Guidebook.Question(question)!.Type switch
            {
                QuestionType.Single => values[0],
                QuestionType.Scale => int.Parse(values[0]),
                _ => new JsonArray([.. values.Select(v => (JsonNode)v)]),
            };
        }

        return json;
    }

    private static IEnumerable<string> Ids(JsonElement reply, string list, string id) =>
        reply.GetProperty(list).EnumerateArray().Select(e => e.GetProperty(id).GetString()!);

    private static string? Text(JsonElement reply, params string[] path) =>
        path.Aggregate(reply, (element, name) => element.GetProperty(name)).GetString();

    private static int? Number(JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;
}
