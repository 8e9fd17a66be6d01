using System.Collections.Concurrent;

namespace HamstringGuide.Browser.Tests;

/// <summary>What is wrong with pages, gathered so that one run names all of it.</summary>
public sealed class Findings
{
    // As many as the build server has processors. More only wait for one another.
    private const int AtOnce = 2;

    private readonly ConcurrentQueue<string> _lines = new();

    /// <summary>Looks at several things at a time.</summary>
    public static async Task<Findings> InAllAsync<T>(IEnumerable<T> all, Func<T, Findings, Task> look)
    {
        var findings = new Findings();
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (one, _) => await look(one, findings));
        return findings;
    }

    /// <param name="where">Page and mode.</param>
    public void Add(string where, IEnumerable<string> wrong)
    {
        foreach (var what in wrong)
        {
            _lines.Enqueue($"{where}: {what}");
        }
    }

    public IReadOnlyCollection<string> Lines => [.. _lines.Order(StringComparer.Ordinal)];

    public void AssertNone() => Assert.True(_lines.IsEmpty, $"{_lines.Count} found:\n{string.Join('\n', Lines)}");
}
