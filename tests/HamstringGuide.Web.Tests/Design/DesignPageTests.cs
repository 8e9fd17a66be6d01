using System.Net;
using AngleSharp.Dom;
using HamstringGuide.Web.Tests.Library;
using HamstringGuide.Web.Tests.WorkedExamples;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace HamstringGuide.Web.Tests.Design;

/// <summary>The page of the design system: for those who work on the site, and for nobody else.</summary>
public sealed class DesignPageTests(GuideApp app) : IClassFixture<GuideApp>
{
    private const string Address = "/design";

    [Fact]
    public async Task Get_InDevelopment_ShowsEveryStateAndAsksToBeLeftOut()
    {
        var page = await app.PageAsync(Address);

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(5, page.QuerySelectorAll(".care--verdict").Length);
        Assert.Equal(5, page.QuerySelectorAll(".soon [aria-current]").Select(step => step.TextContent).Distinct().Count());
        Assert.All(
            new[]
            {
                ".care--calm", ".care--soon", ".care--now", ".care--short", ".errors", ".field--error", ".choice.none :checked", ".clash", ".score :checked",
                ".map .touch", ".choice .place", ".progress .done", ".progress [aria-current]", ".fold[open]", ".exercise .moving", ".tile", ".mini", ".dose",
                ".limit", ".review", ".because .said", ".ticks", ".avoid", ".fit", ".answers", ".part", ".toc", ".note", "[popover]", ".scroll table", ".doors",
                "[role=search]", ".result-list", ".dates", ".crumb", ".foot", ".toast", "img.paper",
            },
            part => Assert.NotNull(page.QuerySelector($".design {part}, body > {part}")));
    }

    [Fact]
    public async Task Get_InDevelopment_HasEveryIdOnceAndNothingThatTakesTheFocus()
    {
        var page = await app.PageAsync(Address);

        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(part => part.Id).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.All(
            page.QuerySelectorAll("[aria-labelledby], label[for]").SelectMany(part => (part.GetAttribute("aria-labelledby") ?? part.GetAttribute("for")!).Split(' ')),
            id => Assert.NotNull(page.GetElementById(id)));
        Assert.Empty(page.QuerySelectorAll("[autofocus]"));
    }

    [Fact]
    public async Task Get_ForVisitors_IsNotThere()
    {
        using var published = new GuideApp();
        await using var production = published.WithWebHostBuilder(host => host.UseEnvironment("Production"));

        var response = await production.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }).GetAsync(Address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null((await response.ReadAsync()).QuerySelector(".design"));
    }

    [Fact]
    public async Task SiteMap_DoesNotNameIt() =>
        Assert.DoesNotContain(Address, await app.Visitor().GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
}
