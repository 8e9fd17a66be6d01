using System.Text;

namespace HamstringGuide.Guidance.Wording;

/// <summary>
/// Latin letters without their accents. A table, since the framework can't take accents off where it runs without the data of
/// all cultures.
/// </summary>
internal static class Accents
{
    private const string Accented = "àáâãäåāăąçćĉċčďèéêëēĕėęěĝğġģĥìíîïĩīĭįĵķĺļľñńņňòóôõöōŏőŕŗřśŝşšţťùúûüũūŭůűųŵýÿŷźżž";
    private const string Bare = "aaaaaaaaacccccdeeeeeeeeegggghiiiiiiiijklllnnnnoooooooorrrssssttuuuuuuuuuuwyyyzzz";

    /// <summary>The letter itself when it has no accent that is known here.</summary>
    public static string Without(Rune letter) =>
        !letter.IsAscii && letter.IsBmp && Accented.IndexOf((char)letter.Value, StringComparison.Ordinal) is >= 0 and var at
            ? Bare[at].ToString()
            : letter.ToString();
}
