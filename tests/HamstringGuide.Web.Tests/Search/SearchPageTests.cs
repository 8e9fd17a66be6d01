using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace HamstringGuide.Web.Tests.Search;

/// <summary>The page of the search.</summary>
public sealed class SearchPageTests(GuideApp app) : IClassFixture<GuideApp>
{
    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=%20%20")]
    public async Task Get_NothingTyped_ShowsTheFormAndExamples(string address)
    {
        var page = await Get(address);

        Assert.Equal("", page.QuerySelector("form[role=search] input[name=q]")!.GetAttribute("value"));
        Assert.NotEmpty(page.QuerySelectorAll("#results a[href^='/search?q=']"));
        Assert.Empty(page.QuerySelectorAll(".care"));
    }

    [Fact]
    public async Task Get_Search_IsPrivate()
    {
        var response = await app.Visitor().GetAsync("/search?q=sciatica");

        var page = await response.ReadAsync();
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain("sciatica", page.Title, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("off", page.QuerySelector("input[name=q]")!.GetAttribute("autocomplete"));
    }

    [Fact]
    public async Task Get_Words_ShowsResultsInGroupsWithMarks()
    {
        var page = await Search("bridge");

        Assert.Equal("bridge", page.QuerySelector("input[name=q]")!.GetAttribute("value"));
        Assert.Equal("/exercises/bridge", page.QuerySelector("#results h3 a")!.GetAttribute("href"));
        Assert.Equal("Bridge", page.QuerySelector("#results h3 a mark")!.TextContent);
        Assert.Equal("Exercises", page.QuerySelector("#results h2")!.TextContent);
        Assert.Matches("^(One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|[0-9]+) pages? found$", page.QuerySelector(".found")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".care"));
    }

    [Fact]
    public async Task Get_ManyResults_SaysThatTheyAreTheBest() =>
        Assert.Matches("^The best 20 of [0-9]+ pages$", (await Search("knee")).QuerySelector(".found")!.TextContent);

    [Fact]
    public async Task Get_OtherName_IsShown() =>
        Assert.Contains("Also called: neural", (await Search("neural")).QuerySelector("#results")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Get_Mistyped_SaysWhatWasLookedForAndWhatWasTyped()
    {
        var page = await Search("hamstrnig curl");

        Assert.Contains("Showing results for hamstring curl. You typed hamstrnig curl.", page.QuerySelector("#results")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_NoPageHasAllWords_SaysSo() =>
        Assert.Contains("No page has all of these words.", (await Search("clamshell privacy nordic")).QuerySelector(".found")!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("numb between legs", "care--now", "New numbness between the legs, or loss of sexual feeling: call the emergency number or go to the nearest emergency department now")]
    [InlineData("calf swollen", "care--soon", "One calf or leg that is swollen, or warm, sore and red: be checked by a clinician today")]
    public async Task Get_RedFlag_ShowsItsCardAboveTheResults(string words, string level, string heading)
    {
        var page = await Search(words);

        var card = page.QuerySelector("#results")!.Children[0];
        Assert.Contains(level, card.ClassList);
        Assert.Equal(heading, card.QuerySelector("h2")!.TextContent);
        Assert.NotNull(card.QuerySelector("a[href^='/when-to-get-help']"));
        Assert.StartsWith(heading, page.QuerySelector("#results")!.GetAttribute("data-said"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_RedFlagThatIsNoTitle_ShowsTheCard()
    {
        var page = await Search("rhabdo");

        Assert.NotNull(page.QuerySelector("#results .care--now"));
    }

    [Fact]
    public async Task Get_NothingFound_OffersTheCheckTheClosestWordsAndAWayToLookThrough()
    {
        var page = await Search("gastronome");

        var results = page.QuerySelector("#results")!;
        Assert.Equal("Nothing found", results.QuerySelector("h2")!.TextContent);
        Assert.NotNull(results.QuerySelector("a[href='/search?q=gastrocnemius']"));
        Assert.NotNull(results.QuerySelector("a[href='/check']"));
        Assert.NotNull(results.QuerySelector("a[href='/exercises']"));
        Assert.NotNull(results.QuerySelector("a[href='/causes']"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" autofocus onfocus=alert(1) x=\"")]
    [InlineData("hamstrnig <img src=x onerror=alert(1)>")]
    [InlineData("'><svg onload=alert(1)>")]
    public async Task Get_Markup_IsTextOnly(string text)
    {
        var page = await Search(text);

        Assert.Equal(text, page.QuerySelector("input[name=q]")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), img, [onerror], [onload], [onfocus], [autofocus], main svg:not([aria-hidden])"));
    }

    [Fact]
    public async Task Get_VeryLongText_IsCut()
    {
        var page = await Search(new string('x', 4_000));

        Assert.Equal(200, page.QuerySelector("input[name=q]")!.GetAttribute("value")!.Length);
    }

    [Fact]
    public async Task Get_TwoTexts_DoesNotFail() =>
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().GetAsync("/search?q=knee&q=calf")).StatusCode);

    [Theory]
    [InlineData("/")]
    [InlineData("/exercises")]
    public async Task Get_EveryPage_LinksToTheSearch(string address) =>
        Assert.NotNull((await Get(address)).QuerySelector("header nav a[href='/search']"));

    [Fact]
    public async Task Get_OtherPages_DoNotLoadTheScript()
    {
        Assert.NotNull((await Get("/search")).QuerySelector("script[src^='/js/search']"));
        Assert.Null((await Get("/")).QuerySelector("script[src^='/js/search']"));
    }

    private Task<IHtmlDocument> Search(string text) => Get($"/search?q={Uri.EscapeDataString(text)}");

    private async Task<IHtmlDocument> Get(string address)
    {
        var response = await app.Visitor().GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.ReadAsync();
    }
}
