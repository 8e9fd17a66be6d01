using System.Net.Sockets;
using System.Text;
using HamstringGuide.Web.Tests.Hosting;

namespace HamstringGuide.Web.Tests.Faults;

/// <summary>SIGTERM under load: what was begun is finished; only then is a connection refused.</summary>
public sealed class StoppingTests : IDisposable
{
    private const int Visitors = 8;

    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;
    private readonly GuideProcess _guide;

    public StoppingTests() => _guide = new(Path.Combine(_folder, "guide.db"));

    public void Dispose()
    {
        _guide.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Terminate_UnderLoad_LosesNoRequest()
    {
        using var browser = new HttpClient();
        await _guide.FirstResponse(browser, "/");
        var terminated = new TaskCompletionSource();
        var visitors = Enumerable.Range(0, Visitors).Select(_ => Task.Run(() => AskUntilRefused(terminated.Task))).ToArray();
        using var slow = await BeginSlowly();

        await Task.Delay(300);
        terminated.SetResult();
        _guide.Terminate();
        await Task.Delay(300);

        Assert.StartsWith("HTTP/1.1 200", await Finish(slow), StringComparison.Ordinal);
        var answered = await Task.WhenAll(visitors).WaitAsync(TimeSpan.FromMinutes(1));
        await _guide.WaitForExit();
        Assert.Equal(0, _guide.ExitCode);
        Assert.All(answered, count => Assert.True(count > 0, "A visitor got no answer at all."));
    }

    /// <returns>How many requests were answered before the first connection was refused.</returns>
    private async Task<int> AskUntilRefused(Task terminated)
    {
        using var visitor = new HttpClient();

        for (var answered = 0; ; answered++)
        {
            try
            {
                var response = await visitor.GetAsync(new Uri(_guide.Address, answered % 2 == 0 ? KnownLinks.Today : "/exercises/bridge"));
                Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
            }
            catch (HttpRequestException problem) when (problem.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused })
            {
                Assert.True(terminated.IsCompleted, "It refused a connection before it was told to end.");
                return answered;
            }
        }
    }

    private const string Body = """{"answers":{"age-band":"35-44","emergency-signs":["saddle-numb"]}}""";

    /// <summary>A request whose body is only half sent.</summary>
    private async Task<TcpClient> BeginSlowly()
    {
        var client = new TcpClient();
        await client.ConnectAsync(_guide.Address.Host, _guide.Address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /api/v1/assessments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body[..20]}"));
        return client;
    }

    private static async Task<string> Finish(TcpClient client)
    {
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Body[20..]));
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(20));
    }
}
