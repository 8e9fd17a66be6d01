using System.Collections.Immutable;
using HamstringGuide.Guidance.Wording;

namespace HamstringGuide.Storage.Search;

/// <summary>One way to say something, of one or several words.</summary>
internal sealed record Saying(ImmutableArray<string> Words)
{
    public ImmutableArray<string> Stems { get; } = [.. Words.Select(WordStem.Of)];

    public string Key => string.Join(' ', Stems);

    /// <summary>The words of it that count.</summary>
    public static Saying Of(string text) => new([.. PlainWords.Of(text).Where(word => !PlainWords.IsSmall(word))]);
}

/// <summary>Which sayings mean the same.</summary>
internal sealed class SynonymList
{
    private readonly Dictionary<string, ImmutableArray<Saying>> _groups = new(StringComparer.Ordinal);
    private readonly int _longest = 1;

    public SynonymList(ImmutableArray<ImmutableArray<string>> synonyms)
    {
        foreach (var group in synonyms.Select(words => words.Select(Saying.Of).ToImmutableArray()))
        {
            foreach (var saying in group)
            {
                _groups[saying.Key] = group;
                _longest = Math.Max(_longest, saying.Words.Length);
            }
        }
    }

    /// <summary>All words in it.</summary>
    public IEnumerable<string> Words => _groups.Values.SelectMany(group => group).SelectMany(saying => saying.Words);

    /// <summary>The longest saying with synonyms that begins at a word.</summary>
    /// <returns>Empty when there is none; else all that mean the same, and how many of the words it takes.</returns>
    public (ImmutableArray<Saying> Same, int Length) At(ReadOnlySpan<string> stems)
    {
        for (var length = Math.Min(_longest, stems.Length); length > 0; length--)
        {
            if (_groups.TryGetValue(string.Join(' ', stems[..length]), out var same))
            {
                return (same, length);
            }
        }

        return ([], 0);
    }
}
