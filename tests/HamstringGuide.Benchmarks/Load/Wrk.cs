using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace HamstringGuide.Benchmarks.Load;

/// <summary>
/// Debian's wrk with one thread and 32 connections: as many requests as the server can answer. Its script is run once, not for each
/// request or answer, which would make wrk the slower of the two.
/// </summary>
public static partial class Wrk
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <returns>Requests a second, and how many in all.</returns>
    /// <exception cref="InvalidOperationException">The server can't be asked, an answer has another status than is expected, or wrk is missing.</exception>
    public static async Task<(double PerSecond, long Count)> RunAsync(string address, LoadCase load, TimeSpan time)
    {
        await CheckAsync(address, load);
        var script = Path.GetTempFileName();
        await File.WriteAllTextAsync(script, ScriptOf(load));

        try
        {
            var start = new ProcessStartInfo("wrk", ["-t1", "-c32", $"-d{(int)time.TotalSeconds}s", "-s", script, address + load.Path]) { RedirectStandardOutput = true };
            using var wrk = Process.Start(start) ?? throw new InvalidOperationException("wrk is missing: apt-get install wrk.");
            var said = await wrk.StandardOutput.ReadToEndAsync();
            await wrk.WaitForExitAsync();

            if (Failed().Match(said) is { Success: true } failed)
            {
                throw new InvalidOperationException($"{address}{load.Path}: {failed.Value}");
            }

            return (Number(PerSecond(), said), (long)Number(Count(), said));
        }
        finally
        {
            File.Delete(script);
        }
    }

    /// <summary>wrk itself tells only whether an answer is an error.</summary>
    private static async Task CheckAsync(string address, LoadCase load)
    {
        using var request = new HttpRequestMessage(new(load.Method), address + load.Path);
        request.Headers.AcceptEncoding.ParseAdd("br");
        request.Headers.IfNoneMatch.TryParseAdd(load.KnownTag);
        request.Content = load.Body is { } body ? new StringContent(body, new MediaTypeHeaderValue(load.ContentType!)) : null;
        using var answer = await Client.SendAsync(request);

        if ((int)answer.StatusCode != load.Status)
        {
            throw new InvalidOperationException($"{address}{load.Path} answers {(int)answer.StatusCode}, not {load.Status}.");
        }
    }

    private static string ScriptOf(LoadCase load) => $$"""
        wrk.method = "{{load.Method}}"
        wrk.headers["Accept-Encoding"] = "br"
        {{(load.KnownTag is { } tag ? $"wrk.headers[\"If-None-Match\"] = '{tag}'" : "")}}
        {{(load.ContentType is { } type ? $"wrk.headers[\"Content-Type\"] = \"{type}\"" : "")}}
        {{(load.Body is { } body ? $"wrk.body = [==[{body}]==]" : "")}}
        """;

    private static double Number(Regex pattern, string text) => double.Parse(pattern.Match(text).Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Non-2xx or 3xx responses: \d+|Socket errors: .*")]
    private static partial Regex Failed();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Count();
}
