using System.Diagnostics.CodeAnalysis;

namespace HamstringGuide.Guidance.Codes;

/// <summary>Symbols with check characters after them: how every code of ours ends.</summary>
/// <remarks>
/// The check is the CRC-24 of all symbols before it and one bit that tells the kinds of codes apart, so that a code of one kind is
/// never read as one of another.
/// </remarks>
internal static class SealedSymbols
{
    /// <summary>Length of the check.</summary>
    public const int CheckCharacters = 5;

    /// <summary>The text of these bits, filled up with zeros and with the check.</summary>
    /// <param name="kind">0 or 1.</param>
    public static string Seal(BitWriter bits, int kind)
    {
        bits.Fill(Crockford.Bits);
        bits.Write(Check(bits.Symbols, kind), CheckCharacters * Crockford.Bits);
        return Crockford.Write(bits.Symbols);
    }

    /// <summary>The symbols without their check.</summary>
    /// <returns>False when there are none, or the check is not theirs.</returns>
    public static bool TryOpen(byte[] symbols, int kind, [NotNullWhen(true)] out byte[]? body)
    {
        body = null;

        if (symbols.Length <= CheckCharacters)
        {
            return false;
        }

        var content = symbols[..^CheckCharacters];
        var check = new BitReader(symbols[^CheckCharacters..]).Read(CheckCharacters * Crockford.Bits);

        if (check != Check(content, kind))
        {
            return false;
        }

        body = content;
        return true;
    }

    private static long Check(IReadOnlyList<byte> symbols, int kind) => ((long)Crc24.Of(symbols) << 1) | (uint)kind;
}
