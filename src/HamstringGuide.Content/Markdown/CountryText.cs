using HamstringGuide.Content.Files;
using HamstringGuide.Guidance.Countries;

namespace HamstringGuide.Content.Markdown;

/// <summary>Puts a country's words into words of the library.</summary>
internal static class CountryText
{
    /// <summary>A placeholder that no country has a word for is reported, and stays.</summary>
    public static string Filled(Country country, ContentFile file, int line, string words)
    {
        // An id of a heading that is none is reported as that.
        foreach (var unknown in country.Unknown(words).Where(unknown => !unknown.Written.StartsWith("{#", StringComparison.Ordinal)))
        {
            file.Problem(line, $"'{unknown.Written}' is no word of a country; those are {string.Join(", ", CountryWord.Ids)}");
        }

        return country.Fill(words);
    }
}
