using System.Net;

namespace HamstringGuide.Web.Tests.Security;

/// <summary>Clients that hold on to connections: the server lets go of them, and meanwhile answers everybody else.</summary>
public sealed class SlowClientTests(SocketApp server) : IClassFixture<SocketApp>
{
    private const string Post = "POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 16000\r\n\r\nage-band=";

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(0.5);

    private readonly Uri _address = server.Visitor.BaseAddress!;

    [Fact]
    public async Task Send_DropByDrop_IsEnded()
    {
        (string Start, string Drop)[] slow = [("GET / HTTP/1.1\r\nHost: localhost\r\n", "X-Quagga: a\r\n"), ("GET /quagg", "a"), (Post, "quagga")];

        var answers = await Task.WhenAll(slow.Select(visitor => Drip(visitor.Start, visitor.Drop)));

        Assert.All(answers, answer => Assert.True(answer.Statuses is [] or [408] or [400], answer.Text));
        AssertNothingIsLogged();
    }

    /// <summary>Until the server lets go of them, which <see cref="StalledReaderTests"/> shows, they cost a connection and no more.</summary>
    [Fact]
    public async Task Read_Nothing_OthersAreAnswered()
    {
        var requests = string.Concat(Enumerable.Repeat("GET /images/card.png HTTP/1.1\r\nHost: localhost\r\n\r\n", 500));
        var visitors = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => RawVisitor.ConnectAsync(_address, buffer: 4096)));

        var asking = visitors.Select(visitor => visitor.TrySendAsync(requests)).ToArray();
        await AssertOthersAreAnswered(50);
        Array.ForEach(visitors, visitor => visitor.Dispose());
        await Task.WhenAll(asking);

        await AssertOthersAreAnswered(10);
        AssertNothingIsLogged();
    }

    [Fact]
    public async Task Leave_AmidABody_IsNoFault()
    {
        for (var i = 0; i < 50; i++)
        {
            using var visitor = await RawVisitor.ConnectAsync(_address);
            await visitor.TrySendAsync(i % 2 == 0 ? Post : Post.Replace("/check", "/api/v1/assessments", StringComparison.Ordinal).Replace("x-www-form-urlencoded", "json", StringComparison.Ordinal));
        }

        await AssertOthersAreAnswered(10);
        AssertNothingIsLogged();
    }

    [ManyConnectionsFact]
    public async Task Connect_FiveThousandTimesAndSayNothing_OthersAreAnswered()
    {
        var idle = new List<RawVisitor>(ManyConnectionsFactAttribute.Connections);

        try
        {
            while (idle.Count < ManyConnectionsFactAttribute.Connections)
            {
                idle.Add(await RawVisitor.ConnectAsync(_address));

                // Half of them have begun to say something.
                await (idle.Count % 2 == 0 ? idle[^1].TrySendAsync("GET /quagga") : Task.CompletedTask);
            }

            using var others = new HttpClient { BaseAddress = _address };

            for (var i = 0; i < 50; i++)
            {
                Assert.Equal(HttpStatusCode.OK, (await others.GetAsync("/when-to-get-help")).StatusCode);
            }
        }
        finally
        {
            idle.ForEach(visitor => visitor.Dispose());
        }

        AssertNothingIsLogged();
    }

    /// <summary>Until the server has had enough.</summary>
    private async Task<RawAnswer> Drip(string start, string drop)
    {
        using var visitor = await RawVisitor.ConnectAsync(_address);
        var reading = visitor.ReadToEndAsync();
        await visitor.TrySendAsync(start);

        while (!reading.IsCompleted)
        {
            await visitor.TrySendAsync(drop);
            await AssertOthersAreAnswered(1);
            await Task.Delay(Slow);
        }

        return await reading;
    }

    private async Task AssertOthersAreAnswered(int requests)
    {
        for (var i = 0; i < requests; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await server.Visitor.GetAsync("/when-to-get-help")).StatusCode);
        }
    }

    private void AssertNothingIsLogged()
    {
        Assert.DoesNotContain(server.Log.Events, e => e.Contains("quagga", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(server.Log.Events, e => e.StartsWith("Error", StringComparison.Ordinal));
    }
}
