using System.Text.RegularExpressions;

namespace HamstringGuide.Content.Editorial;

/// <summary>Parts texts into sentences and words, and counts them.</summary>
internal static partial class Readability
{
    public static ReadingFigures Of(IEnumerable<string> sentences)
    {
        var (words, count, syllables) = (0, 0, 0);

        foreach (var sentence in sentences)
        {
            count++;

            foreach (var word in Words(sentence))
            {
                words++;
                syllables += Syllables.In(word);
            }
        }

        return new(words, count, syllables);
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
