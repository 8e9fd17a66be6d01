using System.Buffers.Binary;
using System.Net;
using AngleSharp.Html.Dom;
using HamstringGuide.Web.Tests.Library;

namespace HamstringGuide.Web.Tests.Discovery;

/// <summary>What a page's head tells search engines and previews of links.</summary>
public sealed class PageHeadTests(SiteWalk site, ChangedGuide changed) : IClassFixture<SiteWalk>, IClassFixture<ChangedGuide>
{
    [Fact]
    public void EveryPublishedPage_NamesItselfOnceAndIsDescribed()
    {
        var published = site.Published.ToArray();

        Assert.All(published, entry =>
        {
            var (address, page) = entry;
            Assert.Equal("http://localhost" + address, page.QuerySelectorAll("link[rel=canonical]").Single().GetAttribute("href"));
            Assert.Equal("http://localhost" + address, Meta(page, "og:url"));
            Assert.Equal(page.Title, Meta(page, "og:title") + " – HamstringGuide");
            Assert.InRange(Meta(page, "og:description")!.Length, 20, 200);
            Assert.Equal(Meta(page, "og:description"), page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        });
        Assert.Equal(published.Length, published.Select(page => page.Value.Title).Distinct().Count());
        Assert.Equal(published.Length, published.Select(page => Meta(page.Value, "og:description")).Distinct().Count());
    }

    [Theory]
    [InlineData("/Exercises", "/exercises")]
    [InlineData("/exercises/", "/exercises")]
    [InlineData("/articles?page=2", "/articles")]
    [InlineData("/ABOUT", "/about")]
    [InlineData("/", "/")]
    public async Task Get_PageUnderAnotherSpelling_NamesTheOneAddress(string address, string canonical)
    {
        var page = await (await changed.Visitor.GetAsync(address)).ReadAsync();

        Assert.Equal(ChangedGuide.Address + canonical, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/check/ABC", HttpStatusCode.NotFound)]
    [InlineData("/exercises/nothing", HttpStatusCode.NotFound)]
    [InlineData("/not-found", HttpStatusCode.NotFound)]
    [InlineData("/error", HttpStatusCode.OK)]
    public async Task Get_PageThatIsNotPublished_AsksToBeLeftOutAndNamesNoAddress(string address, HttpStatusCode status)
    {
        var response = await site.Visitor.GetAsync(address);

        Assert.Equal(status, response.StatusCode);
        AssertLeftOut(await response.ReadAsync());
    }

    [Fact]
    public async Task Get_Result_AsksToBeLeftOutAndNamesNoAddress()
    {
        var today = await site.Visitor.GetAsync("/result/10A61CC89WKNY");

        var response = await site.Visitor.GetAsync(today.Headers.Location);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        AssertLeftOut(await response.ReadAsync());
    }

    [Theory]
    [InlineData("/", "/images/card.png")]
    [InlineData("/articles", "/images/card-article.png")]
    [InlineData("/exercises/bridge", "/images/card-exercise.png")]
    [InlineData("/causes/strain-mild", "/images/card-cause.png")]
    [InlineData("/when-to-get-help", "/images/card.png")]
    public async Task Card_IsOfThePagesKind(string address, string card)
    {
        var page = await (await site.Visitor.GetAsync(address)).ReadAsync();

        Assert.Equal("http://localhost" + card, Meta(page, "og:image"));
    }

    [Fact]
    public async Task Card_IsThePictureThatThePagesSay()
    {
        var page = await (await site.Visitor.GetAsync("/articles/hamstring-strain")).ReadAsync();

        var response = await site.Visitor.GetAsync(new Uri(Meta(page, "og:image")!).AbsolutePath);
        var picture = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal(Meta(page, "og:image:type"), response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("\u0089PNG"u8.ToArray()[^3..], picture[1..4]);
        Assert.Equal(Meta(page, "og:image:width"), $"{BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16))}");
        Assert.Equal(Meta(page, "og:image:height"), $"{BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20))}");
        Assert.InRange(picture.Length, 1, 60_000);
        Assert.NotEmpty(Meta(page, "og:image:alt")!);
        Assert.Equal("article", Meta(page, "og:type"));
        Assert.Equal("2026-11-22", Meta(page, "article:published_time"));
        Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
    }

    private static void AssertLeftOut(IHtmlDocument page)
    {
        Assert.True(IsLeftOut(page));
        Assert.Empty(page.QuerySelectorAll("link[rel=canonical], meta[property], script[type='application/ld+json']"));
    }

    private static bool IsLeftOut(IHtmlDocument page) => page.QuerySelector("meta[name=robots]")?.GetAttribute("content") == "noindex";

    private static string? Meta(IHtmlDocument page, string property) =>
        page.QuerySelectorAll($"meta[property='{property}']").SingleOrDefault()?.GetAttribute("content");
}
