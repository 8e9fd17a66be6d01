using System.Collections.Immutable;

namespace HamstringGuide.Guidance.Plans;

/// <summary>
/// The numbers by which plan codes name exercises, pages to read and red flags. A number is for good: what has left the guide
/// keeps its own.
/// </summary>
public sealed class PlanNumbers(
    IEnumerable<(int Number, string Id)> exercises,
    IEnumerable<(int Number, PageName Page)> pages,
    IEnumerable<(int Number, string Id)> redFlags)
{
    public Numbering<string> Exercises { get; } = new(exercises);

    /// <summary>Articles, causes and self-tests.</summary>
    public Numbering<PageName> Pages { get; } = new(pages);

    public Numbering<string> RedFlags { get; } = new(redFlags);
}

/// <summary>Numbers from 1 to 255, each of one name.</summary>
public sealed class Numbering<T>
    where T : class
{
    /// <summary>The highest number.</summary>
    public const int Most = 255;

    private readonly ImmutableDictionary<int, T> _names;
    private readonly ImmutableDictionary<T, int> _numbers;

    /// <exception cref="ArgumentException">A number or a name is there twice, or a number is not 1 to 255.</exception>
    public Numbering(IEnumerable<(int Number, T Name)> entries)
    {
        (int Number, T Name)[] all = [.. entries];

        if (all.FirstOrDefault(entry => entry.Number is < 1 or > Most) is { Name: not null } wrong)
        {
            throw new ArgumentException($"{wrong.Name} has number {wrong.Number}, which is not 1 to {Most}.", nameof(entries));
        }

        _names = all.ToImmutableDictionary(entry => entry.Number, entry => entry.Name);
        _numbers = all.ToImmutableDictionary(entry => entry.Name, entry => entry.Number);

        if (_names.Count < all.Length || _numbers.Count < all.Length)
        {
            throw new ArgumentException("A number or a name is there twice.", nameof(entries));
        }
    }

    /// <summary>All names, in the order of their numbers.</summary>
    public IEnumerable<T> Names => _names.OrderBy(entry => entry.Key).Select(entry => entry.Value);

    /// <returns>Null when there is none.</returns>
    public int? NumberOf(T name) => _numbers.TryGetValue(name, out var number) ? number : null;

    /// <returns>Null when it was never given.</returns>
    public T? NameOf(int number) => _names.GetValueOrDefault(number);
}
