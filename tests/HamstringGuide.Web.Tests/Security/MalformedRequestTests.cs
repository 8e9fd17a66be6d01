namespace HamstringGuide.Web.Tests.Security;

/// <summary>Malformed HTTP over a real socket: refused, with nothing hidden in it answered, nothing of it logged, and the next visitor none the wiser.</summary>
public sealed class MalformedRequestTests(SocketApp server) : IClassFixture<SocketApp>
{
    public static TheoryData<string> Names => [.. MalformedRequests.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Send_MalformedRequest_IsAnsweredOnceAndForgotten(string name)
    {
        var (request, status) = MalformedRequests.All[name];

        var answer = await RawVisitor.AskAsync(server.Visitor.BaseAddress!, request);

        Assert.Equal([status], answer.Statuses);
        Assert.DoesNotContain("appsettings", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Header("Server"));
        Assert.Equal("Healthy\n", await server.Visitor.GetStringAsync("/health/live"));
        Assert.DoesNotContain(server.Log.Events, e => e.Contains("quagga", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(server.Log.Events, e => e.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_TwoRequestsAtOnce_AreBothAnswered()
    {
        const string Request = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n";

        var answer = await RawVisitor.AskAsync(server.Visitor.BaseAddress!, $"{Request}\r\n{Request}Connection: close\r\n\r\n");

        Assert.Equal([200, 200], answer.Statuses);
    }
}
