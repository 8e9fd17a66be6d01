namespace HamstringGuide.Guidance.Codes;

/// <summary>
/// CRC-24 of OpenPGP (RFC 9580, section 6.1) over symbols of five bits. Every change within 24 neighbouring bits is noticed, so
/// every single wrong character and every swap of two neighbours; any other change with a chance of one in 16 million to miss.
/// </summary>
internal static class Crc24
{
    private const uint Start = 0xB704CE;
    private const uint Polynomial = 0x1864CFB;

    public static uint Of(IReadOnlyList<byte> symbols)
    {
        var crc = Start;

        foreach (var symbol in symbols)
        {
            crc ^= (uint)symbol << (24 - Crockford.Bits);

            for (var i = 0; i < Crockford.Bits; i++)
            {
                crc <<= 1;
                crc ^= (crc & 0x1000000) != 0 ? Polynomial : 0;
            }
        }

        return crc & 0xFFFFFF;
    }
}
