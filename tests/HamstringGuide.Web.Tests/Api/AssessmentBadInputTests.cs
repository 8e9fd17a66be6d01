using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace HamstringGuide.Web.Tests.Api;

public sealed class AssessmentBadInputTests(GuideApp app) : IClassFixture<GuideApp>
{
    [Theory]
    [InlineData("""{"answers":{"age-band":"35-44","emergency-signs":["none"],"shoe-size":"42"}}""", "shoe-size", "no question")]
    [InlineData("""{"answers":{"age-band":"thirty","emergency-signs":["none"]}}""", "age-band", "not one of the answers")]
    [InlineData("""{"answers":{"age-band":["35-44","45-54"],"emergency-signs":["none"]}}""", "age-band", "one option id")]
    [InlineData("""{"answers":{"age-band":"35-44","emergency-signs":["none","saddle-numb"]}}""", "emergency-signs", "Keep one or the other")]
    [InlineData("""{"answers":{"age-band":"35-44","emergency-signs":"none"}}""", "emergency-signs", "array of strings")]
    [InlineData("""{"answers":{"age-band":"35-44","emergency-signs":[1]}}""", "emergency-signs", "array of strings")]
    [InlineData("""{"answers":{"age-band":"35-44","emergency-signs":["none"],"pain-score":11}}""", "pain-score", "whole number from 0 to 10")]
    [InlineData("""{"answers":{"age-band":"35-44","emergency-signs":["none"],"pain-score":-1}}""", "pain-score", "whole number from 0 to 10")]
    [InlineData("""{"answers":{"age-band":"35-44","emergency-signs":["none"],"pain-score":4.5}}""", "pain-score", "whole number from 0 to 10")]
    [InlineData("""{"answers":{"age-band":"35-44","emergency-signs":["none"],"pain-score":"4"}}""", "pain-score", "whole number from 0 to 10")]
    [InlineData("""{"answers":{"age-band":"35-44","emergency-signs":["none"]}}""", "warning-signs", "must be answered")]
    [InlineData("""{"answers":{"age-band":"35-44","emergency-signs":[]}}""", "emergency-signs", "must be answered")]
    [InlineData("""{"answers":{"emergency-signs":["saddle-numb"]}}""", "age-band", "must be answered")]
    [InlineData("""{"answers":{"age-band":null,"emergency-signs":["none"]}}""", "age-band", "one option id")]
    [InlineData("""{"answers":{"age-band":"35-44","age-band":"65-plus","emergency-signs":["none"]}}""", "age-band", "answered twice")]
    [InlineData("""{"answers":{"age-band":"35-44","emergency-signs":["saddle-numb"]},"date":"21/11/2026"}""", "date", "yyyy-MM-dd")]
    [InlineData("""{"answers":{"age-band":"35-44","emergency-signs":["saddle-numb"]},"date":"2025-12-31"}""", "date", "2026-01-01")]
    [InlineData("""{"answers":{"age-band":"35-44","emergency-signs":["saddle-numb"]},"dates":"2026-11-21"}""", "dates", "no such member")]
    [InlineData("""{}""", "answers", "by question id")]
    [InlineData("""{"answers":[]}""", "answers", "object of question ids")]
    [InlineData("""[]""", "", "object with a member")]
    [InlineData("""{"answers":{"\ud800":1}}""", "", "not valid Unicode")]
    [InlineData("""{"answers":{"age-band":"\ud800"}}""", "", "not valid Unicode")]
    [InlineData("""{"answers":{"age-band":""", "", "not JSON: line 1")]
    [InlineData("", "", "not JSON")]
    public async Task Post_BadInput_SaysWhatIsWrongByQuestion(string body, string question, string message)
    {
        var response = await Post(body);

        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        var messages = problem.GetProperty("errors").GetProperty(question).EnumerateArray().Select(e => e.GetString());
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains(messages, m => m!.Contains(message, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SeveralProblems_AllAreNamed()
    {
        var response = await Post("""{"answers":{"age-band":"x","emergency-signs":["none","y"],"pain-score":99,"z":1}}""");

        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        var named = problem.GetProperty("errors").EnumerateObject().Select(e => e.Name);
        Assert.Equal(["age-band", "emergency-signs", "pain-score", "z"], named.Order());
    }

    [Fact]
    public async Task Post_BodyOf20Kilobytes_IsTooLarge()
    {
        var response = await Post("""{"answers":{"age-band":"LONG"}}""".Replace("LONG", new('x', 20_000), StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Post_BodyOf20KilobytesWithoutLength_IsTooLarge()
    {
        using var content = new StreamContent(new MemoryStream(new byte[20_000]));
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/assessments") { Content = content };
        request.Headers.TransferEncodingChunked = true;

        var response = await app.Visitor().SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Post_NotJsonContentType_IsRefused()
    {
        using var content = new StringContent("age-band=35-44", Encoding.UTF8, "application/x-www-form-urlencoded");

        var response = await app.Visitor().PostAsync("/api/v1/assessments", content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Put_Assessments_IsNotAllowed()
    {
        var response = await app.Visitor().PutAsync("/api/v1/assessments", new StringContent("{}", Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    private Task<HttpResponseMessage> Post(string body) =>
        app.Visitor().PostAsync("/api/v1/assessments", new StringContent(body, Encoding.UTF8, "application/json"));
}
