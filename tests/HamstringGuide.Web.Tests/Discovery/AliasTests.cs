using System.Net;

namespace HamstringGuide.Web.Tests.Discovery;

public sealed class AliasTests(ChangedGuide changed) : IClassFixture<ChangedGuide>
{
    [Theory]
    [InlineData("pulled-hamstring")]
    [InlineData("torn-hamstring")]
    public async Task Get_EarlierName_LeadsToTheArticleForGood(string alias)
    {
        var response = await changed.Visitor.GetAsync($"/articles/{alias}");

        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal("/articles/hamstring-strain", response.Headers.Location!.OriginalString);
    }
}
