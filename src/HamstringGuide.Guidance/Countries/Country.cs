using System.Collections.Immutable;
using System.Text;
using HamstringGuide.Guidance.Evidence;

namespace HamstringGuide.Guidance.Countries;

/// <summary>
/// Where a reader gets help and what it is called there. Texts name it by placeholders, such as <c>{emergency-number}</c>, so
/// that one text is right in every country.
/// </summary>
public sealed record Country
{
    /// <summary>Id of the country that is none: words that are right anywhere. Always among a guidebook's countries.</summary>
    public const string Neutral = "neutral";

    /// <summary><c>neutral</c>, or two small letters such as <c>gb</c>; <c>eu</c> stands for the European Union.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Language tag for pages, such as <c>en-GB</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Every country of a guidebook has the same ones, each once.</summary>
    public required ImmutableArray<CountryWord> Words { get; init; }

    public required Grounds Grounds { get; init; }

    /// <summary>
    /// The text of a placeholder; null when there is no such word. A name with a capital, <c>Own-doctor</c>, gives the text with
    /// one, for the beginning of a sentence.
    /// </summary>
    public string? Find(string name)
    {
        if (name.Length == 0 || !char.IsAsciiLetterUpper(name[0]))
        {
            return Words.FirstOrDefault(w => w.Id == name)?.Text;
        }

        return Find(char.ToLowerInvariant(name[0]) + name[1..]) is { } text ? string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1)) : null;
    }

    /// <summary>The text with this country's words for its placeholders. Any other placeholder stays as it is.</summary>
    public string Fill(string text)
    {
        StringBuilder? filled = null;
        var done = 0;

        foreach (var placeholder in Placeholder.In(text))
        {
            if (Find(placeholder.Name) is { } word)
            {
                filled = (filled ?? new()).Append(text, done, placeholder.Index - done).Append(word);
                done = placeholder.Index + placeholder.Written.Length;
            }
        }

        return filled is null ? text : filled.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>Placeholders of a text that <see cref="Fill"/> leaves as they are, and braces that belong to none.</summary>
    public IEnumerable<Placeholder> Unknown(string text) => Placeholder.In(text).Where(p => Find(p.Name) is null);
}

/// <summary>What a country calls something.</summary>
/// <param name="Id">The placeholder without braces.</param>
/// <param name="Text">As it stands within a sentence, with its article where it has one. Never empty.</param>
public sealed record CountryWord(string Id, string Text)
{
    /// <summary>What to call in an emergency: "Call {emergency-number}".</summary>
    public const string EmergencyNumber = "emergency-number";

    /// <summary>"Go to {emergency-department}".</summary>
    public const string EmergencyDepartment = "emergency-department";

    /// <summary>Where to be seen the same day when it is no emergency: "Call or go to {urgent-care}".</summary>
    public const string UrgentCare = "urgent-care";

    /// <summary>"See {own-doctor}".</summary>
    public const string OwnDoctor = "own-doctor";

    public const string Physiotherapist = "physiotherapist";

    /// <summary>The words that our texts use, in the order in which country files and releases have them.</summary>
    public static readonly ImmutableArray<string> Ids =
    [
        EmergencyNumber, EmergencyDepartment, UrgentCare, OwnDoctor, Physiotherapist,

        // With the other name of the profession beside it, where a reader may know only that one: for lists of places.
        "physiotherapist-in-full",
        "physiotherapists", "physiotherapy",
    ];
}
