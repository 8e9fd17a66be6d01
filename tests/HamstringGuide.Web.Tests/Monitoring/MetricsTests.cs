using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using HamstringGuide.Guidance;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Monitoring;

/// <summary>Metrics in Prometheus' text format: counts by route, and nothing that a visitor answered or typed.</summary>
public sealed partial class MetricsTests : IDisposable
{
    private readonly GuideApp _app = new() { Metrics = "on" };
    private readonly HttpClient _visitor;

    public MetricsTests() => _visitor = _app.Visitor();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Get_AfterSomeRequests_CountsThemByRouteMethodAndStatus()
    {
        await _visitor.GetAsync("/exercises/bridge");
        await _visitor.GetAsync("/exercises/leg-curl");
        await _visitor.GetAsync("/mozambique");
        await _visitor.PostAsync("/exercises", null);

        var metrics = await Metrics();

        Assert.Contains("guide_requests_total{route=\"/exercises/{slug}\",method=\"GET\",status=\"2xx\"} 2\n", metrics, StringComparison.Ordinal);
        Assert.Matches("guide_requests_total\\{route=\"[^\"]+\",method=\"GET\",status=\"4xx\"\\} 1\n", metrics);
        Assert.Matches("guide_requests_total\\{route=\"[^\"]+\",method=\"POST\",status=\"4xx\"\\} 1\n", metrics);
    }

