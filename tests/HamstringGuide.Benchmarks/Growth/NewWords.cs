using System.Text.RegularExpressions;

namespace HamstringGuide.Benchmarks.Growth;

/// <summary>Words that no text has, so that a search has more of them to look through.</summary>
internal static partial class NewWords
{
    private const string Consonants = "bdfgklmnprtv";

    /// <summary>Another for each number from 1 to 11.</summary>
    public static string Word(int number) => $"zo{Consonants[number]}ak";

    /// <summary>A line of plain words with every other long one changed, by a way of its own for each number from 1 to 11.</summary>
    public static string Change(string line, int number)
    {
        var count = 0;
        return LongWord().Replace(line, word => count++ % 2 == 0 ? $"{word.Value}o{Consonants[number]}" : word.Value);
    }

    /// <summary>Not in brackets of any kind, and no part of a name.</summary>
    [GeneratedRegex(@"(?<![\w\-:@/'’])[a-z]{5,}(?![\w\-:@/'’])(?![^\[]*\])(?![^(]*\))(?![^{]*\})")]
    private static partial Regex LongWord();
}
