using System.Diagnostics;
using System.Globalization;

namespace HamstringGuide.Fuzz.Tests;

/// <summary>
/// Feeds many generated inputs to one part of the guide. The same inputs in every run: the number of one that failed is enough to
/// make it again.
/// </summary>
/// <param name="share">Of all inputs of a run, how many this part gets: more where they cost less.</param>
public sealed class Fuzzing(string part, double share)
{
    /// <summary>How many inputs all parts get together; 3,000,000 in every run, and 5,000,000 by GUIDE_FUZZ_INPUTS.</summary>
    public static readonly long Inputs = long.Parse(Environment.GetEnvironmentVariable("GUIDE_FUZZ_INPUTS") ?? "3000000", CultureInfo.InvariantCulture);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Endless = TimeSpan.FromMinutes(2);

    /// <summary>Makes and feeds each input. One is at fault when feeding it throws, or takes over a second whenever it is tried.</summary>
    /// <param name="make">By the number of an input, which seeds all that is random in it.</param>
    /// <param name="show">An input as it can be pasted into a test.</param>
    public void Run<T>(Func<Random, T> make, Action<T> feed, Func<T, string> show)
    {
        var number = 0L;
        var since = Stopwatch.GetTimestamp();
        Exception? fault = null;
        var feeding = new Thread(() =>
        {
            for (; number < (long)(Inputs * share) && fault is null; number++)
            {
                Volatile.Write(ref since, Stopwatch.GetTimestamp());
                fault = Feed(number, make, feed, show);
            }
        })
        {
            IsBackground = true,
        };
        feeding.Start();

        while (!feeding.Join(TimeSpan.FromSeconds(1)))
        {
            Assert.True(Stopwatch.GetElapsedTime(Volatile.Read(ref since)) < Endless, $"{part} does not come back from input {Interlocked.Read(ref number)}.");
        }

        Assert.True(fault is null, fault?.ToString());
    }

    /// <summary>Where an input of another run is made again.</summary>
    public static Random Seeded(string part, long number) => new(HashCode(part, number));

    private Exception? Feed<T>(long number, Func<Random, T> make, Action<T> feed, Func<T, string> show)
    {
        var input = make(Seeded(part, number));
        var shortest = TimeSpan.MaxValue;

        // The machine may be busy with something else: only an input that is slow each time is slow.
        for (var attempt = 0; attempt < 10 && shortest > Longest; attempt++)
        {
            var started = Stopwatch.GetTimestamp();

            try
            {
                feed(input);
            }
            catch (Exception problem)
            {
                return new InvalidOperationException($"{part}, input {number}: {show(input)}", problem);
            }

            var took = Stopwatch.GetElapsedTime(started);
            shortest = took < shortest ? took : shortest;
        }

        return shortest > Longest ? new TimeoutException($"{part}, input {number} took {shortest.TotalSeconds:F1} s: {show(input)}") : null;
    }

    /// <summary>The same in every process, as string.GetHashCode is not.</summary>
    private static int HashCode(string part, long number)
    {
        var hash = 2166136261u;

        foreach (var letter in $"{part} {number}")
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return (int)hash;
    }
}
