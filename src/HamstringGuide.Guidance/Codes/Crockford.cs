using System.Diagnostics.CodeAnalysis;

namespace HamstringGuide.Guidance.Codes;

/// <summary>Crockford's base 32 (https://www.crockford.com/base32.html), without hyphens and check symbol.</summary>
internal static class Crockford
{
    /// <summary>Bits in a character.</summary>
    public const int Bits = 5;

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string Write(IReadOnlyList<byte> symbols) =>
        string.Create(symbols.Count, symbols, (text, from) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = Alphabet[from[i]];
            }
        });

    public static bool TryRead(string text, [NotNullWhen(true)] out byte[]? symbols)
    {
        var read = new byte[text.Length];
        symbols = null;

        for (var i = 0; i < text.Length; i++)
        {
            var letter = char.ToUpperInvariant(text[i]) switch
            {
                'O' => '0',
                'I' or 'L' => '1',
                var other => other,
            };

            if (Alphabet.IndexOf(letter, StringComparison.Ordinal) is var value && value < 0)
            {
                return false;
            }

            read[i] = (byte)value;
        }

        symbols = read;
        return true;
    }
}
