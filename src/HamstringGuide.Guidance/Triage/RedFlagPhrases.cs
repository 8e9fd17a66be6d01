using System.Collections.Immutable;
using HamstringGuide.Guidance.Wording;

namespace HamstringGuide.Guidance.Triage;

/// <summary>
/// Finds the red flags in what a person typed. A phrase is found when all its words are there, in any order and with any ending,
/// each with at most one typing mistake when it has 5 letters or more. In doubt a red flag is found: one that is missed is worse.
/// Safe for any number of threads.
/// </summary>
public sealed class RedFlagPhrases
{
    /// <summary>Letters of the shortest word that may have a mistake, and of the shortest whose first letter may be wrong.</summary>
    private const int ShortestMistyped = 5;
    private const int ShortestMistypedAtFirst = 7;

    /// <summary>What words mean, by their stems: a number, which words of one list share.</summary>
    private readonly Dictionary<string, int> _meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _mistypable = new(StringComparer.Ordinal);
    private readonly int _count;

    /// <summary>Stems of harmless words, by the first of them; the longest first.</summary>
    private readonly ILookup<string, string[]> _harmless;

    public RedFlagPhrases(RedFlagWording wording)
    {
        foreach (var same in wording.SameWords)
        {
            foreach (var word in same.Words.SelectMany(word => PlainWords.Of(word)))
            {
                Add(word, _count);
            }

            _count++;
        }

        foreach (var word in wording.Phrases.SelectMany(phrase => WordsOf(phrase)))
        {
            _count += Add(word, _count) ? 1 : 0;
        }

        All = [.. wording.Phrases.Select(p => new Sense(p, [.. WordsOf(p).Select(word => _meanings[WordStem.Of(word)]).Distinct().Order()]))];
        _harmless = wording.Harmless
            .Select(harmless => PlainWords.Of(harmless.Text).Select(WordStem.Of).ToArray())
            .Where(stems => stems.Length > 0)
            .OrderByDescending(stems => stems.Length)
            .ToLookup(stems => stems[0], StringComparer.Ordinal);
    }

    /// <summary>All phrases with what they come to: two that come to the same are one.</summary>
    internal ImmutableArray<Sense> All { get; }

    /// <param name="words">As <see cref="PlainWords.Of"/> gives them.</param>
    /// <returns>Ids of red flags, each once; first that of the phrase with most words.</returns>
    public ImmutableArray<string> Find(ImmutableArray<string> words)
    {
        var said = Said(words);

        return
        [
            .. All
                .Where(sense => sense.IsIn(said))
                .OrderByDescending(sense => sense.Meanings.Length)
                .Select(sense => sense.Phrase.RedFlag)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Which meanings are in the words.</summary>
    internal bool[] Said(ImmutableArray<string> words)
    {
        var said = new bool[_count];

        foreach (var (word, stem) in WithoutHarmless([.. words.Select(word => (word, WordStem.Of(word)))]).Distinct())
        {
            Mark(word, stem, said);
        }

        return said;
    }

    private static IEnumerable<string> WordsOf(RedFlagPhrase phrase) => PlainWords.Of(phrase.Text).Where(word => !PlainWords.IsSmall(word));

    /// <summary>A word that is known already keeps its meaning.</summary>
    private bool Add(string word, int meaning)
    {
        var stem = WordStem.Of(word);
        var added = _meanings.TryAdd(stem, meaning);

        if (word.Length >= ShortestMistyped)
        {
            _mistypable[word] = _meanings[stem];
        }

        return added;
    }

    private void Mark(string word, string stem, bool[] said)
    {
        if (_meanings.TryGetValue(stem, out var meaning))
        {
            said[meaning] = true;
            return;
        }

        foreach (var (right, near) in _mistypable)
        {
            if ((word[0] == right[0] || right.Length >= ShortestMistypedAtFirst) && SpellingDistance.Between(word, right, 1) == 1)
            {
                said[near] = true;
            }
        }
    }

    private IEnumerable<(string Word, string Stem)> WithoutHarmless((string Word, string Stem)[] words)
    {
        for (var i = 0; i < words.Length;)
        {
            if (_harmless[words[i].Stem].FirstOrDefault(stems => stems.SequenceEqual(words.Skip(i).Take(stems.Length).Select(word => word.Stem))) is { } harmless)
            {
                i += harmless.Length;
            }
            else
            {
                yield return words[i++];
            }
        }
    }

    /// <param name="Meanings">Each once, in their order; none when the phrase has only small words.</param>
    internal sealed record Sense(RedFlagPhrase Phrase, ImmutableArray<int> Meanings)
    {
        public string Key => string.Join(' ', Meanings);

        /// <param name="said">For each meaning whether it was said.</param>
        public bool IsIn(bool[] said)
        {
            foreach (var meaning in Meanings)
            {
                if (!said[meaning])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
