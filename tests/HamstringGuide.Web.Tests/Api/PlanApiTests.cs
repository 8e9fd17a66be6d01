using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Web.Tests.Api;

public sealed class PlanApiTests(GuideApp app) : IClassFixture<GuideApp>
{
    private const string Full = """
        {"exercises":[
          {"id":"bridge","side":"left","sets":3,"repetitions":10,"holdSeconds":2,"restSeconds":60,"timesADay":1,"daysAWeek":3,"load":{"kind":"weight","amount":2.5}},
          {"id":"walking","minutes":20,"daysAWeek":5,"load":{"kind":"body-weight"}}],
         "startsOn":"2026-11-23","reviewOn":"2026-12-07","painLimit":2,"date":"2026-11-22",
         "read":["/articles/hamstring-strain",{"kind":"cause","slug":"strain-mild"},"http://localhost/self-tests/nerve-check"],
         "warningSigns":["bladder-bowel-trouble"]}
        """;

    [Fact]
    public async Task Post_Plan_AnswersItsCodeWithEverythingInIt()
    {
        var reply = await (await Post(Full)).Content.ReadFromJsonAsync<JsonElement>();

        var code = reply.GetProperty("code").GetString()!;
        Assert.True(PlanCode.TryRead(code, RealContent.Content.PlanNumbers, out var plan, out _));
        Assert.Equal(
            [
                new("bridge", PlanSide.Left, new() { Sets = 3, Repetitions = 10, HoldSeconds = 2, RestSeconds = 60, TimesADay = 1, DaysAWeek = 3, Load = new(PlanLoadKind.Weight, 5) }),
                new PlanExercise("walking", PlanSide.Both, new() { Minutes = 20, DaysAWeek = 5, Load = new(PlanLoadKind.BodyWeight) }),
            ],
            plan.Exercises.AsEnumerable());
        Assert.Equal((new DateOnly(2026, 11, 22), new(2026, 11, 23), new(2026, 12, 7), 2), (plan.MadeOn, plan.StartsOn, plan.ReviewOn, plan.PainLimit));
        Assert.Equal([new(PageKind.Article, "hamstring-strain"), new(PageKind.Cause, "strain-mild"), new PageName(PageKind.SelfTest, "nerve-check")], plan.ToRead.AsEnumerable());
        Assert.Equal("bladder-bowel-trouble", Assert.Single(plan.WarningSigns));
        Assert.Equal($"http://localhost/plan/{code}", reply.GetProperty("address").GetString());
        Assert.Equal("2026-11-22", reply.GetProperty("madeOn").GetString());
        Assert.EndsWith(plan.ReleaseHash, reply.GetProperty("release").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ShortestPlan_IsMadeTodayWithTheGuidesPainLimit()
    {
        var reply = await (await Post("""{"exercises":[{"id":"bridge","repetitions":10},{"id":"walking","minutes":10}]}""")).Content.ReadFromJsonAsync<JsonElement>();

        PlanCode.TryRead(reply.GetProperty("code").GetString()!, RealContent.Content.PlanNumbers, out var plan, out _);
        int[] limits = [Limit("bridge"), Limit("walking")];
        Assert.Equal((GuideApp.Today, limits.Min()), (plan!.MadeOn, plan.PainLimit));
        Assert.Empty(reply.GetProperty("remarks").EnumerateArray());
    }

    [Fact]
    public async Task Post_UnusualPlan_IsRemarkedOnAndMade()
    {
        var response = await Post("""
            {"exercises":[{"id":"bridge","sets":15,"repetitions":10},{"id":"walking","minutes":10},{"id":"heel-slide","repetitions":10},{"id":"quad-set","repetitions":10}],"painLimit":9}
            """);

        var remarks = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("remarks").EnumerateArray().ToArray();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(remarks, r => r.GetProperty("kind").GetString() == "many" && r.GetProperty("source").GetString() == PlanAdvice.ManySource);
        Assert.Contains(remarks, r => r.GetProperty("kind").GetString() == "dose" && r.GetProperty("exercise").GetInt32() == 0);
        Assert.Contains(remarks, r => r.GetProperty("kind").GetString() == "pain-limit");
    }

    [Theory]
    [InlineData("svg", "image/svg+xml")]
    [InlineData("png", "image/png")]
    public async Task Get_QrOfThePlan_IsAPictureThatIsNeitherKeptNorIndexed(string form, string type)
    {
        var reply = await (await Post(Full)).Content.ReadFromJsonAsync<JsonElement>();

        var response = await app.Visitor().GetAsync(reply.GetProperty("qr").GetProperty(form).GetString());

        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("noindex", response.Headers.GetValues("X-Robots-Tag").Single());
    }

    [Theory]
    [InlineData("10A50000WECPBFBB4J0GCA0HG601609802G00R12XM70")]
    [InlineData("10A50000WECPBFBB")]
    [InlineData("bridge")]
    public async Task Get_QrOfABadCode_IsNotThere(string code)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().GetAsync($"/plan/{code}/qr.svg")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().GetAsync($"/plan/{code}/qr.png")).StatusCode);
    }

    [Theory]
    [InlineData("""{}""", "exercises", "Choose 1 to 8")]
    [InlineData("""{"exercises":{}}""", "exercises", "array")]
    [InlineData("""{"exercises":["bridge"]}""", "exercises[0]", "object")]
    [InlineData("""{"exercises":[{"repetitions":5}]}""", "exercises[0].id", "by its id")]
    [InlineData("""{"exercises":[{"id":"brigde","repetitions":5}]}""", "exercises[0].id", "no exercise")]
    [InlineData("""{"exercises":[{"id":"bridge"}]}""", "exercises[0].repetitions", "repetitions, a hold or minutes")]
    [InlineData("""{"exercises":[{"id":"walking","minutes":5},{"id":"bridge","repetitions":5,"sets":16}]}""", "exercises[1].sets", "1 to 15")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5,"sets":"3"}]}""", "exercises[0].sets", "whole number")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5.5}]}""", "exercises[0].repetitions", "whole number")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5,"holdSeconds":301}]}""", "exercises[0].holdSeconds", "1 to 300")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5,"restSeconds":7}]}""", "exercises[0].restSeconds", "steps of 5")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5,"timesADay":8}]}""", "exercises[0].timesADay", "1 to 7")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5,"daysAWeek":0}]}""", "exercises[0].daysAWeek", "1 to 7")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5,"side":"up"}]}""", "exercises[0].side", "both, left, right")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5,"load":"heavy"}]}""", "exercises[0].load", "object")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5,"load":{"kind":"car"}}]}""", "exercises[0].load.kind", "body-weight")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5,"load":{"kind":"weight","amount":2.3}}]}""", "exercises[0].load.amount", "half a kilogram")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5,"load":{"kind":"weight","amount":500}}]}""", "exercises[0].load", "115.5 kg")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5,"load":{"kind":"effort","amount":33}}]}""", "exercises[0].load", "steps of 5")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5,"repititions":5}]}""", "exercises[0].repititions", "no such member")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5,"repetitions":50}]}""", "exercises[0].repetitions", "twice")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5},{"id":"bridge","repetitions":5}]}""", "exercises[1]", "already")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5}],"startsOn":"23.11.2026"}""", "startsOn", "yyyy-MM-dd")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5}],"reviewOn":"2026-11-01"}""", "reviewOn", "1 to 511 days")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5}],"date":"2020-01-01"}""", "date", "2026-01-01")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5}],"painLimit":11}""", "painLimit", "0 to 10")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5}],"read":["/articles/nothing"]}""", "read[0]", "no article")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5}],"read":["https://example.org/articles/hamstring-strain"]}""", "read[0]", "no article")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5}],"read":[{"kind":"exercise","slug":"bridge"}]}""", "read[0]", "no article")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5}],"warningSigns":["headache"]}""", "warningSigns[0]", "red flag")]
    [InlineData("""{"exercises":[{"id":"bridge","repetitions":5}],"name":"Walter"}""", "name", "no such member")]
    [InlineData("""[]""", "", "object")]
    [InlineData("""{"exercises":""", "", "not JSON")]
    [InlineData("""{"exercises":[{"id":"\ud800"}]}""", "", "not valid Unicode")]
    public async Task Post_BadPlan_SaysWhatIsWrongByPath(string body, string path, string message)
    {
        var response = await Post(body);

        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Contains(
            problem.GetProperty("errors").GetProperty(path).EnumerateArray(),
            m => m.GetString()!.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_SeveralProblems_AllAreNamed()
    {
        var response = await Post("""{"exercises":[{"id":"x","sets":"y"},{"id":"bridge","side":"z"}],"painLimit":"w","read":[1],"v":1}""");

        var errors = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateObject().Select(e => e.Name);
        Assert.Equal(["exercises[0].id", "exercises[0].sets", "exercises[1].side", "painLimit", "read[0]", "v"], errors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Post_LargeBodyOrNoJson_IsRefused()
    {
        var large = await Post("""{"exercises":"LONG"}""".Replace("LONG", new('x', 20_000), StringComparison.Ordinal));
        var form = await app.Visitor().PostAsync("/api/v1/plans", new FormUrlEncodedContent([new("exercises", "bridge")]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, form.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/api/v1/plans")]
    [InlineData("GET", "/api/v1/assessments")]
    [InlineData("HEAD", "/api/v1/assessments")]
    [InlineData("DELETE", "/api/v1/plans")]
    public async Task Other_MethodThanPost_IsNotAllowed(string method, string address)
    {
        using var request = new HttpRequestMessage(new(method), address);

        var response = await app.Visitor().SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    private static int Limit(string exercise) => RealContent.Guidebook.Exercise(exercise)!.Regimens.Max(regimen => regimen.PainLimit);

    private Task<HttpResponseMessage> Post(string body) => app.Visitor().PostAsync("/api/v1/plans", new StringContent(body, Encoding.UTF8, "application/json"));
}
