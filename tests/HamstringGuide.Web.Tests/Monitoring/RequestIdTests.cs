using System.Net;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Monitoring;

public sealed class RequestIdTests(GuideApp app) : IClassFixture<GuideApp>
{
    private const string Header = "X-Request-Id";

    [Theory]
    [InlineData("/")]
    [InlineData("/mozambique")]
    [InlineData("/api/v1/questionnaire")]
    [InlineData("/api/v1/mozambique")]
    [InlineData("/health/live")]
    public async Task Get_AnyAddress_HasAnIdThatStandsInTheLog(string address)
    {
        var response = await app.Visitor().GetAsync(address);

        var id = Assert.Single(response.Headers.GetValues(Header));
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{12}$", id);
        Assert.Contains(app.Log.Events, e => e.StartsWith("Information \"GET\"", StringComparison.Ordinal) && e.Contains(id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_IdOfAClient_IsNotTaken()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/about");
        request.Headers.Add(Header, "mozambique");
        request.Headers.Add("traceparent", "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01");

        var response = await app.Visitor().SendAsync(request);

        Assert.NotEqual("mozambique", Assert.Single(response.Headers.GetValues(Header)));
        var log = string.Join('\n', app.Log.Events);
        Assert.DoesNotContain("mozambique\"", log.Replace("/mozambique", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Twice_HasTwoIds()
    {
        var first = await app.Visitor().GetAsync("/about");
        var second = await app.Visitor().GetAsync("/about");

        Assert.NotEqual(first.Headers.GetValues(Header), second.Headers.GetValues(Header));
    }

    [Fact]
    public async Task Get_PageThatFails_ShowsTheIdThatTheLogHas()
    {
        using var broken = new GuideApp();
        using var failing = broken.WithWebHostBuilder(builder => builder.ConfigureServices(
            services => services.AddSingleton<GuidebookShelf>(_ => throw new InvalidOperationException("The shelf fell down."))));

        var response = await failing.CreateClient().GetAsync("/check");

        var id = Assert.Single(response.Headers.GetValues(Header));
        var page = await response.ReadAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains(id, page.QuerySelector("main code")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(broken.Log.Events, e => e.StartsWith($"Error Request \"{id}\" failed", StringComparison.Ordinal));
    }
}
