using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HamstringGuide.Guidance.Wording;

/// <summary>
/// Text as the plain words that are looked up: lower case, without accents, marks and possessive endings. What can't be done
/// is always <see cref="Cannot"/> ("can't", "cant", "could not", "unable"), other denials are always <see cref="Not"/>.
/// </summary>
public static class PlainWords
{
    public const string Cannot = "cannot";

    public const string Not = "not";

    private static readonly ImmutableHashSet<string> Small = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "a", "able", "about", "am", "an", "and", "any", "are", "as", "at", "be", "been", "being", "but", "by", "can", "could",
        "d", "did", "do", "does", "doing", "for", "from", "get", "got", "had", "has", "have", "having", "he", "her", "his",
        "how", "i", "if", "in", "into", "is", "it", "its", "just", "ll", "m", "may", "me", "might", "must", "my",
        "of", "on", "or", "our", "please", "re", "really", "s", "she", "should", "so", "some", "t", "than", "that", "the",
        "their", "then", "these", "they", "this", "those", "to", "too", "us", "ve", "very", "was", "we", "were", "what",
        "when", "where", "which", "while", "who", "why", "will", "with", "would", "you", "your");

    private static readonly ImmutableHashSet<string> CannotForms = ImmutableHashSet.Create(
        StringComparer.Ordinal, "cannot", "cant", "couldnt", "unable", "impossible");

    private static readonly ImmutableHashSet<string> NotForms = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "not", "no", "without", "never", "aint", "arent", "didnt", "doesnt", "dont", "hadnt", "hasnt", "havent", "isnt",
        "wasnt", "werent", "wont", "wouldnt", "shouldnt");

    /// <summary>Words that say nothing by themselves, such as "my" and "the". The two of denial are none of them.</summary>
    public static bool IsSmall(string word) => Small.Contains(word);

    /// <summary>All words in their order, the small ones too.</summary>
    public static ImmutableArray<string> Of(string text) => [.. InPlace(text).Select(placed => placed.Word)];

    /// <summary>All words in their order, each with where it stands.</summary>
    public static ImmutableArray<PlacedWord> InPlace(string text)
    {
        var words = ImmutableArray.CreateBuilder<PlacedWord>();
        var letters = new StringBuilder();
        var start = 0;
        var apostrophe = -1;
        var at = 0;

        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune) || Rune.IsNumber(rune))
            {
                start = letters.Length == 0 ? at : start;
                letters.Append(Accents.Without(Rune.ToLowerInvariant(rune)));
            }
            else if (IsApostrophe(rune) && letters.Length > 0 && apostrophe < 0)
            {
                apostrophe = at;
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                End();
            }

            at += rune.Utf16SequenceLength;
        }

        End();
        return words.ToImmutable();

        void End()
        {
            if (letters.Length > 0)
            {
                AddWord(words, letters.ToString(), start, at, apostrophe);
                letters.Clear();
            }

            apostrophe = -1;
        }
    }

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or '′';

    /// <param name="apostrophe">Where it stands in the text; negative without one.</param>
    private static void AddWord(ImmutableArray<PlacedWord>.Builder words, string letters, int start, int end, int apostrophe)
    {
        if (Denial(letters) is { } denial)
        {
            // "Can not", "could not" and "not able" say the same as "cannot".
            var canBefore = words.Count > 0 && words[^1].Word is "can" or "could";
            words.Add(new(canBefore && letters == Not ? Cannot : denial, start, end));
        }
        else if (letters == "able" && words.Count > 0 && words[^1].Word == Not)
        {
            words[^1] = words[^1] with { Word = Cannot };
        }
        else if (apostrophe < 0 || apostrophe == end - 1)
        {
            words.Add(new(letters, start, apostrophe < 0 ? end : apostrophe));
        }
        else
        {
            // Of "runner's" the first part, of "they're" both.
            var before = Math.Min(apostrophe - start, letters.Length);
            words.Add(new(letters[..before], start, apostrophe));

            if (letters[before..] is { Length: > 0 } and not "s" and var rest)
            {
                words.Add(new(rest, apostrophe + 1, end));
            }
        }
    }

    private static string? Denial(string letters) =>
        CannotForms.Contains(letters) ? Cannot : NotForms.Contains(letters) ? Not : null;
}

/// <summary>A word and where it stands in the text.</summary>
/// <param name="Start">Characters before it.</param>
/// <param name="End">Characters before what follows it.</param>
public readonly record struct PlacedWord(string Word, int Start, int End);
