using System.Text.RegularExpressions;

namespace HamstringGuide.Content.Editorial;

/// <summary>
/// How easy a text is to read: the Flesch-Kincaid grade (Kincaid and others 1975), which is the years of school in the United
/// States that a reader needs: 0.39 x words a sentence + 11.8 x syllables a word - 15.59. Syllables are counted by rules and a
/// list of exceptions, not by a dictionary.
/// </summary>
public static partial class Readability
{
    /// <summary>The grade, and the average sentence in words; 0 and 0 without a sentence.</summary>
    /// <param name="sentences">As <see cref="Sentences"/> parts them; an item of a list is a sentence of its own.</param>
    public static (double Grade, double SentenceLength) Of(IReadOnlyCollection<string> sentences)
    {
        var words = sentences.SelectMany(Words).ToArray();

        if (words.Length == 0)
        {
            return (0, 0);
        }

        var length = (double)words.Length / sentences.Count;
        return ((0.39 * length) + (11.8 * words.Sum(Syllables.In) / words.Length) - 15.59, length);
    }

    /// <summary>The sentences of a paragraph; those without a word are left out.</summary>
    public static IEnumerable<string> Sentences(string paragraph) =>
        SentenceEnd().Split(paragraph).Where(sentence => TwoLetters().IsMatch(sentence));

    /// <summary>The words of a text; a number is one, and so is a word with an apostrophe in it.</summary>
    public static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex("""(?<=[.!?:]["”’)]*)\s+(?=["“(]?[A-Z0-9])""")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[A-Za-z]{2}")]
    private static partial Regex TwoLetters();

    [GeneratedRegex(@"[A-Za-z0-9]+(?:[’'.][A-Za-z0-9]+)*")]
    private static partial Regex Word();
}
