using System.Net;
using HamstringGuide.Web.Sharing;

namespace HamstringGuide.Web.Tests.Sharing;

/// <summary>What stands on paper is typed for years.</summary>
public sealed class ShortAddressTests(GuideApp app) : IClassFixture<GuideApp>
{
    [Fact]
    public async Task Get_EveryShortAddress_OpensItsPage()
    {
        var visitor = app.Visitor();

        foreach (var address in RealContent.Content.ShortAddresses.All)
        {
            var response = await visitor.GetAsync($"/g/{address.Code}");

            Assert.Equal(HttpStatusCode.Found, response.StatusCode);
            Assert.Equal(PageAddress.Of(address.Page), response.Headers.Location!.OriginalString);
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(response.Headers.Location)).StatusCode);
        }
    }

    [Theory]
    [InlineData("/g/6WN")]
    [InlineData("/g/6wn")]
    [InlineData("/G/6wN")]
    public async Task Get_ShortAddress_CaseDoesNotMatter(string address)
    {
        var response = await app.Visitor().GetAsync(address);

        Assert.Equal("/exercises/bridge", response.Headers.Location?.OriginalString);
        Assert.Equal("public, max-age=3600", $"{response.Headers.CacheControl}");
    }

    [Fact]
    public async Task Head_ShortAddress_LeadsOnToo()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/g/6WN");

        var response = await app.Visitor().SendAsync(request);

        Assert.Equal((HttpStatusCode.Found, "/exercises/bridge"), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/g/AAA")]
    [InlineData("/g/6W")]
    [InlineData("/g/6WN6WN")]
    [InlineData("/g/%2F%2Fevil.example")]
    [InlineData("/g")]
    public async Task Get_UnknownShortAddress_ShowsNotFound(string address)
    {
        var response = await app.Visitor().GetAsync(address);

        var page = await response.ReadAsync();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Headers.Location);
        Assert.NotNull(page.QuerySelector("main a[href='/when-to-get-help']"));
    }
}
