using System.Net;
using AngleSharp.Dom;
using HamstringGuide.Web.Tests.Scenarios;

namespace HamstringGuide.Web.Tests;

/// <summary>Every published page, and every link on it.</summary>
public sealed class PagesTests(GuideApp app) : IClassFixture<GuideApp>
{
    [Theory]
    [InlineData("/", "Start the check")]
    [InlineData("/check", "How old are you?")]
    [InlineData("/exercises", "Nordic")]
    [InlineData("/exercises/bridge", "Press through the heels")]
    [InlineData("/causes", "Mild hamstring strain")]
    [InlineData("/causes/knee-oa", "can fit")]
    [InlineData("/when-to-get-help", "New bladder or bowel trouble")]
    [InlineData("/references", "10.1136/bjsports-2019-100983")]
    [InlineData("/search", "What are you looking for?")]
    [InlineData("/search?q=calf+swollen", "be checked by a clinician today")]
    [InlineData("/about", "Not yet reviewed by a clinician")]
    [InlineData("/privacy", "no cookies")]
    [InlineData("/accessibility", "WCAG")]
    [InlineData("/openapi/v1.json", "/api/v1/assessments")]
    [InlineData("/api/v1/questionnaire", "self-test-ankle")]
    [InlineData("/health/live", "Healthy")]
    [InlineData("/health/ready", "Healthy")]
    public async Task Get_Page_Shows(string address, string phrase)
    {
        var response = await app.Visitor().GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(phrase, await response.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/exercises/nothing")]
    [InlineData("/causes/nothing")]
    [InlineData("/nothing")]
    [InlineData("/check/a/b")]
    [InlineData("/About/x")]
    public async Task Get_PageThatIsNotThere_SaysSoAndHowToGetHelp(string address)
    {
        var response = await app.Visitor().GetAsync(address);

        var page = await response.ReadAsync();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.NotNull(page.QuerySelector("main a[href='/when-to-get-help']"));
    }

    [Fact]
    public async Task EveryLinkOnEveryPage_LeadsSomewhere()
    {
        var visitor = app.Visitor();
        var guidebook = ScenarioCatalog.Guidebook.Parts;
        var open = new Queue<string>(
        [
            "/", "/check", "/references",
            .. guidebook.Exercises.Select(e => $"/exercises/{e.Id}"),
            .. guidebook.CauseRules.Causes.Select(c => $"/causes/{c.Id}"),
        ]);
        var seen = new HashSet<string>(open);
        var broken = new List<string>();

        while (open.TryDequeue(out var address))
        {
            var response = await visitor.GetAsync(address);

            if (!response.IsSuccessStatusCode)
            {
                broken.Add($"{address}: {(int)response.StatusCode}");
            }
            else if (response.Content.Headers.ContentType?.MediaType == "text/html")
            {
                var page = await response.ReadAsync();
                broken.AddRange(page.QuerySelectorAll("a[href^='#']")
                    .Select(a => a.GetAttribute("href")!)
                    .Where(a => page.GetElementById(a[1..]) is null)
                    .Select(a => $"{address}: {a}"));

                foreach (var link in page.QuerySelectorAll("[href^='/'], [src^='/']"))
                {
                    var target = (link.GetAttribute("href") ?? link.GetAttribute("src"))!.Split('#')[0];

                    if (seen.Add(target))
                    {
                        open.Enqueue(target);
                    }
                }
            }
        }

        Assert.Empty(broken);
        Assert.True(seen.Count > 70, $"Only {seen.Count} addresses were found.");
    }

    [Fact]
    public async Task EveryPage_LoadsNothingFromElsewhereAndHasNoInlineScriptOrStyle()
    {
        foreach (var address in new[] { "/", "/check", "/exercises/bridge", "/causes/knee-oa", "/when-to-get-help", "/references", "/search?q=calf+swollen", "/about" })
        {
            var page = await (await app.Visitor().GetAsync(address)).ReadAsync();

            Assert.Empty(page.QuerySelectorAll("link[href*='//'], script[src*='//'], img[src*='//'], iframe, style, [style], script:not([src])"));
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.NotNull(page.QuerySelector("header a[href='/when-to-get-help']"));
        }
    }
}
