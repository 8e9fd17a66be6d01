using System.Text;
using HamstringGuide.Guidance.Codes;

namespace HamstringGuide.Guidance.Tests.Codes;

public sealed class Crc24Tests
{
    /// <summary>The reference implementation of RFC 9580, section 6.1.1, gives the published check value.</summary>
    [Fact]
    public void Reference_CheckValue_IsThePublishedOne() => Assert.Equal(0x21CF02u, Reference(Encoding.ASCII.GetBytes("123456789")));

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("\0\0\0\0\0")]
    [InlineData("hamstring-guide")]
    public void Of_SymbolsOfFiveBits_IsTheCrcOfTheSameBits(string text)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        var bits = new BitWriter();

        foreach (var octet in bytes)
        {
            bits.Write(octet, 8);
        }

        Assert.Equal(Reference(bytes), Crc24.Of(bits.Symbols));
    }

    private static uint Reference(byte[] octets)
    {
        uint crc = 0xB704CE;

        foreach (var octet in octets)
        {
            crc ^= (uint)octet << 16;

            for (var i = 0; i < 8; i++)
            {
                crc <<= 1;

                if ((crc & 0x1000000) != 0)
                {
                    crc ^= 0x1864CFB;
                }
            }
        }

        return crc & 0xFFFFFF;
    }
}
