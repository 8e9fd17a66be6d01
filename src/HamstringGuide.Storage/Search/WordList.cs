using System.Collections.Immutable;
using System.Numerics;
using HamstringGuide.Guidance.Wording;

namespace HamstringGuide.Storage.Search;

/// <summary>Every word that a search can find something by, and how many documents have it.</summary>
internal sealed class WordList
{
    private const int ShortestMistyped = 4;
    private const int ShortestMistypedTwice = 7;

    private readonly string[] _words;

    /// <summary>Of them those that someone may have meant to type.</summary>
    private readonly (string Word, uint Letters)[] _meant;
    private readonly Dictionary<string, int> _documents;
    private readonly HashSet<string> _stems;
    private readonly HashSet<string> _documentStems;

    /// <summary>Words are in lower case, without accents.</summary>
    /// <param name="inDocuments">Each once for every document that has it.</param>
    /// <param name="others">Spelt right, though perhaps in no document.</param>
    public WordList(IEnumerable<string> inDocuments, IEnumerable<string> others)
    {
        _documents = inDocuments.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

        foreach (var word in others)
        {
            _documents.TryAdd(word, 0);
        }

        _words = [.. _documents.Keys.Order(StringComparer.Ordinal)];
        _meant =
        [
            .. _words.Where(word => word.Length >= 3 && word.All(char.IsLetter) && !PlainWords.IsSmall(word)).Select(word => (word, Letters(word))),
        ];
        _stems = [.. _words.Select(WordStem.Of)];
        _documentStems = [.. _words.Where(word => _documents[word] > 0).Select(WordStem.Of)];
    }

    /// <summary>The word is there, or another form of it.</summary>
    public bool Knows(string word) => _documents.ContainsKey(word) || _stems.Contains(WordStem.Of(word));

    /// <summary>Not only in a synonym.</summary>
    public bool IsInADocument(string word) => _documentStems.Contains(WordStem.Of(word));

    /// <summary>What an unfinished word may become, the commonest first; of several forms of a word one.</summary>
    public ImmutableArray<string> StartingWith(string beginning, int most)
    {
        var first = Array.BinarySearch(_words, beginning, StringComparer.Ordinal);

        return
        [
            .. _words.Skip(first < 0 ? ~first : first)
                .TakeWhile(word => word.StartsWith(beginning, StringComparison.Ordinal))
                .OrderByDescending(word => _documents[word])
                .DistinctBy(WordStem.Of)
                .Take(most),
        ];
    }

    /// <summary>
    /// What a mistyped word may mean: the words with the fewest mistakes between, the commonest first. One mistake is allowed in
    /// words of 4 to 6 letters and two in longer ones; the first letter may be wrong only if it is the one mistake.
    /// </summary>
    public ImmutableArray<string> Nearest(string word, int most)
    {
        if (word.Length < ShortestMistyped)
        {
            return [];
        }

        var near = Near(word, word.Length < ShortestMistypedTwice ? 1 : 2)
            .Where(n => n.Mistakes == 1 || n.Word[0] == word[0])
            .ToArray();
        return [.. near.TakeWhile(n => n.Mistakes == near[0].Mistakes).Select(n => n.Word).DistinctBy(WordStem.Of).Take(most)];
    }

    /// <summary>Words of the documents that look like it, though they are further away than a typing mistake; the most alike first.</summary>
    public ImmutableArray<string> Similar(string word, int most) =>
        [.. Near(word, (word.Length + 1) / 2).Where(n => n.Word[0] == word[0] && _documents[n.Word] > 0).Select(n => n.Word).DistinctBy(WordStem.Of).Take(most)];

    private List<(string Word, int Mistakes)> Near(string word, int most)
    {
        var letters = Letters(word);
        var near = new List<(string Word, int Mistakes)>();

        foreach (var (other, otherLetters) in _meant)
        {
            // A mistake changes at most two of the letters that are in a word: nearly all words are passed over here.
            if (BitOperations.PopCount(letters ^ otherLetters) <= 2 * most
                && SpellingDistance.Between(word, other, most) is var mistakes && mistakes <= most)
            {
                near.Add((other, mistakes));
            }
        }

        return [.. near.OrderBy(n => n.Mistakes).ThenByDescending(n => _documents[n.Word])];
    }

    /// <summary>A bit for each letter that is in the word, however often.</summary>
    private static uint Letters(string word) => word.Aggregate(0u, (bits, letter) => bits | (1u << (letter & 31)));
}
