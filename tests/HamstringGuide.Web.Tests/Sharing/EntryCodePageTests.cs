using System.Net;
using HamstringGuide.Web.Tests.Library;

namespace HamstringGuide.Web.Tests.Sharing;

public sealed class EntryCodePageTests(GuideApp app) : IClassFixture<GuideApp>
{
    [Fact]
    public async Task Get_EveryCode_LeadsToItsCauses()
    {
        var visitor = app.Visitor();
        var (straight, chosen) = (0, 0);

        foreach (var (system, entry) in RealContent.Content.EntryCodes.Systems.SelectMany(system => system.Codes.Select(entry => (system, entry))))
        {
            string[] causes = [.. entry.Causes.Select(id => $"/causes/{id}")];
            var response = await visitor.GetAsync($"/code/{system.Id}/{entry.Code}");

            if (causes.Length == 1)
            {
                straight++;
                Assert.Equal((HttpStatusCode.Found, causes[0]), (response.StatusCode, response.Headers.Location!.OriginalString));
            }
            else
            {
                chosen++;
                var page = await response.ReadAsync();
                Assert.Equal(causes, page.Links("main li h2 a"));
                Assert.All(page.QuerySelectorAll("main li > p"), says => Assert.NotEmpty(says.Words()));
                Assert.Contains(entry.Means, page.Title, StringComparison.Ordinal);
                Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            }

            foreach (var cause in causes)
            {
                Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(cause)).StatusCode);
            }
        }

        Assert.True(straight > 10 && chosen > 5);
    }

    [Theory]
    [InlineData("/code/ICD-10-CM/m71.21", "/causes/bakers-cyst")]
    [InlineData("/code/icd10/M22.2-", "/causes/patellofemoral")]
    [InlineData("/code/snomed-ct/239873007", "/causes/knee-oa")]
    public async Task Get_CodeAsARecordWritesIt_LeadsToTheCause(string address, string cause) =>
        Assert.Equal(cause, (await app.Visitor().GetAsync(address)).Headers.Location?.OriginalString);

    [Theory]
    [InlineData("/code/icd-10-cm/J45")]
    [InlineData("/code/icd-10-cm/%3Cscript%3E")]
    [InlineData("/code/snomed-ct/1")]
    public async Task Get_UnknownCode_SaysSoAndOffersASearch(string address)
    {
        var response = await app.Visitor().GetAsync(address);

        var page = await response.ReadAsync();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("This code leads nowhere here", page.QuerySelector("h1")!.Words());
        Assert.NotNull(page.QuerySelector("main form[action='/search']"));
        Assert.NotNull(page.QuerySelector("main a[href='/when-to-get-help']"));
    }

    [Theory]
    [InlineData("/code/icd-9/M17")]
    [InlineData("/code/icd-10-cm")]
    [InlineData("/code")]
    public async Task Get_UnknownSystem_ShowsNotFound(string address)
    {
        var response = await app.Visitor().GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("This page is not here", (await response.ReadAsync()).QuerySelector("h1")!.Words());
    }
}
