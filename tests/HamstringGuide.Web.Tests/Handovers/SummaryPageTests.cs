using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Testing;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Tests.Library;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Handovers;

public sealed class SummaryPageTests(GuideApp app) : IClassFixture<GuideApp>
{
    [Fact]
    public async Task Get_Summary_ShowsTheSameAsItsPlainText()
    {
        var page = await (await app.Visitor().GetAsync(AddressOf(Example(Disposition.SeeClinicianSoon)))).ReadAsync();

        var text = string.Join(' ', ((IHtmlTextAreaElement)page.GetElementById("record")!).Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var lines = page.QuerySelectorAll(".summary__lines > li").Select(line => line.Words()).ToArray();
        Assert.True(lines.Length > 20);
        Assert.All(lines, line => Assert.Contains(Web.Handovers.HandoverText.Ascii(line), text, StringComparison.Ordinal));
        Assert.Contains("Patient-reported, not examined. Education tool, not a diagnosis.", page.Body!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Emergency_SaysWhatToDoFirstAndOffersNoPlan()
    {
        var page = await (await app.Visitor().GetAsync(AddressOf(Example(Disposition.EmergencyNow)))).ReadAsync();

        Assert.Equal(RealContent.Guidebook.Advice(Disposition.EmergencyNow).Heading, page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal("H1", page.QuerySelector("main :is(h1, h2)")!.TagName);
        Assert.Null(page.QuerySelector("main a[href^='/clinicians/plan']"));
    }

    [Fact]
    public async Task Get_Summary_LeadsToAPlanFromTheseAnswersAndBack()
    {
        var address = AddressOf(Example(Disposition.SelfCareWithReview));

        var page = await (await app.Visitor().GetAsync(address)).ReadAsync();

        var result = address[..^"/summary".Length];
        Assert.NotNull(page.QuerySelector($"main a[href='{result}']"));
        Assert.NotNull(page.QuerySelector($"main a[href='/clinicians/plan?result={result["/result/".Length..]}']"));
    }

    [Fact]
    public async Task Get_Result_LeadsToTheSummary()
    {
        var address = AddressOf(Example(Disposition.SelfCare));

        var page = await (await app.Visitor().GetAsync(address[..^"/summary".Length])).ReadAsync();

        Assert.Equal("For a clinician: summary", page.QuerySelector($"main a[href='{address}']")!.TextContent);
    }

    [Fact]
    public async Task Get_Summary_IsNeitherCachedNorIndexed()
    {
        var response = await app.Visitor().GetAsync(AddressOf(Example(Disposition.SelfCare)));

        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.NotNull((await response.ReadAsync()).QuerySelector("meta[name=robots][content=noindex]"));
        Assert.All(app.Log.Events, line => Assert.DoesNotContain(AddressOf(Example(Disposition.SelfCare)).Split('/')[^2], line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_IncompleteCode_GoesOnWithTheQuestions()
    {
        var code = AnswerCode.Write(Answers.None(Today.Guidebook).With("age-band", "35-44"), null);

        var response = await app.Visitor().GetAsync($"/result/{Today.Guidebook.Release.Identity}/{code}/summary");

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal($"/check/{code}", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Get_CodeWithoutADay_LeadsToTheSummaryOfToday()
    {
        var counted = Today.Guidebook.Follow(Example(Disposition.SelfCare).AnswersFor(Today.Guidebook)).Counted;

        var response = await app.Visitor().GetAsync($"/result/{Today.Guidebook.Release.Identity}/{AnswerCode.Write(counted, null)}/summary");

        Assert.Equal(AddressOf(Example(Disposition.SelfCare)), response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("2026.3-9965bd6b", "ABC")]
    [InlineData("2019.1-01234567", "10A61CS8QPQR4")]
    public async Task Get_BadCodeOrRelease_ShowsNothingOfAnybody(string release, string code)
    {
        var response = await app.Visitor().GetAsync($"/result/{release}/{code}/summary");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null((await response.ReadAsync()).GetElementById("record"));
    }

    [Fact]
    public async Task Get_OfEveryNumberedRelease_ShowsThatRelease()
    {
        foreach (var release in RealContent.Content.Releases)
        {
            var guidebook = new Guidebook(release.Guidebook, new(release.Number, release.Hash));
            var code = AnswerCode.Write(Answers.None(guidebook).With("age-band", "35-44").With("emergency-signs", "saddle-numb"), GuideApp.Today);

            var page = await (await app.Visitor().GetAsync($"/result/{guidebook.Release.Identity}/{code}/summary")).ReadAsync();

            Assert.Contains($"HamstringGuide {guidebook.Release.Identity}", page.GetElementById("record")!.TextContent, StringComparison.Ordinal);
        }
    }

    private Assessor Today => app.Services.GetRequiredService<GuidebookShelf>().Current;

    private static WorkedExample Example(Disposition level) => RealContent.WorkedExamples.First(e => e.Expected.Disposition == level && !e.Expected.Partial);

    private string AddressOf(WorkedExample example) =>
        $"/result/{Today.Guidebook.Release.Identity}/{AnswerCode.Write(Today.Guidebook.Follow(example.AnswersFor(Today.Guidebook)).Counted, GuideApp.Today)}/summary";
}
