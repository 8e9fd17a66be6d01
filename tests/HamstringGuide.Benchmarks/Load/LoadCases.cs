using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Testing;

namespace HamstringGuide.Benchmarks.Load;

/// <summary>One of each kind of request that the guide is asked.</summary>
public static partial class LoadCases
{
    private const string Form = "application/x-www-form-urlencoded";

    /// <summary>An ordinary result: all questions answered, exercises shown.</summary>
    private static readonly WorkedExample Example = RealContent.WorkedExamples.First(example =>
        example.Expected is { Disposition: Disposition.SelfCare, Partial: false, Exercises.Length: >= 3 });

    /// <param name="guide">To read addresses that have a hash, and ETags.</param>
    public static async Task<LoadCase[]> AllAsync(string guide)
    {
        using var client = new HttpClient { BaseAddress = new(guide) };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        using var plain = new HttpClient { BaseAddress = new(guide) };
        const string article = "/articles/hamstring-strain";
        const string exercise = "/exercises/bridge";
        var page = await plain.GetStringAsync(exercise);
        using var known = await client.GetAsync(article);
        using var again = await client.GetAsync(article);
        var counted = RealContent.Guidebook.Follow(Example.AnswersFor(RealContent.Guidebook)).Counted;
        var answers = Json(counted);

        // A result belongs to a release, and which one that is only the guide knows.
        using var assessed = await plain.PostAsync("/api/v1/assessments", new StringContent(answers, Encoding.UTF8, "application/json"));
        using var assessment = JsonDocument.Parse(await assessed.Content.ReadAsStringAsync());

        return
        [
            new("article", article) { IsFile = true },
            new("exercise", exercise) { IsFile = true },
            new("figure", Figure().Match(page).Value) { IsFile = true },
            new("stylesheet", Stylesheet().Match(page).Value) { IsFile = true },
            new("not modified", article, 304, KnownTag: again.Headers.ETag?.ToString() ?? "none") { IsFile = true },
            new("search", "/search?q=hamstring+stretch"),
            new("check, first page", "/check"),
            new("check page, answered", $"/check/{assessment.RootElement.GetProperty("code")}?page=5"),
            new("check page, sent", "/check", 303, "POST", "age-band=35-44&emergency-signs=none", Form),
            new("result", assessment.RootElement.GetProperty("resultUrl").GetString()!),
            new("assessment", "/api/v1/assessments", Method: "POST", Body: answers, ContentType: "application/json"),
        ];
    }

    /// <summary>What visitors ask for in turn: mostly pages and their pictures, now and then something that is made for them.</summary>
    public static string[] Visit(IReadOnlyCollection<LoadCase> cases) =>
    [
        .. new[]
        {
            "check, first page", "stylesheet", "figure", "article", "figure", "exercise", "figure", "article", "search", "article",
            "check page, answered", "figure", "check page, answered", "exercise", "figure", "result", "figure", "exercise", "figure", "article",
        }.Select(name => cases.First(load => load.Name == name).Path),
    ];

    private static string Json(Answers answers)
    {
        var json = new JsonObject();

        foreach (var question in answers.Questions)
        {
            json[question] = RealContent.Guidebook.Question(question)!.Type switch
            {
                QuestionType.Single => answers[question][0],
                QuestionType.Scale => int.Parse(answers[question][0]),
                _ => new JsonArray([.. answers[question].Select(value => (JsonNode)value)]),
            };
        }

        return new JsonObject { ["answers"] = json }.ToJsonString(new JsonSerializerOptions());
    }

    [GeneratedRegex(@"/figures/bridge\.one-panel\.light[^""]*\.svg")]
    private static partial Regex Figure();

    [GeneratedRegex(@"/css/site\.[^""]*\.css")]
    private static partial Regex Stylesheet();
}
