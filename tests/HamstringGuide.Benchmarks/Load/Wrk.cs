using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HamstringGuide.Benchmarks.Load;

/// <summary>Debian's wrk with one thread and 32 connections: as many requests as the server can answer.</summary>
public static partial class Wrk
{
    /// <returns>Requests a second, and how many in all.</returns>
    /// <exception cref="InvalidOperationException">An answer had another status than is expected, or wrk is missing.</exception>
    public static async Task<(double PerSecond, long Count)> RunAsync(string address, LoadCase load, TimeSpan time)
    {
        var script = Path.GetTempFileName();
        await File.WriteAllTextAsync(script, ScriptOf(load));

        try
        {
            var start = new ProcessStartInfo("wrk", ["-t1", "-c32", $"-d{(int)time.TotalSeconds}s", "-s", script, address + load.Path]) { RedirectStandardOutput = true };
            using var wrk = Process.Start(start) ?? throw new InvalidOperationException("wrk is missing: apt-get install wrk.");
            var said = await wrk.StandardOutput.ReadToEndAsync();
            await wrk.WaitForExitAsync();

            if (Others().Match(said) is { Success: true } others && others.Groups[1].Value != "0")
            {
                throw new InvalidOperationException($"{address}{load.Path}: {others.Value} had another status than {load.Status}.");
            }

            return (Number(PerSecond(), said), (long)Number(Count(), said));
        }
        finally
        {
            File.Delete(script);
        }
    }

    private static string ScriptOf(LoadCase load) => $$"""
        wrk.method = "{{load.Method}}"
        wrk.headers["Accept-Encoding"] = "br"
        {{(load.KnownTag is { } tag ? $"wrk.headers[\"If-None-Match\"] = '{tag}'" : "")}}
        {{(load.ContentType is { } type ? $"wrk.headers[\"Content-Type\"] = \"{type}\"" : "")}}
        {{(load.Body is { } body ? $"wrk.body = [==[{body}]==]" : "")}}
        function setup(thread) threads = threads or {}; table.insert(threads, thread) end
        done = function() local all = 0; for _, thread in ipairs(threads) do all = all + (thread:get("count") or 0) end; io.write("others: " .. all .. "\n") end
        count = 0
        response = function(status) if status ~= {{load.Status}} then count = count + 1 end end
        """;

    private static double Number(Regex pattern, string text) => double.Parse(pattern.Match(text).Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"others: (\d+)")]
    private static partial Regex Others();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Count();
}
