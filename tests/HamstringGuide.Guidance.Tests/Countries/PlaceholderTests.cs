using HamstringGuide.Guidance.Countries;

namespace HamstringGuide.Guidance.Tests.Countries;

public sealed class PlaceholderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Call now.")]
    [InlineData("(a) [b] <c>")]
    public void In_NoBraces_None(string text) => Assert.Empty(Placeholder.In(text));

    [Theory]
    [InlineData("{a}", "{a}@0=a")]
    [InlineData("Call {a-b}.", "{a-b}@5=a-b")]
    [InlineData("{a}{b}", "{a}@0=a {b}@3=b")]
    [InlineData("{a", "{@0=")]
    [InlineData("a}", "}@1=")]
    [InlineData("{}", "{}@0=")]
    [InlineData("}{", "}@0= {@1=")]
    [InlineData("{ a }", "{ a }@0= a ")]
    [InlineData("{{a}}", "{@0= {a}@1=a }@4=")]
    [InlineData("{a {b}", "{@0= {b}@3=b")]
    [InlineData("x\n{a}\ny}", "{a}@2=a }@7=")]
    public void In_Braces_EachOnceWithItsPlace(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Placeholder.In(text).Select(p => $"{p.Written}@{p.Index}={p.Name}")));
}
