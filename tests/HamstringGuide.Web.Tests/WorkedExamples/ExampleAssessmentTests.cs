using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests.WorkedExamples;

/// <summary>Every example as a program sends it.</summary>
public sealed class ExampleAssessmentTests(GuideApp app) : IClassFixture<GuideApp>
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
        Assert.Equal(expected.Rules, Ids(reply, "reasons", "rule").Where(ExampleRun.IsRedFlag));
        Assert.Equal(expected.Causes, Ids(reply, "causes", "id"));
        Assert.Equal(expected.Allowed.Order(), reply.GetProperty("allowed").EnumerateArray().Select(e => e.GetString()!).Order());
        Assert.Equal(expected.Exercises, Ids(reply, "exercises", "id"));
        Assert.Equal(expected.Later, Ids(reply, "later", "id"));
    }

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
