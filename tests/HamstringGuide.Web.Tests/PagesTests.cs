using System.Net;
using System.Xml.Linq;
using HamstringGuide.Web.Tests.Library;

namespace HamstringGuide.Web.Tests;

/// <summary>Every published address, and addresses that lead nowhere.</summary>
public sealed class PagesTests(GuideApp app) : IClassFixture<GuideApp>
{
    /// <summary>What answers and is not meant to be found.</summary>
    private static readonly string[] NotInTheSiteMap =
    [
        "/search", "/search?q=calf+swollen", "/sitemap.xml", "/robots.txt", "/feed.xml", "/openapi/v1.json", "/api/v1/questionnaire",
        "/api/v1/exercises", "/api/v1/articles", "/health/live", "/health/ready",
    ];

    [Theory]
    [MemberData(nameof(SmokeTable.Addresses), MemberType = typeof(SmokeTable))]
    public async Task Get_PublishedAddress_ShowsItsPhrase(string address, string phrase)
    {
        var response = await app.Visitor().GetAsync(address);

        var words = response.Content.Headers.ContentType!.MediaType == "text/html"
            ? SiteWalk.Words(await response.ReadAsync())
            : await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(phrase, words, StringComparison.OrdinalIgnoreCase);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_HasALineForEveryAddressOfTheSiteMapAndNoneTooMany()
    {
        var siteMap = XDocument.Parse(await app.Visitor().GetStringAsync("/sitemap.xml"));

        var published = siteMap.Descendants().Where(e => e.Name.LocalName == "loc").Select(loc => new Uri(loc.Value).AbsolutePath);

        Assert.Equal(published.Concat(NotInTheSiteMap).Order(), SmokeTable.Lines.Select(line => line.Address).Order());
    }

    [Theory]
    [InlineData("/exercises/nothing")]
    [InlineData("/causes/nothing")]
    [InlineData("/articles/nothing")]
    [InlineData("/self-tests/nothing")]
    [InlineData("/nothing")]
    [InlineData("/check/a/b")]
    [InlineData("/About/x")]
    [InlineData("/how-it-works/nothing")]
    public async Task Get_PageThatIsNotThere_SaysSoAndHowToGetHelp(string address)
    {
        var response = await app.Visitor().GetAsync(address);

        var page = await response.ReadAsync();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.NotNull(page.QuerySelector("main a[href='/when-to-get-help']"));
    }
}
