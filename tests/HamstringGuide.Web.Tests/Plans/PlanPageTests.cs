using System.Net;
using AngleSharp.Html.Parser;
using HamstringGuide.Content;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Web.Sharing;
using HamstringGuide.Web.Tests.Hosting;
using HamstringGuide.Web.Tests.Library;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Plans;

public sealed class PlanPageTests(GuideApp app) : IClassFixture<GuideApp>
{
    private static readonly string Code = SamplePlans.Four.Code();

    [Fact]
    public async Task Get_Plan_ShowsItsExercisesWithSideDoseAndSteps()
    {
        var page = await app.PageAsync($"/plan/{Code}");

        Assert.Equal("Your exercises", page.QuerySelector("h1")!.Words());
        var exercises = page.QuerySelectorAll(".plan-exercise").ToArray();
        Assert.Equal(["1Bridge", "2Leg curl", "3Heel dig", "4Lying hamstring stretch with a strap"], exercises.Select(e => e.QuerySelector("h2")!.Words()));
        Assert.Equal([null, "Left leg", "Left leg", "Each side"], exercises.Select(e => e.QuerySelector(".plan-side")?.Words()));
        Assert.Equal(["2", "8", "1 min", "3"], exercises[1].QuerySelectorAll(".dose dd").Select(number => number.Words()));
        Assert.Contains("Load: 2.5 kg.", exercises[1].Words(), StringComparison.Ordinal);
        Assert.All(exercises, e => Assert.NotEmpty(e.QuerySelectorAll(".steps li")));
        Assert.All(exercises, e => Assert.Contains("Stop if you notice:", e.Words(), StringComparison.Ordinal));
        Assert.All(exercises, e => Assert.NotNull(e.QuerySelector("details.moving")));
    }

