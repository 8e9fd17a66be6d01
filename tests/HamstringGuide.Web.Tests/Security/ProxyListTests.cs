using HamstringGuide.Web.Hosting;
using HamstringGuide.Web.Security;

namespace HamstringGuide.Web.Tests.Security;

/// <summary>Whose word about a visitor's address and scheme is taken.</summary>
public sealed class ProxyListTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData(" ", "")]
    [InlineData("127.0.0.1", "127.0.0.1/32")]
    [InlineData("127.0.0.1, 10.0.0.0/8;::1 fd00::/8", "127.0.0.1/32 10.0.0.0/8 ::1/128 fd00::/8")]
    public void Read_AddressesAndNetworks_AreTaken(string? text, string networks) =>
        Assert.Equal(networks, string.Join(' ', ProxyList.Read(text)));

    [Theory]
    [InlineData("nginx", "'nginx'")]
    [InlineData("127.0.0.1, 10.0.0.0/33", "'10.0.0.0/33'")]
    [InlineData("10.0.0.0/", "'10.0.0.0/'")]
    [InlineData("0.0.0.0/0", "everybody")]
    [InlineData("::/0", "everybody")]
    public void Read_AnythingElse_SaysWhatToSet(string text, string said)
    {
        var problem = Assert.Throws<OperatorException>(() => ProxyList.Read(text));

        Assert.StartsWith("Guide__KnownProxies ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
        Assert.Contains("Set it to ", problem.Message, StringComparison.Ordinal);
    }

    /// <summary>The visitor on this socket comes from 127.0.0.1.</summary>
    [Theory]
    [InlineData("", "http")]
    [InlineData("10.0.0.0/8", "http")]
    [InlineData("127.0.0.1", "https")]
    [InlineData("10.0.0.0/8, 127.0.0.0/8", "https")]
    public async Task Get_WithAForwardedScheme_IsBelievedOnlyFromAKnownProxy(string known, string scheme)
    {
        using var server = SocketApp.With(new() { ["KnownProxies"] = known });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/robots.txt");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        request.Headers.Add("X-Forwarded-Host", "evil.example");

        var response = await server.Visitor.SendAsync(request);

        Assert.Contains($"Sitemap: {scheme}://127.0.0.1:", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
