using System.Collections.Immutable;
using HamstringGuide.Guidance.Wording;

namespace HamstringGuide.Storage.Search;

/// <summary>Makes a query of what a person typed.</summary>
internal sealed class SearchQueryReader(WordList words, SynonymList synonyms)
{
    /// <summary>More than these make no search better, only slower.</summary>
    private const int MostWords = 12;

    /// <summary>How many words one that is mistyped may mean, and one that is not finished may become.</summary>
    private const int MostMeant = 3;
    private const int MostBegun = 20;

    /// <summary>Letters from which on the commonest word that begins so is taken to be meant.</summary>
    private const int ShortestBegun = 5;

    public SearchQuery Read(string text)
    {
        var typed = PlainWords.Of(text.Length > SearchIndex.LongestText ? text[..SearchIndex.LongestText] : text);
        var places = Places(typed);
        var unfinished = text is [.., var last] && char.IsLetter(last) ? typed.Length - 1 : -1;
        var read = places.Select(at => Read(typed[at], mayBeUnfinished: at == unfinished)).ToArray();
        var understood = typed.ToArray();

        foreach (var (at, word) in places.Zip(read).Where(pair => pair.Second.IsMadeOut))
        {
            understood[at] = word.Forms[0];
        }

        return new(
            [.. Terms(read)],
            string.Join(' ', understood),
            read.Any(word => word.How == Reading.Mended),
            [.. read.Where(word => !word.Forms.Any(words.IsInADocument)).Select(word => word.Typed)]);
    }

    /// <summary>Where the words stand that are looked for: each once, and those that say nothing only when there are no others.</summary>
    private static int[] Places(ImmutableArray<string> typed)
    {
        var all = Enumerable.Range(0, typed.Length).DistinctBy(at => typed[at]).ToArray();
        var telling = all.Where(at => IsTelling(typed[at])).ToArray();
        return [.. (telling.Length > 0 ? telling : all).Take(MostWords)];
    }

    private static bool IsTelling(string word) =>
        !PlainWords.IsSmall(word) && word is not (PlainWords.Not or PlainWords.Cannot) && (word.Length > 1 || char.IsDigit(word[0]));

    private ReadWord Read(string word, bool mayBeUnfinished)
    {
        if (words.Knows(word))
        {
            return new(word, Reading.Known, [word], mayBeUnfinished ? words.StartingWith(word, MostBegun) : []);
        }

        if ((word.Length > 1 || mayBeUnfinished) && words.StartingWith(word, MostBegun) is { IsEmpty: false } begun)
        {
            return new(word, Reading.Begun, begun, []);
        }

        return words.Nearest(word, MostMeant) is { IsEmpty: false } meant
            ? new(word, Reading.Mended, meant, [])
            : new(word, Reading.Unknown, [], []);
    }

    private IEnumerable<QueryTerm> Terms(ReadWord[] read)
    {
        for (var i = 0; i < read.Length;)
        {
            var whole = read[i..].TakeWhile(word => word.How is Reading.Known or Reading.Mended).Select(word => WordStem.Of(word.Forms[0])).ToArray();
            var (same, length) = synonyms.At(whole);
            var ownForms = length <= 1 ? read[i].Forms.SelectMany(WithSynonymIfNeeded) : [];
            yield return new(
                [.. read[i..(i + Math.Max(length, 1))].Select(word => WordStem.Of(word.Forms is [var first, ..] ? first : word.Typed))],
                [.. same.Concat(ownForms).DistinctBy(saying => saying.Key)],
                length <= 1 ? [.. read[i].Longer.SelectMany(WithSynonymIfNeeded)] : []);
            i += Math.Max(length, 1);
        }
    }

    /// <summary>A word that no document has is found by what means the same.</summary>
    private IEnumerable<Saying> WithSynonymIfNeeded(string word) =>
        words.IsInADocument(word) ? [new([word])] : synonyms.At([WordStem.Of(word)]).Same;

    /// <summary>How a word was made out.</summary>
    private enum Reading
    {
        Known,
        Begun,
        Mended,
        Unknown,
    }

    /// <param name="Forms">Any of these is looked for.</param>
    /// <param name="Longer">What it may become, if it is known but perhaps not finished.</param>
    private sealed record ReadWord(string Typed, Reading How, ImmutableArray<string> Forms, ImmutableArray<string> Longer)
    {
        public bool IsMadeOut => How == Reading.Mended || (How == Reading.Begun && Typed.Length >= ShortestBegun);
    }
}
