using System.Diagnostics;

namespace HamstringGuide.Benchmarks.Load;

/// <summary>
/// Sends at a fixed rate whatever the answers take, and counts each time from when the request was due: a server that stalls
/// can't hide it by being asked less (coordinated omission; G. Tene, "How NOT to Measure Latency").
/// </summary>
public static class SteadyRate
{
    private const int Connections = 64;

    /// <returns>Milliseconds, sorted.</returns>
    public static async Task<double[]> RunAsync(string address, IReadOnlyList<string> paths, int perSecond, TimeSpan time)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Connections, UseCookies = false, AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = new(address) };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => client.GetAsync(paths[0])));

        var count = (int)(perSecond * time.TotalSeconds);
        var took = new double[count];
        var open = new Task[count];
        var began = Stopwatch.GetTimestamp();

        for (var i = 0; i < count; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / perSecond);

            while (Stopwatch.GetElapsedTime(began) is var now && now < due)
            {
                // Sleeping is good for a millisecond or so; what is left is waited for awake.
                if (due - now > TimeSpan.FromMilliseconds(2))
                {
                    await Task.Delay(1);
                }
                else
                {
                    Thread.SpinWait(50);
                }
            }

            open[i] = SendAsync(client, paths[i % paths.Count], took, i, began, due);
        }

        await Task.WhenAll(open);
        Array.Sort(took);
        return took;
    }

    private static async Task SendAsync(HttpClient client, string path, double[] took, int i, long began, TimeSpan due)
    {
        using var answer = await client.GetAsync(path);
        answer.EnsureSuccessStatusCode();
        took[i] = (Stopwatch.GetElapsedTime(began) - due).TotalMilliseconds;
    }
}
