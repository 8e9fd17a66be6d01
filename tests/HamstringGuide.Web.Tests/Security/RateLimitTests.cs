using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Security;

/// <summary>What somebody sees who asks for too much, and everybody else.</summary>
public sealed class RateLimitTests : IDisposable
{
    /// <summary>More than any allowance, however slow the machine.</summary>
    private const int Many = 20_000;

    private readonly SocketApp _server = SocketApp.With(new() { ["RateLimit"] = "on" });

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("GET", "/result/10A61CC")]
    [InlineData("POST", "/check")]
    [InlineData("GET", "/share/qr.png?path=/nothing")]
    public async Task Send_TooMuch_IsAPageThatSaysWhomToCall(string method, string address)
    {
        using var visitor = VisitorFrom("127.0.0.2");

        var response = await TurnedAway(visitor, method, address);

        var page = await response.ReadAsync();
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
        Assert.Equal("Please wait a moment", page.QuerySelector("main h1")!.TextContent);
        Assert.Contains("Call the emergency number if you get", page.QuerySelector("main section.care--now")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/when-to-get-help']"));
    }

    [Fact]
    public async Task Send_TooMuchToTheApi_IsAProblemDocument()
    {
        using var program = VisitorFrom("127.0.0.2");

        var response = await TurnedAway(program, "POST", "/api/v1/assessments");

        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(429, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task Send_TooMuch_PagesStayOpenAndSoDoesEverythingForOthers()
    {
        using var visitor = VisitorFrom("127.0.0.2");
        using var other = VisitorFrom("127.0.0.3");

        await TurnedAway(visitor, "GET", "/search");

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/when-to-get-help")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/check")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/search")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/api/v1/questionnaire")).StatusCode);
        Assert.Contains(_server.Log.Events, e => e.StartsWith("Information \"GET\" \"/search\" 429", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_TooMuchFromBehindAKnownProxy_IsCountedByVisitor()
    {
        using var server = SocketApp.With(new() { ["RateLimit"] = "on", ["KnownProxies"] = "127.0.0.1" });
        using var visitor = ClientOf(server, "127.0.0.1");
        visitor.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        using var other = ClientOf(server, "127.0.0.1");
        other.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.10");

        await TurnedAway(visitor, "GET", "/search");

        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/search")).StatusCode);
    }

    [Fact]
    public async Task Send_TooMuchWithMadeUpAddresses_IsTurnedAwayAllTheSame()
    {
        using var visitor = VisitorFrom("127.0.0.2");

        var response = await TurnedAway(visitor, "GET", "/search", request => request.Headers.Add("X-Forwarded-For", $"203.0.113.{Random.Shared.Next(256)}"));

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
    }

    [Fact]
    public async Task Send_TooMuchWhileTheGuideFails_IsTheSamePage()
    {
        using var app = new GuideApp { Settings = new Dictionary<string, string> { ["RateLimit"] = "on" } };
        using var failing = app.WithWebHostBuilder(builder => builder.ConfigureServices(
            services => services.AddSingleton<GuidebookShelf>(_ => throw new InvalidOperationException("The shelf fell down."))));

        var response = await TurnedAway(failing.CreateClient(), "GET", "/search");

        Assert.Equal("Please wait a moment", (await response.ReadAsync()).QuerySelector("main h1")!.TextContent);
    }

    [Fact]
    public async Task RateLimitIsOff_NothingIsTurnedAway()
    {
        using var app = new GuideApp { Settings = new Dictionary<string, string> { ["RateLimit"] = "off" } };
        var visitor = app.Visitor();

        var answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => visitor.GetAsync("/result/10A61CC")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
    }

    private HttpClient VisitorFrom(string address) => ClientOf(_server, address);

    /// <param name="address">One of this machine's own.</param>
    private static HttpClient ClientOf(SocketApp server, string address) => new(new SocketsHttpHandler
    {
        ConnectCallback = async (context, cancelled) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.Parse(address), 0));
            await socket.ConnectAsync(context.DnsEndPoint, cancelled);
            return new NetworkStream(socket, ownsSocket: true);
        },
        MaxConnectionsPerServer = 20,
    })
    {
        BaseAddress = server.Visitor.BaseAddress,
    };

    /// <summary>Sends the request until it is turned away.</summary>
    private static async Task<HttpResponseMessage> TurnedAway(HttpClient visitor, string method, string address, Action<HttpRequestMessage>? change = null)
    {
        for (var sent = 0; sent < Many; sent += 100)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ =>
            {
                var request = new HttpRequestMessage(new(method), address);
                change?.Invoke(request);
                return visitor.SendAsync(request);
            }));

            if (Array.Find(answers, answer => answer.StatusCode == HttpStatusCode.TooManyRequests) is { } turnedAway)
            {
                return turnedAway;
            }
        }

        throw new InvalidOperationException($"{Many} requests were answered.");
    }
}
