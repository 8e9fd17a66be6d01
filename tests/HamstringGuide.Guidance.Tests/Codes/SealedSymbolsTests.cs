using HamstringGuide.Guidance.Codes;

namespace HamstringGuide.Guidance.Tests.Codes;

public sealed class SealedSymbolsTests
{
    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(1, 1, true)]
    [InlineData(0, 1, false)]
    [InlineData(1, 0, false)]
    public void TryOpen_OnlyWhatWasSealedAsThatKind(int sealedAs, int openedAs, bool opens)
    {
        var bits = new BitWriter();
        bits.Write(0b10110, 5);
        var text = SealedSymbols.Seal(bits, sealedAs);

        Assert.True(Crockford.TryRead(text, out var symbols));
        Assert.Equal(opens, SealedSymbols.TryOpen(symbols, openedAs, out var body));
        Assert.Equal(opens ? [0b10110] : null, body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00000")]
    [InlineData("6N5XW")]
    public void TryOpen_NoMoreThanACheck_IsRefused(string text)
    {
        Assert.True(Crockford.TryRead(text, out var symbols));
        Assert.False(SealedSymbols.TryOpen(symbols, 0, out _));
    }
}
