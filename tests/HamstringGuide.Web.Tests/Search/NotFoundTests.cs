using System.Net;
using AngleSharp.Dom;
using HamstringGuide.Web.Library;

namespace HamstringGuide.Web.Tests.Search;

/// <summary>An address that leads nowhere is searched for what was meant.</summary>
public sealed class NotFoundTests(GuideApp app) : IClassFixture<GuideApp>
{
    [Theory]
    [InlineData("/exercises/brigde", "/exercises/bridge", "brigde")]
    [InlineData("/Calf-Stretch", "/exercises/calf-stretch", "Calf Stretch")]
    [InlineData("/causes/runners_knee", "/causes/patellofemoral", "runners knee")]
    [InlineData("/help/when to get help", "/when-to-get-help", "help when to get help")]
    public async Task Get_AddressOfWords_OffersWhatWasMeant(string address, string meant, string words)
    {
        var response = await app.Visitor().GetAsync(address);

        var page = await response.ReadAsync();
        var offered = page.QuerySelectorAll("#meant + ul a").Select(a => a.GetAttribute("href")).ToArray();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(meant, offered[0]);
        Assert.InRange(offered.Length, 1, 5);
        Assert.Equal(words, page.QuerySelector("form[role=search] input[name=q]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/check/hamstring/x")]
    [InlineData("/result/hamstring/x/y")]
    [InlineData("/one-two-three-four-five-six")]
    [InlineData("/10A61CC")]
    public async Task Get_AddressThatMayHoldACode_OffersAnEmptySearch(string address)
    {
        var response = await app.Visitor().GetAsync(address);

        var page = await response.ReadAsync();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(page.QuerySelector("#meant"));
        Assert.Equal("", page.QuerySelector("form[role=search] input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Get_AddressWithASign_ShowsItsCard()
    {
        var page = await (await app.Visitor().GetAsync("/calf-swollen")).ReadAsync();

        Assert.NotNull(page.QuerySelector(".care--soon"));
    }

    [Theory]
    [InlineData("/hamstring-strech", "hamstring strech")]
    [InlineData("/exercises/hamstring_stretch", "hamstring stretch")]
    [InlineData("/exercise/bridge/", "bridge")]
    [InlineData("/exercises", "exercises")]
    [InlineData("/knee pain+front", "knee pain front")]
    [InlineData("/", null)]
    [InlineData("/--", null)]
    [InlineData("/plan/words", null)]
    [InlineData("/g/words", null)]
    [InlineData("/Result/words", null)]
    [InlineData("/knee2", null)]
    [InlineData("/knee?x", null)]
    [InlineData("/a-b-c-d-e-f", null)]
    [InlineData("/abcdefghjkmnpqrstvwxyz", null)]
    public void Of_Address_GivesItsWordsUnlessItMayHoldACode(string path, string? words) => Assert.Equal(words, AddressWords.Of(path));
}
