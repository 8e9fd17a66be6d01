using HamstringGuide.Web.Keeping;

namespace HamstringGuide.Web.Tests.Keeping;

public sealed class AcceptedEncodingTests
{
    [Theory]
    [InlineData("br", true)]
    [InlineData("gzip, deflate, br, zstd", true)]
    [InlineData("gzip,BR;q=0.5", true)]
    [InlineData("br ; q=1", true)]
    [InlineData("br;q=0.001", true)]
    [InlineData("br;q=0", false)]
    [InlineData("gzip, br; q=0.000", false)]
    [InlineData("brotli", false)]
    [InlineData("xbr", false)]
    [InlineData("gzip", false)]
    [InlineData("*", false)]
    [InlineData("", false)]
    [InlineData(",,;q=0,", false)]
    public void Has_Brotli_IsReadAsTheStandardHasIt(string header, bool expected) => Assert.Equal(expected, AcceptedEncoding.Has(header, "br"));
}
