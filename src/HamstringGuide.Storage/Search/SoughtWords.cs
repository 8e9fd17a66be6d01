using System.Collections.Immutable;

namespace HamstringGuide.Storage.Search;

/// <summary>What to mark in a text.</summary>
internal sealed class SoughtWords
{
    private readonly HashSet<string> _single;
    private readonly ImmutableArray<ImmutableArray<string>> _several;

    public SoughtWords(IEnumerable<Saying> sayings)
    {
        var bySize = sayings.Select(saying => saying.Stems).ToLookup(stems => stems.Length > 1);
        _single = new(bySize[false].SelectMany(stems => stems), StringComparer.Ordinal);
        _several = [.. bySize[true]];
    }

    /// <summary>Which words of a text are sought; of a saying of several words only those that stand near each other.</summary>
    public bool[] In(string[] stems)
    {
        var marks = Array.ConvertAll(stems, _single.Contains);

        foreach (var saying in _several)
        {
            for (var at = Array.IndexOf(stems, saying[0]); at >= 0; at = Array.IndexOf(stems, saying[0], at + 1))
            {
                Mark(saying, stems, at, marks);
            }
        }

        return marks;
    }

    /// <param name="at">Where the first word of the saying stands.</param>
    private static void Mark(ImmutableArray<string> saying, string[] stems, int at, bool[] marks)
    {
        var reach = SearchQuery.Near + saying.Length - 1;
        var first = Math.Max(0, at - reach);
        var count = Math.Min(stems.Length, at + reach + 1) - first;
        var places = saying.Select(stem => stem == saying[0] ? at : Nearest(stems, stem, at, first, count)).ToArray();

        if (Array.TrueForAll(places, place => place >= 0))
        {
            Array.ForEach(places, place => marks[place] = true);
        }
    }

    private static int Nearest(string[] stems, string stem, int at, int first, int count) => Enumerable
        .Range(first, count)
        .Where(i => stems[i] == stem)
        .DefaultIfEmpty(-1)
        .MinBy(i => Math.Abs(i - at));
}
