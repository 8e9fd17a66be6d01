namespace HamstringGuide.Content.Editorial;

/// <summary>How easy a text is to read.</summary>
/// <param name="Words">A number is a word as well.</param>
/// <param name="Sentences">An item of a list is a sentence of its own.</param>
/// <param name="Syllables">Of all words together, counted by rules.</param>
public sealed record ReadingFigures(int Words, int Sentences, int Syllables)
{
    /// <summary>Words a sentence, on average; 0 without a sentence.</summary>
    public double SentenceLength => Sentences == 0 ? 0 : (double)Words / Sentences;

    /// <summary>
    /// The Flesch-Kincaid grade (Kincaid and others 1975): the years of school in the United States that a reader needs. It can be
    /// below 0 for very simple texts; 0 without a word.
    /// </summary>
    public double Grade => Words == 0 ? 0 : (0.39 * SentenceLength) + (11.8 * Syllables / Words) - 15.59;
}
