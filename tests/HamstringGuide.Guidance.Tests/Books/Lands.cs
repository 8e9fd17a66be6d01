using HamstringGuide.Guidance.Countries;

namespace HamstringGuide.Guidance.Tests.Books;

/// <summary>Countries to read a book in.</summary>
public static class Lands
{
    public static readonly Country Neutral =
        Land(Country.Neutral, "the emergency number", "the emergency department", "urgent care", "your own doctor", "physiotherapist");

    public static readonly Country Elsewhere =
        Land("xx", "555", "the casualty ward", "the night doctor", "your village doctor", "body healer");

    /// <param name="words">The first of the words that country files have.</param>
    private static Country Land(string id, params string[] words) => new()
    {
        Id = id,
        Name = id.ToUpperInvariant(),
        Language = "en",
        Words = [.. CountryWord.Ids.Take(words.Length).Zip(words, (word, text) => new CountryWord(word, text))],
        Grounds = Book.Design,
    };
}
