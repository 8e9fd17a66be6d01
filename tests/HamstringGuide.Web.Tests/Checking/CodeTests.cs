using System.Net;
using HamstringGuide.Guidance;
using HamstringGuide.Web.Guides;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Checking;

/// <summary>Addresses with codes that are cut, mistyped, of another version or another edition.</summary>
public sealed class CodeTests(GuideApp app) : IClassFixture<GuideApp>
{
    private readonly Visit _visit = new(app.Visitor());

    [Theory]
    [InlineData("/check/{0}")]
    [InlineData("/result/{0}")]
    [InlineData("/result/{1}/{0}")]
    public async Task Get_EveryOneLetterChange_ShowsNoResult(string address)
    {
        var code = Emergency();

        for (var i = 0; i < code.Length; i++)
        {
            var changed = code[..i] + (code[i] == '7' ? '8' : '7') + code[(i + 1)..];
            await _visit.Open(string.Format(address, changed, Release));

            Assert.Equal(HttpStatusCode.NotFound, _visit.Status);
            Assert.Empty(_visit.Page.QuerySelectorAll(".care--verdict"));
        }
    }

    [Fact]
    public async Task Get_CutCode_SaysSo()
    {
        await _visit.Open($"/result/{Release}/{Emergency()[..^2]}");

        Assert.Equal(HttpStatusCode.NotFound, _visit.Status);
        Assert.Contains("cut", _visit.Page.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(_visit.Page.QuerySelector("main a[href='/when-to-get-help']"));
    }

    [Fact]
    public async Task Get_CodeOfALaterVersion_SaysSo()
    {
        await _visit.Open("/result/" + "2" + Emergency()[1..]);

        Assert.Equal(HttpStatusCode.NotFound, _visit.Status);
        Assert.Contains("later version", _visit.Page.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Get_UnknownRelease_SaysSoAndOffersTodaysResult()
    {
        await _visit.Open($"/result/2019.4-0123abcd/{Emergency()}");

        Assert.Equal(HttpStatusCode.NotFound, _visit.Status);
        Assert.NotNull(_visit.Page.QuerySelector($"main a[href='/result/{Emergency()}']"));
    }

    [Fact]
    public async Task Get_LowerCaseCode_IsTheSame()
    {
        await _visit.Open($"/result/{Release}/{Emergency().ToLowerInvariant()}");

        Assert.Equal(HttpStatusCode.OK, _visit.Status);
    }

    [Fact]
    public async Task Get_ResultWithoutRelease_LeadsToTodays()
    {
        var response = await app.Visitor().GetAsync($"/result/{Emergency()}");

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal($"/result/{Release}/{Emergency()}", response.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/result/{0}")]
    [InlineData("/result/{1}/{0}")]
    public async Task Get_ResultOfIncompleteAnswers_GoesOnWithTheCheck(string address)
    {
        var code = Code(null, ("age-band", "35-44"), ("emergency-signs", "none"));

        var response = await app.Visitor().GetAsync(string.Format(address, code, Release));

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal($"/check/{code}", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Get_CheckOfCompleteAnswers_GoesToTheResult()
    {
        var response = await app.Visitor().GetAsync($"/check/{Emergency()}");

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal($"/result/{Release}/{Emergency()}", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Get_CompleteAnswersWithoutADay_GetTodays()
    {
        var response = await app.Visitor().GetAsync("/result/" + Code(null, ("age-band", "35-44"), ("emergency-signs", "saddle-numb")));

        Assert.True(AnswerCode.TryRead(response.Headers.Location!.ToString().Split('/')[^1], out var code, out _));
        Assert.Equal(GuideApp.Today, code.FinishedOn);
    }

    private Guidebook Guidebook => app.Services.GetRequiredService<GuidebookShelf>().Current.Guidebook;

    private string Release => Guidebook.Release.Identity;

    private string Emergency() => Code(new DateOnly(2026, 11, 1), ("age-band", "35-44"), ("emergency-signs", "saddle-numb"));

    private string Code(DateOnly? finished, params (string Question, string Value)[] answers) => AnswerCode.Write(
        answers.Aggregate(Answers.None(Guidebook), (all, a) => all.With(a.Question, a.Value)),
        finished);
}
