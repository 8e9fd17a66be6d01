using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Security;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Security;

/// <summary>What somebody sees who asks for too much, and everybody else.</summary>
public sealed class RateLimitTests(RateLimitTests.LimitedGuide guide) : IClassFixture<RateLimitTests.LimitedGuide>
{
    private readonly SocketApp _server = guide.Server;

    [Theory]
    [InlineData("GET", "/result/10A61CC")]
    [InlineData("POST", "/check")]
    [InlineData("GET", "/share/qr.png?path=/")]
    public async Task Send_TooMuch_IsAPageThatSaysWhomToCall(string method, string address)
    {
        using var visitor = VisitorFrom("127.0.0.2");

        var response = await TurnedAway(_server, visitor, "127.0.0.2", method, address);

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

        var response = await TurnedAway(_server, program, "127.0.0.2", "POST", "/api/v1/assessments");

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

        await TurnedAway(_server, visitor, "127.0.0.2", "GET", "/search");

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

        await TurnedAway(server, visitor, "203.0.113.9", "GET", "/search");

        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/search")).StatusCode);
    }

    [Fact]
    public async Task Send_TooMuchUnderAMadeUpAddress_IsTurnedAwayAllTheSame()
    {
        using var visitor = VisitorFrom("127.0.0.2");

        visitor.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        var response = await TurnedAway(_server, visitor, "127.0.0.2", "GET", "/search");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
    }

    [Fact]
    public async Task Send_TooMuchWhileTheGuideFails_IsTheSamePage()
    {
        using var app = new GuideApp { Settings = new Dictionary<string, string> { ["RateLimit"] = "on" } };
        using var failing = app.WithWebHostBuilder(builder => builder.ConfigureServices(
            services => services.AddSingleton<GuidebookShelf>(_ => throw new InvalidOperationException("The shelf fell down."))));

        var response = await TurnedAway(failing.Services, failing.CreateClient(), null, "GET", "/search");

        Assert.Equal("Please wait a moment", (await response.ReadAsync()).QuerySelector("main h1")!.TextContent);
    }

    [Fact]
    public async Task Send_TooMuch_WhatWasMeantByAMissingPageIsNotSoughtAnyMore()
    {
        using var visitor = VisitorFrom("127.0.0.4");
        using var other = VisitorFrom("127.0.0.3");

        var page = await (await Exhausted("/stretch-hamstring")).ReadAsync();

        Assert.Equal("This page is not here", page.QuerySelector("main h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("main a[href='/when-to-get-help']"));
        Assert.Null(page.QuerySelector("#meant"));
        Assert.NotNull((await (await other.GetAsync("/stretch-hamstring")).ReadAsync()).QuerySelector("#meant"));

        async Task<HttpResponseMessage> Exhausted(string address)
        {
            // The allowance grows by two every tenth of a second, so until the answer was made in between.
            for (var attempt = 0; ; attempt++)
            {
                while (_server.Services.GetRequiredService<RequestAllowance>().Take(IPAddress.Parse("127.0.0.4")).IsAcquired)
                {
                }

                var response = await visitor.GetAsync(address);
                Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);

                if (attempt == 99 || !(await response.Content.ReadAsStringAsync()).Contains("id=\"meant\"", StringComparison.Ordinal))
                {
                    return response;
                }
            }
        }
    }

    [Fact]
    public async Task RateLimitIsOff_NothingIsTurnedAway()
    {
        using var app = new GuideApp { Settings = new Dictionary<string, string> { ["RateLimit"] = "off" } };
        var visitor = app.Visitor();

        var answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => visitor.GetAsync("/api/v1/nothing")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
    }

    [Fact]
    public async Task RateLimitIsOff_WhatWasMeantIsAlwaysSought()
    {
        using var app = new GuideApp { Settings = new Dictionary<string, string> { ["RateLimit"] = "off" } };
        var visitor = app.Visitor();
        var allowance = app.Services.GetRequiredService<RequestAllowance>();

        // So quickly that no allowance could grow again.
        Assert.All(Enumerable.Range(0, 10 * RequestAllowance.Burst), _ => Assert.True(allowance.Take(null).IsAcquired));
        Assert.NotNull((await (await visitor.GetAsync("/stretch-hamstring")).ReadAsync()).QuerySelector("#meant"));
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

    private static Task<HttpResponseMessage> TurnedAway(SocketApp server, HttpClient visitor, string from, string method, string address) =>
        TurnedAway(server.Services, visitor, IPAddress.Parse(from), method, address);

    /// <summary>Uses up the allowance of an address, and sends one request more.</summary>
    private static async Task<HttpResponseMessage> TurnedAway(IServiceProvider services, HttpClient visitor, IPAddress? from, string method, string address)
    {
        var allowance = services.GetRequiredService<RequestAllowance>();

        for (var attempt = 0; attempt < 100; attempt++)
        {
            while (allowance.Take(from).IsAcquired)
            {
            }

            // On a slow machine the next tenth of a second may have begun.
            var response = await visitor.SendAsync(new(new(method), address));

            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                return response;
            }
        }

        throw new InvalidOperationException("Nothing was turned away.");
    }

    public sealed class LimitedGuide : IDisposable
    {
        public SocketApp Server { get; } = SocketApp.With(new() { ["RateLimit"] = "on" });

        public void Dispose() => Server.Dispose();
    }
}
