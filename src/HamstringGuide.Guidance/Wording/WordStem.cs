namespace HamstringGuide.Guidance.Wording;

/// <summary>
/// What is left of an English word without its endings, so that "stretches", "stretched" and "stretching" are one. The method
/// is M. F. Porter's ("An algorithm for suffix stripping", Program 14(3), 1980) with his later changes, as SQLite has it.
/// </summary>
public static class WordStem
{
    private const int Shortest = 3;
    private const int Longest = 64;

    // In each list the longer of two endings that could both fit stands first.
    private static readonly (string Ending, string Instead)[] Second =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("logi", "log"), ("bli", "ble"),
        ("alli", "al"), ("entli", "ent"), ("ousli", "ous"), ("eli", "e"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"),
        ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Ending, string Instead)[] Third =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    private static readonly string[] Fourth =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "sion", "tion", "ou", "ism", "ate", "iti", "ous",
        "ive", "ize",
    ];

    /// <param name="word">In lower case, without accents.</param>
    public static string Of(string word)
    {
        if (word.Length is < Shortest or > Longest)
        {
            return word;
        }

        var stem = Past(Plural(word));

        if (stem[^1] == 'y' && HasVowel(Without(stem, 1)))
        {
            stem = stem[..^1] + 'i';
        }

        stem = Replaced(Replaced(stem, Second), Third);
        stem = Dropped(stem);
        stem = WithoutLastE(stem);
        return stem.EndsWith("ll", StringComparison.Ordinal) && Measure(Without(stem, 1)) > 1 ? stem[..^1] : stem;
    }

    private static string Plural(string word) => word switch
    {
        _ when word.EndsWith("sses", StringComparison.Ordinal) && word.Length > 4 => word[..^2],
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 3 => word[..^2],
        [.., not 's', 's'] => word[..^1],
        _ => word,
    };

    private static string Past(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal))
        {
            return Measure(Without(word, 3)) > 0 ? word[..^1] : word;
        }

        var length = word.EndsWith("ed", StringComparison.Ordinal) ? 2 : word.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;

        if (length == 0 || word.Length == length || !HasVowel(Without(word, length)))
        {
            return word;
        }

        var stem = word[..^length];

        return stem switch
        {
            [.., 'a', 't'] or [.., 'b', 'l'] or [.., 'i', 'z'] => stem + 'e',
            [.., var before, var last] when before == last && !IsVowel(last) && last is not ('l' or 's' or 'z') => stem[..^1],
            _ when Measure(stem) == 1 && EndsShort(stem) => stem + 'e',
            _ => stem,
        };
    }

    /// <summary>The longest ending that fits decides, also when what stands before it is too short.</summary>
    private static string Replaced(string word, (string Ending, string Instead)[] endings)
    {
        foreach (var (ending, instead) in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return Measure(Without(word, ending.Length)) > 0 ? word[..^ending.Length] + instead : word;
            }
        }

        return word;
    }

    private static string Dropped(string word)
    {
        foreach (var ending in Fourth)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                // Of "sion" and "tion" only "ion" is dropped.
                var length = ending is "sion" or "tion" ? 3 : ending.Length;
                return Measure(Without(word, length)) > 1 ? word[..^length] : word;
            }
        }

        return word;
    }

    private static string WithoutLastE(string word) =>
        word[^1] == 'e' && (Measure(Without(word, 1)) > 1 || (Measure(Without(word, 1)) == 1 && !EndsShort(Without(word, 1)))) ? word[..^1] : word;

    private static ReadOnlySpan<char> Without(string word, int last) => word.AsSpan(0, word.Length - last);

    /// <summary>How often a vowel is followed by a consonant.</summary>
    private static int Measure(ReadOnlySpan<char> word)
    {
        var count = 0;
        var afterVowel = false;

        for (var i = 0; i < word.Length; i++)
        {
            var vowel = IsVowelAt(word, i);
            count += afterVowel && !vowel ? 1 : 0;
            afterVowel = vowel;
        }

        return count;
    }

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (IsVowelAt(word, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ends in consonant, vowel, consonant, the last of them not w, x or y.</summary>
    private static bool EndsShort(ReadOnlySpan<char> word)
    {
        var last = word.Length - 1;
        return last >= 2 && !IsVowelAt(word, last) && word[last] is not ('w' or 'x' or 'y') && IsVowelAt(word, last - 1) && !IsVowelAt(word, last - 2);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>A y is a vowel after a consonant.</summary>
    private static bool IsVowelAt(ReadOnlySpan<char> word, int at) =>
        IsVowel(word[at]) || (word[at] == 'y' && at > 0 && !IsVowelAt(word, at - 1));
}
