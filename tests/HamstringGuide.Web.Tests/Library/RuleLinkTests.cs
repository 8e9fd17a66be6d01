using AngleSharp.Dom;

namespace HamstringGuide.Web.Tests.Library;

/// <summary>Links from the library into the pages of the rules reach the very rule.</summary>
public sealed class RuleLinkTests(GuideApp app) : IClassFixture<GuideApp>
{
    [Theory]
    [InlineData("/references")]
    [InlineData("/when-to-get-help")]
    [InlineData("/exercises/nordic")]
    [InlineData("/causes/meniscus")]
    public async Task Get_Page_LinksToRulesThatAreThere(string address)
    {
        var page = await app.PageAsync(address);

        var links = page.Links("main a[href^='/how-it-works/'][href*='#']").Distinct().Select(link => link.Split('#')).ToArray();
        Assert.NotEmpty(links);

        foreach (var target in links.GroupBy(link => link[0]))
        {
            var rules = await app.PageAsync(target.Key);
            Assert.All(target, link => Assert.NotNull(rules.GetElementById(link[1])));
        }
    }
}
