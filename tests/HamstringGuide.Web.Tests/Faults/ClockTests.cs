using System.Net;
using System.Text;
using HamstringGuide.Guidance;

namespace HamstringGuide.Web.Tests.Faults;

/// <summary>A clock that is wrong, or that jumps while the guide runs, makes dates wrong, and nothing else.</summary>
public sealed class ClockTests
{
    private static readonly string[] Addresses =
    [
        "/", "/check", "/exercises/bridge", "/articles/hamstring-strain", "/clinicians/plan", "/search?q=bridge", "/sitemap.xml", "/feed.xml",
        "/how-it-works/scorecard", "/api/v1/questionnaire", "/health/ready", $"/check/{KnownLinks.Code}?page=overview",
        KnownLinks.Today, KnownLinks.Today + "/summary", KnownLinks.OfTheFirstRelease, $"/plan/{SamplePlans.Eight.Code()}",
        $"/clinicians/plan/{SamplePlans.Eight.Code()}",
    ];

    public static TheoryData<string> Times => ["0001-01-01", "1970-01-01", "2025-12-31", "2036-11-21", "2115-01-01", "9999-12-31"];

    [Theory]
    [MemberData(nameof(Times))]
    public async Task Get_ClockIsWrong_EveryPageIsShown(string today)
    {
        using var app = new GuideApp { Clock = new SetClock { Now = At(today) } };
        var visitor = app.Visitor();

        foreach (var address in Addresses)
        {
            Assert.Equal((address, HttpStatusCode.OK), (address, (await visitor.GetAsync(address)).StatusCode));
        }
    }

    [Theory]
    [MemberData(nameof(Times))]
    public async Task Check_ClockIsWrong_LeadsToAResultThatOpens(string today)
    {
        using var app = new GuideApp { Clock = new SetClock { Now = At(today) } };
        var visitor = app.Visitor();

        var sent = await visitor.PostAsync("/check", Form(("age-band", "35-44"), ("emergency-signs", "saddle-numb")));
        var result = await visitor.GetAsync(sent.Headers.Location);
        var reply = await visitor.PostAsync("/api/v1/assessments", new StringContent(
            """{"answers":{"age-band":"35-44","emergency-signs":["saddle-numb"]}}""", Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        Assert.Equal(HttpStatusCode.OK, result.StatusCode);
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Times))]
    public async Task PlanBuilder_ClockIsWrong_MakesAPlanThatOpens(string today)
    {
        using var app = new GuideApp { Clock = new SetClock { Now = At(today) } };
        var visitor = app.Visitor();

        var template = await visitor.PostAsync("/clinicians/plan", Form(("do", "template"), ("template", "strain-mild/protect")));
        var reply = await visitor.PostAsync("/api/v1/plans", new StringContent(
            """{"exercises":[{"id":"bridge","sets":3,"repetitions":10,"restSeconds":60,"daysAWeek":3}],"painLimit":3}""", Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.SeeOther, template.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(template.Headers.Location!.ToString().Split('#')[0])).StatusCode);
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
    }

    /// <summary>The day stands in the address: whatever the clock does, the advice and its dates stay.</summary>
    [Fact]
    public async Task Get_ClockJumpsWhileRunning_ResultStaysTheSame()
    {
        var clock = new SetClock { Now = At("2026-11-21") };
        using var app = new GuideApp { Clock = clock };
        var visitor = app.Visitor();
        var before = await Advice();

        clock.Now = At("2036-11-21");
        var later = await Advice();
        clock.Now = At("1970-01-01");
        var earlier = await Advice();

        Assert.Equal(before, later);
        Assert.Equal(before, earlier);

        async Task<string> Advice() =>
            (await (await visitor.GetAsync(KnownLinks.Today)).ReadAsync()).QuerySelector("main .care")!.TextContent;
    }

    private static DateTimeOffset At(string day) => new(DateOnly.Parse(day), new(12, 0), TimeSpan.Zero);

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