    [Fact]
    public async Task Get_LeftLeg_IsDrawnOnTheScreenAndOnPaper()
    {
        var page = await app.PageAsync($"/plan/{Code}");

        bool[] Mirrored(string selector) => [.. page.QuerySelectorAll(selector).Select(image => image.GetAttribute("src")!.Contains(".left.", StringComparison.Ordinal))];
        Assert.Equal([false, true, true, false], Mirrored(".plan-exercise__picture > picture img"));
        Assert.Equal([false, true, true, false], Mirrored(".sheet-exercise > img"));
        Assert.All(page.QuerySelectorAll(".sheet-exercise > img"), image => Assert.Contains(".two-panels.print.", image.GetAttribute("src"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Plan_SaysWhatGoesWithIt()
    {
        var page = await app.PageAsync($"/plan/{Code}");

        var words = page.MainWords();
        Assert.Contains("Made on 21 November 2026. Start on Sunday 22 November.", words, StringComparison.Ordinal);
        Assert.Contains("HamstringGuide does not know who made it", words, StringComparison.Ordinal);
        Assert.Contains("Keep pain at 3 of 10 or less", words, StringComparison.Ordinal);
        Assert.Equal("Saturday19December", page.QuerySelector(".review__day")!.Words());
        Assert.Equal(["/articles/how-much-pain-is-ok"], page.Links(".doors a"));
        Assert.Equal(RealContent.Guidebook.Parts.CareTexts.SafetyNet.Length, page.QuerySelectorAll("#net .care").Length);
        Assert.Equal("Be checked by a clinician today if you notice", page.QuerySelector("#signs-1")!.Words());
        Assert.Equal($"http://localhost/plan/{Code}", page.QuerySelector("#address")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector($"a[href='/clinicians/plan/{Code}']"));
        Assert.NotNull(page.QuerySelector("[data-print]"));
        Assert.NotNull(page.QuerySelector("[data-copy='address']"));
        Assert.Null(page.QuerySelector("#changed"));
    }

    [Fact]
    public async Task Get_StressedSigns_ComeBeforeTheExercisesAndTheNote()
    {
        var page = await app.PageAsync($"/plan/{Code}");

        var order = page.QuerySelectorAll("#signs-1, .plan-note[data-note], .plan-exercise").Select(part => part.ClassName ?? part.Id).Take(3);
        Assert.Equal(["care__title", "plan-note", "plan-exercise"], order);
    }

    [Fact]
    public async Task Get_Plan_IsNeitherKeptNorFound()
    {
        var response = await app.Visitor().GetAsync($"/plan/{Code}");

        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("noindex", (await response.ReadAsync()).QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain(app.Log.Events, line => line.Contains(Code, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Get_CodeAsItIsTyped_ShowsThePlanWithItsAddressAsWeWriteIt()
    {
        var page = await app.PageAsync($"/plan/{string.Join('-', Code.ToLowerInvariant().Chunk(5).Select(group => new string(group)))}");

        Assert.Equal($"http://localhost/plan/{Code}", page.QuerySelector("#address")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Get_BadCodes_AreToldApartAndShowNoPlan()
    {
        var changed = Code[..^1] + (Code[^1] == '7' ? '8' : '7');
        var unknown = PlanCode.Write(
            SamplePlans.One with { Exercises = [new("unheard-of", PlanSide.Both, new() { Minutes = 5 })] },
            new([(255, "unheard-of")], [], []));

        foreach (var (code, title) in new[]
        {
            (changed, "This link is damaged"),
            ("1", "The end of this link is missing"),
            (Code[..^20], "The end of this link is missing"),
            ("Z" + Code[1..], "This link is newer than this guide"),
            (unknown, "This plan names something we do not know"),
            ("%3Cscript%3E", "This link is damaged"),
            (new string('1', 400), "This link is damaged"),
        })
        {
            var response = await app.Visitor().GetAsync($"/plan/{code}");

            var page = await response.ReadAsync();
            Assert.Equal((HttpStatusCode.NotFound, title), (response.StatusCode, page.QuerySelector("h1")!.Words()));
            Assert.Empty(page.QuerySelectorAll(".plan-exercise, .sheet"));
            Assert.NotNull(page.QuerySelector("main a[href='/when-to-get-help']"));
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        }
    }

    [Fact]
    public async Task Get_UnknownEdition_SaysThatChangesAreNotKnown()
    {
        var page = await app.PageAsync($"/plan/{(SamplePlans.Four with { ReleaseHash = "0badc0de" }).Code()}");

        Assert.Contains("is not known here", page.QuerySelector("section:has(> #changed)")!.Words(), StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll(".plan-exercise").Length);
    }

    [Fact]
    public async Task Get_ReviewDayThatHasPassed_SaysSo()
    {
        var plan = SamplePlans.One with { MadeOn = GuideApp.Today.AddDays(-30), StartsOn = null, ReviewOn = GuideApp.Today.AddDays(-1) };

        var (past, today) = (await app.PageAsync($"/plan/{plan.Code()}"), await app.PageAsync($"/plan/{(plan with { ReviewOn = GuideApp.Today }).Code()}"));

        Assert.Contains("The review day, 20 November 2026, has passed.", past.MainWords(), StringComparison.Ordinal);
        Assert.DoesNotContain("has passed", today.MainWords(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WhatHasLeftTheGuide_IsSaidAndTheRestIsShown()
    {
        var folder = Directory.CreateTempSubdirectory("guide-");
        var content = ContentCopy.Make(folder.FullName);
        ContentCopy.Replace(content, "plan-numbers.yaml", "id: wall-sit }", "id: wall-sit }\n  - { number: 40, id: old-lift, gone: true }");
        using var guide = new GuideApp { ContentPath = content };
        var numbers = guide.Services.GetRequiredService<SiteContent>().PlanNumbers;
        var plan = SamplePlans.Four;
        plan = plan with { Exercises = plan.Exercises.SetItem(0, new("old-lift", PlanSide.Both, new() { Minutes = 5 })) };

        var page = await guide.PageAsync($"/plan/{PlanCode.Write(plan, numbers)}");

        folder.Delete(recursive: true);
        Assert.Contains("Exercise 1, “Old lift”, has left the guide.", page.QuerySelector("section:has(> #changed)")!.Words(), StringComparison.Ordinal);
        Assert.Equal(["2Leg curl", "3Heel dig"], page.QuerySelectorAll(".plan-exercise h2").Select(name => name.Words()).Take(2));
    }

    [Fact]
    public async Task Get_Paper_HasTheCodeOfTheAddressTheLogAndTheBlanks()
    {
        var page = await app.PageAsync($"/plan/{Code}");

        var sheet = page.QuerySelector(".sheet")!;
        var drawn = await new HtmlParser().ParseDocumentAsync(new QrPicture($"http://localhost/plan/{Code}").Svg());
        Assert.Equal(drawn.QuerySelector("svg")!.OuterHtml, sheet.QuerySelector(".sheet-qr svg")!.OuterHtml);
        Assert.Equal($"localhost/plan/{Code}", sheet.QuerySelector(".sheet-address span")!.TextContent.Replace("-", "", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Repeat(28, 5), sheet.QuerySelectorAll(".sheet-log tbody tr").Select(row => row.QuerySelectorAll("td").Length));
        Assert.Equal("Week 1, from 22 Nov", sheet.QuerySelectorAll(".sheet-log thead th")[1].Words());
        Assert.Equal("SMTWTFS", string.Concat(sheet.QuerySelectorAll(".sheet-log thead tr:last-child th").Take(7).Select(day => day.TextContent)));
        Assert.Equal(["For", "From"], sheet.QuerySelectorAll(".sheet-blank").Select(blank => blank.Words()));
        Assert.Equal("localhost/g/6WN", sheet.QuerySelector(".sheet-exercise .sheet-short")!.Words());
        Assert.Contains("Be checked by a clinician today if you notice: one calf", sheet.QuerySelector(".sheet-help")!.Words(), StringComparison.Ordinal);
        Assert.Contains("Call the emergency number if you get new trouble", sheet.QuerySelector(".sheet-help")!.Words(), StringComparison.Ordinal);
    }
}