    [Fact]
    public async Task Get_SentFromMemory_IsCountedByTheRouteThatMadeIt()
    {
        var tag = (await _visitor.GetAsync("/exercises/bridge")).Headers.ETag!;
        await _visitor.GetAsync("/exercises/bridge");
        await _visitor.SendAsync(new(HttpMethod.Get, "/exercises/bridge") { Headers = { IfNoneMatch = { tag } } });
        await _visitor.GetAsync("/fonts/bitter-700.woff2");
        await _visitor.GetAsync("/fonts/bitter-700.woff2");

        var metrics = await Metrics();

        Assert.Contains("guide_requests_total{route=\"/exercises/{slug}\",method=\"GET\",status=\"2xx\"} 2\n", metrics, StringComparison.Ordinal);
        Assert.Contains("guide_requests_total{route=\"/exercises/{slug}\",method=\"GET\",status=\"3xx\"} 1\n", metrics, StringComparison.Ordinal);
        Assert.Contains("guide_requests_total{route=\"files\",method=\"GET\",status=\"2xx\"} 2\n", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain("route=\"none\"", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Durations_AreAHistogramWhoseBucketsGrow()
    {
        await _visitor.GetAsync("/exercises/bridge");
        await _visitor.GetAsync("/exercises/leg-curl");

        var metrics = await Metrics();

        var buckets = Buckets().Matches(metrics).Select(m => long.Parse(m.Groups[1].Value)).ToArray();
        Assert.Equal(12, buckets.Length);
        Assert.Equal(buckets.Order(), buckets);
        Assert.Equal(2, buckets[^1]);
        Assert.Contains("guide_request_duration_seconds_count{route=\"/exercises/{slug}\"} 2\n", metrics, StringComparison.Ordinal);
        Assert.Contains("# TYPE guide_request_duration_seconds histogram\n", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WhatTheGuideWasUsedFor_IsCounted()
    {
        await _visitor.GetAsync($"/result/{Release}/{Code}");
        await _visitor.PostAsync("/api/v1/assessments", Json("""{"answers":{"age-band":"35-44","emergency-signs":["saddle-numb"]}}"""));
        await _visitor.PostAsync("/api/v1/plans", Json("""{"exercises":[{"id":"bridge","sets":3,"repetitions":10,"restSeconds":60,"daysAWeek":3}]}"""));
        await _visitor.GetAsync("/search?q=hamstring");
        await _visitor.GetAsync("/search?q=qqqqzzzz");

        var metrics = await Metrics();

        Assert.Contains("guide_results_total{disposition=\"emergency-now\",by=\"page\"} 1\n", metrics, StringComparison.Ordinal);
        Assert.Contains("guide_results_total{disposition=\"emergency-now\",by=\"program\"} 1\n", metrics, StringComparison.Ordinal);
        Assert.Contains("guide_plans_total{by=\"program\"} 1\n", metrics, StringComparison.Ordinal);
        Assert.Contains("guide_searches_total{found=\"yes\"} 1\n", metrics, StringComparison.Ordinal);
        Assert.Contains("guide_searches_total{found=\"no\"} 1\n", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ProcessAndRelease_AreThere()
    {
        var metrics = await Metrics();

        Assert.Contains($"guide_release_info{{release=\"{Release}\"}} 1\n", metrics, StringComparison.Ordinal);
        Assert.Matches("\nprocess_resident_memory_bytes [1-9]\\d{6,}\n", metrics);
        Assert.Matches("\nguide_uptime_seconds \\d", metrics);
        Assert.Matches("\ndotnet_gc_collections_total\\{gc_heap_generation=\"gen0\"\\} \\d+\n", metrics);
    }

    [Fact]
    public async Task Get_EveryLine_IsOfTheFormat()
    {
        await _visitor.GetAsync("/");

        var lines = (await Metrics()).TrimEnd('\n').Split('\n');

        Assert.All(lines, line => Assert.Matches(Line(), line));
        var names = lines.Where(line => line.StartsWith("# TYPE", StringComparison.Ordinal)).ToArray();
        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public async Task Get_AfterAJourney_HoldsNoAnswerNoCodeAndNothingTyped()
    {
        await _visitor.GetAsync($"/result/{Release}/{Code}");
        await _visitor.GetAsync($"/result/{Code[..^1]}");
        await _visitor.GetAsync($"/resutl/{Code}");
        await _visitor.GetAsync("/search?q=zanzibar");
        await _visitor.GetAsync("/exercises/mozambique");
        await _visitor.SendAsync(new(new("PAIN-NINE"), "/check"));

        var metrics = await Metrics();

        Assert.All([Code, Code[..^1], "zanzibar", "mozambique", "PAIN", "saddle"], secret => Assert.DoesNotContain(secret, metrics, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("off")]
    public async Task Get_NotSwitchedOn_IsNotThere(string? set)
    {
        using var app = new GuideApp { Metrics = set };

        var response = await app.Visitor().GetAsync("/metrics");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public void From_NeitherOnNorOff_SaysWhatToSet()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Guide:Metrics"] = "yes" })
            .Build();

        var problem = Assert.Throws<OperatorException>(() => GuideSettings.From(configuration, Repository.Root));

        Assert.Equal("Guide__Metrics is 'yes'. Set it to on or off, or leave it out.", problem.Message);
    }

    private string Release => _app.Services.GetRequiredService<GuidebookShelf>().Current.Guidebook.Release.Identity;

    private string Code => AnswerCode.Write(
        Answers.None(_app.Services.GetRequiredService<GuidebookShelf>().Current.Guidebook).With("age-band", "35-44").With("emergency-signs", "saddle-numb"),
        GuideApp.Today);

    private async Task<string> Metrics()
    {
        var response = await _visitor.GetAsync("/metrics");
        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        return await response.Content.ReadAsStringAsync();
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    [GeneratedRegex("guide_request_duration_seconds_bucket\\{route=\"/exercises/\\{slug\\}\",le=\"[^\"]+\"\\} (\\d+)")]
    private static partial Regex Buckets();

    [GeneratedRegex("""^(# (HELP [a-z_]+ .+|TYPE [a-z_]+ (counter|gauge|histogram))|[a-z_]+(\{[a-z_]+="[^"]*"(,[a-z_]+="[^"]*")*\})? -?\d+(\.\d+)?(E[-+]\d+)?)$""")]
    private static partial Regex Line();
}
