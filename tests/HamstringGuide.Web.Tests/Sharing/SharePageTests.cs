using System.Net;
using HamstringGuide.Web.Discovery;
using HamstringGuide.Web.Sharing;
using HamstringGuide.Web.Tests.Library;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Sharing;

public sealed class SharePageTests(GuideApp app) : IClassFixture<GuideApp>
{
    [Fact]
    public async Task Get_PageWithAShortAddress_ShowsEveryWayToPassItOn()
    {
        var page = await app.PageAsync("/share?path=/exercises/bridge");

        Assert.Equal("http://localhost/exercises/bridge", page.QuerySelector("#address")!.GetAttribute("value"));
        Assert.Equal("localhost/g/6WN", page.QuerySelector("#short")!.GetAttribute("value"));
        Assert.Equal("QR code of http://localhost/exercises/bridge", page.QuerySelector(".qr [role=img]")!.GetAttribute("aria-label"));
        Assert.Equal(["address", "short"], page.QuerySelectorAll("[data-copy]").Select(button => button.GetAttribute("data-copy")));
        Assert.NotNull(page.QuerySelector("a[download][href='/share/qr.png?path=/exercises/bridge']"));
        Assert.NotNull(page.QuerySelector("a[download][href='/share/qr.svg?path=/exercises/bridge']"));
        Assert.NotNull(page.QuerySelector("[data-print]"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Get_Page_MailHasItsTitleAndAddressAndNoMoreFields()
    {
        var page = await app.PageAsync("/share?path=/causes/patellofemoral");

        var mail = page.QuerySelector("a[href^='mailto:']")!.GetAttribute("href")!;
        var fields = mail["mailto:?".Length..].Split('&').Select(field => field.Split('=')).ToDictionary(field => field[0], field => Uri.UnescapeDataString(field[1]));
        Assert.Equal(["body", "subject"], fields.Keys.Order());
        Assert.Equal(page.QuerySelector("h1")!.LastChild!.TextContent, fields["subject"]);
        Assert.Equal($"{fields["subject"]}\r\nhttp://localhost/causes/patellofemoral\r\n", fields["body"]);
        Assert.DoesNotContain(' ', mail);
    }

    [Fact]
    public async Task Get_Heading_IsInTheAddressAndInThePictures()
    {
        var page = await app.PageAsync("/share?path=/exercises/bridge&heading=who");

        Assert.Equal("http://localhost/exercises/bridge#who", page.QuerySelector("#address")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("a[href='/share/qr.png?path=/exercises/bridge&heading=who']"));
    }

    [Fact]
    public async Task Get_Article_OffersItsHeadings()
    {
        var article = RealArticle();

        var page = await app.PageAsync($"/share?path=/articles/{article}");

        var offered = page.QuerySelectorAll("#heading option").Select(option => option.GetAttribute("value")!).Where(id => id.Length > 0).ToArray();
        var read = await app.PageAsync($"/articles/{article}");
        Assert.NotEmpty(offered);
        Assert.All(offered, id => Assert.NotNull(read.GetElementById(id)));
    }

    [Fact]
    public void Find_EveryPublishedPage_HasATitleOfItsOwn()
    {
        var pages = app.Services.GetRequiredService<SharedPages>();

        var published = app.Services.GetRequiredService<PublishedPages>().All.Select(page => page.Address).ToArray();
        var shared = published.Select(address => pages.Find(address)).OfType<SharedPage>().ToArray();

        Assert.Equal(published, shared.Select(page => page.Address));
        Assert.Equal(published.Length, shared.Select(page => page.Title).Distinct().Count());
        Assert.True(published.Length > 80);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("///evil.example")]
    [InlineData("https://evil.example/exercises/bridge")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/%2F/evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("@evil.example")]
    [InlineData("/exercises/../result/10A61CC")]
    [InlineData("/exercises/bridge/..")]
    [InlineData("..")]
    [InlineData("/exercises/bridge?next=//evil.example")]
    [InlineData("/exercises/bridge#who")]
    [InlineData("/exercises/bridge\r\nSet-Cookie: a=b")]
    [InlineData("/share?path=/")]
    [InlineData("/search")]
    [InlineData("/api/v1/questionnaire")]
    [InlineData("/result/10A61CC")]
    [InlineData("/check/10A61CC")]
    [InlineData("/plan/10A61CC")]
    public async Task Get_WhatIsNoPageOfOurs_IsNeverInALinkOrAPicture(string path)
    {
        var visitor = app.Visitor();
        var query = $"?path={Uri.EscapeDataString(path)}";

        var response = await visitor.GetAsync($"/share{query}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Headers.Location);
        Assert.DoesNotContain("evil", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null((await response.ReadAsync()).QuerySelector(".qr, a[href^='mailto:'], #address"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/share/qr.png{query}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/share/qr.svg{query}")).StatusCode);
    }

    [Theory]
    [InlineData("<script>")]
    [InlineData("who?x=1")]
    [InlineData(":~:text=you")]
    [InlineData("who\n")]
    [InlineData("Who")]
    [InlineData("-who")]
    [InlineData("a23456789a23456789a23456789a23456789a23456789a23456789a23456789a23456789a23456789")]
    public async Task Get_WhatIsNoId_IsNoHeading(string heading)
    {
        var response = await app.Visitor().GetAsync($"/share?path=/exercises/bridge&heading={Uri.EscapeDataString(heading)}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/share?path=/result/10A61CC", "copy that address on its own page")]
    [InlineData("/share?path=/nothing", "no page of this guide that can be shared")]
    [InlineData("/share", "Open the page that you want to pass on")]
    public async Task Get_NothingToShare_SaysWhyAndWhatToDo(string address, string says)
    {
        var page = await (await app.Visitor().GetAsync(address)).ReadAsync();

        Assert.Contains(says, page.MainWords(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/articles/hamstring-strain", "Y47")]
    [InlineData("/exercises/bridge", "6WN")]
    [InlineData("/causes/neural", "M7W")]
    [InlineData("/self-tests/nerve-check", "V7T")]
    public async Task Get_PageWithACode_LinksToItsShareAndTellsPaperItsCode(string address, string code)
    {
        var page = await app.PageAsync(address);

        Assert.Equal($"/share?path={address}", page.Links("main a[href^='/share']").Single());
        Assert.Contains($"http://localhost{address} · Short address: localhost/g/{code}", page.QuerySelector("main p.paper")!.Words(), StringComparison.Ordinal);
    }

    private static string RealArticle() => RealContent.Content.Library.Articles[0].Slug;
}
