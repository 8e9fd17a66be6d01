using System.Collections.Immutable;
using System.Text;
using HamstringGuide.Guidance;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Logging;
using HamstringGuide.Web.Tests.Checking;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Logging;

/// <summary>No answer, code or search text in any log line at any level: everything is switched on here.</summary>
public sealed class PrivateLogTests
{
    private static readonly Dictionary<string, ImmutableArray<string>> Answers = new()
    {
        ["age-band"] = ["45-54"],
        ["emergency-signs"] = ["none"],
        ["warning-signs"] = ["none"],
        ["main-location"] = ["inner-knee-below-joint"],
        ["other-locations"] = ["none"],
        ["side"] = ["left"],
        ["onset"] = ["sudden-sprint-kick"],
        ["time-since-onset"] = ["3-7-days"],
        ["after-onset"] = ["slowed-down"],
        ["weight-bearing"] = ["walk-limp"],
        ["knee-bend-90"] = ["yes"],
        ["bruising"] = ["small"],
        ["swelling"] = ["below-inner-joint"],
        ["pain-score"] = ["6"],
        ["pain-character"] = ["pins-and-needles"],
        ["nerve-features"] = ["cough-sneeze"],
        ["aggravators"] = ["rising-from-chair"],
        ["morning-stiffness"] = ["up-to-30-min"],
        ["mechanical-signs"] = ["painful-click"],
        ["activity-change"] = ["faster-or-hills"],
        ["activity-types"] = ["sprint-kick-sport"],
        ["sitting-hours"] = ["over-8"],
        ["sitting-breaks"] = ["less-often"],
        ["tried"] = ["ice-heat"],
        ["tried-duration"] = ["under-1-week"],
        ["trend"] = ["comes-back"],
        ["history"] = ["hamstring-strain-before"],
        ["risk-factors"] = ["quinolone-antibiotic"],
    };

    [Fact]
    public async Task WholeJourney_LeavesNoAnswerAndNoCodeInTheLog()
    {
        using var app = new GuideApp();
        var client = app.Visitor();
        var visit = new Visit(client);
        var result = await visit.Complete(Answers);
        var code = result.Split('/')[^1];

        await visit.Open($"/check/{code}?page=overview");
        await visit.Open($"/check/{code}?page=5");
        await visit.SendRaw([new("pain-score", "eleven-and-a-half")]);
        await visit.Open($"/result/{code}");
        await visit.Open($"/result/{code[..^1]}");
        await visit.Open($"/result/2019.1-01234567/{code}");
        await visit.Open($"/resutl/{code}");
        await visit.Open($"/check/{code}/more/{code}");
        await visit.Open($"/api/v1/{code}");
        await visit.Open($"/exercises/{code}");
        await visit.Open("/search?q=numb-between-my-legs");
        await visit.Open("/search?q=zanzibar+hamstrnig");
        await visit.Open("/exercises/mozambique-strech");
        await visit.Open("/mozambique");
        await visit.Open($"/css/{code}.css?x={code}");
        await client.PostAsync("/api/v1/assessments", new StringContent(
            """{"answers":{"age-band":"45-54","emergency-signs":["saddle-numb"],"my-name-is":"walter"}}""", Encoding.UTF8, "application/json"));
        using var odd = new HttpRequestMessage(new HttpMethod("PAIN-NINE"), "/check");
        await client.SendAsync(odd);
        await Task.Delay(50);

        var log = string.Join('\n', app.Log.Events);
        var codes = visit.Addresses
            .SelectMany(a => a.Split('/', '?'))
            .Where(part => AnswerCode.TryRead(part, out _, out _))
            .Append(code[..^1])
            .Distinct();
        var words = Answers.Values.SelectMany(v => v).Where(v => v.Length > 4)
            .Concat(["saddle-numb", "eleven", "numb-between", "zanzibar", "hamstrnig", "mozambique", "strech", "walter", "my-name-is", "PAIN-NINE"]);
        Assert.True(app.Log.Events.Count > 40, "The journey is in the log.");
        Assert.Contains(app.Log.Events, e => e.StartsWith("Information \"POST\" \"/check/…\" 303", StringComparison.Ordinal));
        Assert.True(codes.Count() > 8);
        Assert.All(codes.Concat(words), secret => Assert.DoesNotContain(secret, log, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task PageFails_VisitorSeesHowToGetHelpAndTheLogHasNoCode()
    {
        using var app = new GuideApp();
        var shelf = app.Services.GetRequiredService<GuidebookShelf>();
        var code = AnswerCode.Write(
            Guidance.Answers.None(shelf.Current.Guidebook).With("age-band", "35-44").With("emergency-signs", "saddle-numb"),
            GuideApp.Today);
        using var failing = app.WithWebHostBuilder(builder => builder.ConfigureServices(
            services => services.AddSingleton<GuidebookShelf>(_ => throw new InvalidOperationException("The shelf fell down."))));

        var response = await failing.CreateClient().GetAsync($"/result/{code}");

        var page = await response.ReadAsync();
        Assert.Equal(System.Net.HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("emergency number", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("shelf fell", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page.Body.TextContent, StringComparison.Ordinal);
        var log = string.Join('\n', app.Log.Events);
        Assert.Contains("The shelf fell down", log, StringComparison.Ordinal);
        Assert.DoesNotContain(code, log, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/check", "/check")]
    [InlineData("/check/10A61CC", "/check/…")]
    [InlineData("/result/2026.1-3f9a0c1e/10A61CC", "/result/…")]
    [InlineData("/exercises/bridge", "/exercises/bridge")]
    [InlineData("/exercises/10A61CC", "/exercises/…")]
    [InlineData("/exercises/10a61cc", "/exercises/…")]
    [InlineData("/10A61CC", "/…")]
    [InlineData("/css/tokens.css", "/css/tokens.css")]
    [InlineData("/css/a\nb", "/css/…")]
    [InlineData("/search", "/search")]
    [InlineData("/share", "/share")]
    [InlineData("/g/6WN", "/g/…")]
    [InlineData("/code/icd-10-cm/M71.2", "/code/…")]
    [InlineData("/API/v1/assessments", "/…")]
    [InlineData("/api/v1/assessments", "/api/v1/assessments")]
    public void Of_KeepsPublicWordsOnly(string path, string logged) => Assert.Equal(logged, RedactedPath.Of(path));

    [Theory]
    [InlineData("/exercises/brigde", "/exercises/…")]
    [InlineData("/exercises", "/exercises")]
    [InlineData("/brigde", "/…")]
    [InlineData("/check/brigde", "/check/…")]
    [InlineData("/", "/")]
    public void OfMissing_KeepsTheFirstWordOnly(string path, string logged) => Assert.Equal(logged, RedactedPath.OfMissing(path));
}
