using System.Net;

namespace HamstringGuide.Web.Tests.Security;

/// <summary>Which hosts are answered.</summary>
public sealed class HostGateTests(HostGateTests.PublicGuide guide) : IClassFixture<HostGateTests.PublicGuide>
{
    [Theory]
    [InlineData("guide.example.org", "/", HttpStatusCode.OK)]
    [InlineData("GUIDE.example.org:8443", "/check", HttpStatusCode.OK)]
    [InlineData("guide.example.org", "/health/live", HttpStatusCode.OK)]
    [InlineData("localhost:5080", "/health/live", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5080", "/health/ready", HttpStatusCode.OK)]
    [InlineData("[::1]", "/health/live", HttpStatusCode.OK)]
    [InlineData("10.1.2.3", "/health/live", HttpStatusCode.OK)]
    [InlineData("localhost", "/", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1", "/api/v1/questionnaire", HttpStatusCode.BadRequest)]
    [InlineData("evil.example", "/", HttpStatusCode.BadRequest)]
    [InlineData("evil.example", "/health/live", HttpStatusCode.BadRequest)]
    [InlineData("guide.example.org.evil.example", "/", HttpStatusCode.BadRequest)]
    [InlineData("evil-guide.example.org", "/css/site.css", HttpStatusCode.BadRequest)]
    [InlineData("guide.example.org.", "/", HttpStatusCode.BadRequest)]
    public async Task PublicUrlIsSet_OnlyItsHostIsAnswered(string host, string address, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Host = host;

        var response = await guide.App.Visitor().SendAsync(request);

        Assert.Equal(status, response.StatusCode);

        if (status == HttpStatusCode.BadRequest)
        {
            Assert.Equal("This server has another name than the one that was asked for.\n", await response.Content.ReadAsStringAsync());
            Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
            Assert.True(response.Headers.Contains("Content-Security-Policy"));
        }
    }

    [Fact]
    public async Task NoPublicUrl_EveryHostIsAnswered()
    {
        using var app = new GuideApp();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "clinic.internal";

        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().SendAsync(request)).StatusCode);
    }

    public sealed class PublicGuide : IDisposable
    {
        public GuideApp App { get; } = new() { PublicUrl = "https://guide.example.org:8443/" };

        public void Dispose() => App.Dispose();
    }
}
