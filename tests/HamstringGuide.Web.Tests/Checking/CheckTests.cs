using System.Net;
using AngleSharp.Dom;

namespace HamstringGuide.Web.Tests.Checking;

public sealed class CheckTests(GuideApp app) : IClassFixture<GuideApp>
{
    private static readonly (string, string[]) Age = ("age-band", ["35-44"]);
    private static readonly (string, string[]) NoEmergency = ("emergency-signs", ["none"]);
    private static readonly (string, string[]) NoWarning = ("warning-signs", ["none"]);

    private readonly Visit _visit = new(app.Visitor());

    [Fact]
    public async Task Start_AsksTheSafetyPageAlone()
    {
        await _visit.Open("/check");

        Assert.Equal(["age-band", "emergency-signs"], _visit.Asked);
    }

    [Fact]
    public async Task Post_NothingAnswered_SaysSoAtEachField()
    {
        await _visit.Open("/check");

        await _visit.Send();

        Assert.Equal(HttpStatusCode.BadRequest, _visit.Status);
        Assert.StartsWith("Error: ", _visit.Page.Title!, StringComparison.Ordinal);
        var links = _visit.Page.QuerySelectorAll("[role=alert] a");
        Assert.Equal(2, links.Length);
        Assert.All(links, link => Assert.NotNull(_visit.Page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal(2, _visit.Page.QuerySelectorAll("fieldset .error:not(.clash)").Length);
    }

    [Fact]
    public async Task Post_OneAnswerMissing_KeepsTheOther()
    {
        await _visit.Open("/check");

        await _visit.Send(Age);

        Assert.Equal(HttpStatusCode.BadRequest, _visit.Status);
        Assert.Equal(["35-44"], _visit.Ticked("age-band"));
        Assert.Single(_visit.Page.QuerySelectorAll("[role=alert] a"));
    }

    [Fact]
    public async Task Post_NoneWithASign_IsRefusedAndKeepsBoth()
    {
        await _visit.Open("/check");

        await _visit.Send(Age, ("emergency-signs", ["none", "saddle-numb"]));

        Assert.Equal(HttpStatusCode.BadRequest, _visit.Status);
        Assert.Equal(["saddle-numb", "none"], _visit.Ticked("emergency-signs"));
        Assert.Contains("Keep one", _visit.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("age-band", "thirty")]
    [InlineData("emergency-signs", "hiccups")]
    public async Task Post_UnknownOption_IsRefused(string question, string value)
    {
        await _visit.Open("/check");

        await _visit.Send(Age, NoEmergency, (question == "age-band" ? "x" : "y", []));
        await _visit.Open("/check");
        await _visit.SendRaw([new("age-band", question == "age-band" ? value : "35-44"), new("emergency-signs", question == "age-band" ? "none" : value)]);

        Assert.Equal(HttpStatusCode.BadRequest, _visit.Status);
    }

    [Fact]
    public async Task Post_TwoAnswersToASingleQuestion_IsRefused()
    {
        await _visit.Open("/check");

        await _visit.SendRaw([new("age-band", "35-44"), new("age-band", "65-plus"), new("emergency-signs", "none")]);

        Assert.Equal(HttpStatusCode.BadRequest, _visit.Status);
    }

    [Fact]
    public async Task Post_EmergencySign_GoesStraightToTheResult()
    {
        await _visit.Open("/check");

        await _visit.Send(Age, ("emergency-signs", ["saddle-numb"]));

        Assert.StartsWith("/result/", _visit.Address, StringComparison.Ordinal);
        Assert.Contains("emergency", _visit.Page.QuerySelector("h1")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Post_SameDaySign_ShowsAPartialResultAndOffersToGoOn()
    {
        await _visit.Open("/check");
        await _visit.Send(Age, NoEmergency);

        await _visit.Send(("warning-signs", ["knee-stuck"]));

        Assert.StartsWith("/result/", _visit.Address, StringComparison.Ordinal);
        await _visit.Open(_visit.GoOn!);
        Assert.Contains("main-location", _visit.Asked);
    }

    [Fact]
    public async Task Post_AnswersUncoverQuestions_AsksThemOnTheSamePage()
    {
        await GoToPage4();
        var before = _visit.Asked;

        await _visit.Send(("onset", ["sudden-pop"]), ("time-since-onset", ["under-3-days"]), ("weight-bearing", ["walk-limp"]));

        Assert.Equal(HttpStatusCode.OK, _visit.Status);
        Assert.Contains("page=4", _visit.Address, StringComparison.Ordinal);
        Assert.DoesNotContain("bruising", before);
        Assert.Contains("bruising", _visit.Asked);
        Assert.Equal(["sudden-pop"], _visit.Ticked("onset"));
    }

    [Fact]
    public async Task Post_AnswerHidesAQuestionOfTheForm_DoesNotAskForIt()
    {
        await GoToPage4();
        await _visit.Send(("onset", ["sudden-pop"]), ("time-since-onset", ["under-3-days"]), ("weight-bearing", ["walk-limp"]));

        await _visit.Send(("onset", ["gradual"]), ("after-onset", []), ("bruising", []), ("hamstring-power", []), ("knee-bend-90", ["yes"]), ("bone-tender", []));

        Assert.Equal(HttpStatusCode.OK, _visit.Status);
        Assert.Contains("pain-score", _visit.Asked);
    }

    [Fact]
    public async Task Get_Refresh_ShowsTheSamePageFilledIn()
    {
        await GoToPage4();
        var address = _visit.Address;

        await _visit.Open(address);
        await _visit.Open(address.Split('?')[0] + "?page=3");

        Assert.Equal(["behind-knee"], _visit.Ticked("main-location"));
    }

    [Fact]
    public async Task Get_Back_LeadsToThePageBefore()
    {
        await GoToPage4();

        var back = _visit.Page.QuerySelectorAll("main a").Single(a => a.TextContent.Trim() == "Back").GetAttribute("href")!;
        await _visit.Open(back);

        Assert.Contains("main-location", _visit.Asked);
    }

    [Fact]
    public async Task Change_EarlierAnswerFromTheOverview_DropsWhatItHides()
    {
        await GoToPage4();
        await _visit.Send(("onset", ["impact-fall-twist"]), ("time-since-onset", ["3-7-days"]), ("weight-bearing", ["walk-normal"]));
        var overview = _visit.Address.Split('?')[0] + "?page=overview";

        await _visit.Open(overview);
        var change = _visit.Page.QuerySelectorAll("a[href*='page=4']")[0].GetAttribute("href")!;
        await _visit.Open(change);
        await _visit.Send(("onset", ["gradual"]));
        await _visit.Open(_visit.Address.Split('?')[0] + "?page=overview");

        Assert.DoesNotContain("After a knock", _visit.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Slowly, over days or weeks", _visit.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoTabs_EachKeepsItsOwnAnswers()
    {
        var other = new Visit(app.Visitor());
        await GoToPage4();
        await other.Open(_visit.Address);

        await _visit.Send(("onset", ["gradual"]), ("time-since-onset", ["6-12-weeks"]), ("weight-bearing", ["walk-normal"]));
        await other.Send(("onset", ["unknown"]), ("time-since-onset", ["1-2-weeks"]), ("weight-bearing", ["walk-normal"]));
        await _visit.Open(_visit.Address.Split('?')[0] + "?page=4");

        Assert.Equal(["gradual"], _visit.Ticked("onset"));
    }

    [Fact]
    public async Task Page_SaysHowFarOneIs()
    {
        await GoToPage4();

        Assert.Contains("Part 4 of 8", _visit.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?page=99")]
    [InlineData("?page=two")]
    [InlineData("?page=8")]
    public async Task Get_PageThatAsksNothing_GoesToTheNextOne(string query)
    {
        await GoToPage4();

        await _visit.Open(_visit.Address.Split('?')[0] + query);

        Assert.Equal(HttpStatusCode.OK, _visit.Status);
        Assert.Contains("onset", _visit.Asked);
    }

    [Fact]
    public async Task AnswerThatNeedsCareToday_IsSaidAtOnce()
    {
        await GoToPage4();

        await _visit.Send(("onset", ["gradual"]), ("time-since-onset", ["6-12-weeks"]), ("weight-bearing", ["cannot-4-steps"]));

        Assert.Contains("today", _visit.Page.QuerySelector(".care--soon")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Responses_SetNoCookieAndAreNeverKept()
    {
        var response = await app.Visitor().GetAsync("/check");

        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal(["no-referrer"], response.Headers.GetValues("Referrer-Policy"));
    }

    private async Task GoToPage4()
    {
        await _visit.Open("/check");
        await _visit.Send(Age, NoEmergency);
        await _visit.Send(NoWarning);
        await _visit.Send(("main-location", ["behind-knee"]), ("other-locations", ["none"]), ("side", ["left"]));
        Assert.Contains("onset", _visit.Asked);
    }
}
