using System.Net;
using AngleSharp.Dom;
using HamstringGuide.Testing;

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
    public async Task Page_QuestionsThatMayComeUp_WaitOnIt()
    {
        await GoToPage4();

        var waiting = _visit.Page.QuerySelectorAll("fieldset.field--waits").Select(f => f.Id);

        Assert.Equal(["ask-after-onset", "ask-knee-bend-90", "ask-bone-tender", "ask-bruising", "ask-hamstring-power"], waiting);
        Assert.All(_visit.Page.QuerySelectorAll("fieldset.field--waits"), f => Assert.Matches("while-[0-9a-f]{8}", f.ClassName!));
        Assert.DoesNotContain("after-onset", _visit.Asked);
        Assert.DoesNotMatch("while-", _visit.Page.GetElementById("ask-onset")!.ClassName!);
    }

    /// <summary>As from a browser that has shown them at once.</summary>
    [Fact]
    public async Task Post_WithWhatItUncovers_GoesOn()
    {
        await GoToPage4();

        await _visit.SendRaw([
            new("onset", "sudden-sprint-kick"), new("time-since-onset", "over-12-weeks"), new("weight-bearing", "walk-normal"),
            new("after-onset", "carried-on"), new("knee-bend-90", "yes"), new("bruising", "none")]);

        Assert.Contains("pain-score", _visit.Asked);
    }

    [Fact]
    public async Task Post_UncoveredOneLeftOpen_AsksForItAgain_AndThenSaysItIsMissing()
    {
        await GoToPage4();
        KeyValuePair<string, string>[] sent =
        [
            new("onset", "sudden-sprint-kick"), new("time-since-onset", "over-12-weeks"), new("weight-bearing", "walk-normal"),
            new("after-onset", "carried-on"), new("knee-bend-90", "yes")
        ];

        await _visit.SendRaw(sent);

        Assert.Equal(HttpStatusCode.OK, _visit.Status);
        Assert.Contains("one question on this page is still open", _visit.Page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#bruising-none", _visit.Page.QuerySelector("[role=status] a")!.GetAttribute("href"));

        await _visit.SendRaw(sent);

        Assert.Equal(HttpStatusCode.BadRequest, _visit.Status);
        Assert.Single(_visit.Page.QuerySelectorAll("[role=alert] a"));
    }

    [Fact]
    public async Task Post_AnswerToWhatIsHidden_IsNotCounted_EvenWhenItIsWrong()
    {
        await GoToPage4();

        await _visit.SendRaw([
            new("onset", "gradual"), new("time-since-onset", "6-12-weeks"), new("weight-bearing", "walk-normal"),
            new("bruising", "large"), new("bone-tender", "none"), new("bone-tender", "kneecap")]);

        Assert.Contains("pain-score", _visit.Asked);
        await _visit.Open(_visit.Address.Split('?')[0] + "?page=overview");
        Assert.DoesNotContain("Bruise", _visit.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_UncoveredOneAnsweredWrongly_IsRefused()
    {
        await GoToPage4();

        await _visit.SendRaw([
            new("onset", "impact-fall-twist"), new("time-since-onset", "6-12-weeks"), new("weight-bearing", "walk-normal"),
            new("bruising", "large"), new("bone-tender", "none"), new("bone-tender", "kneecap")]);

        Assert.Equal(HttpStatusCode.BadRequest, _visit.Status);
        Assert.Contains("bone-tender", _visit.Asked);
        Assert.Equal(["kneecap", "none"], _visit.Ticked("bone-tender"));
    }

    [Fact]
    public async Task EveryQuestion_SaysWhyItIsAsked_Folded()
    {
        await GoToPage4();

        Assert.All(_visit.Page.QuerySelectorAll("fieldset"), field =>
        {
            var why = Assert.Single(field.QuerySelectorAll("details"));
            Assert.False(why.HasAttribute("open"));
            Assert.True(why.QuerySelector("p")!.TextContent.Length > 20);
        });
    }

    [Fact]
    public async Task Button_SaysWhatItLeadsTo()
    {
        await _visit.Open("/check");
        Assert.Equal("Next", Button());
        Assert.Contains("3 minutes", _visit.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        await GoToPage4();
        Assert.Equal("Next", Button());

        var result = await _visit.Complete(RealContent.WorkedExamples[0].Answers.ToDictionary(a => a.Question, a => a.Values));
        await _visit.Open($"/check/{result.Split('/')[^1]}?page=1");

        Assert.Equal("See your result", Button());
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

    private string Button() => _visit.Page.QuerySelector("main button[type=submit]")!.TextContent.Trim();

    private async Task GoToPage4()
    {
        await _visit.Open("/check");
        await _visit.Send(Age, NoEmergency);
        await _visit.Send(NoWarning);
        await _visit.Send(("main-location", ["behind-knee"]), ("other-locations", ["none"]), ("side", ["left"]));
        Assert.Contains("onset", _visit.Asked);
    }
}
