using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace HamstringGuide.Web.Tests.Api;

public sealed class LibraryApiTests : IDisposable
{
    private readonly GuideApp _app = new() { PublicUrl = "https://guide.example.org" };

    [Fact]
    public async Task Get_Exercises_ListsAllWithAddressesThatOpen()
    {
        var exercises = (await _app.Visitor().GetFromJsonAsync<JsonElement>("/api/v1/exercises")).EnumerateArray().ToArray();

        Assert.Equal(RealContent.Guidebook.Parts.Exercises.Select(e => e.Id), exercises.Select(e => Text(e, "id")));
        var bridge = exercises.Single(e => Text(e, "id") == "bridge");
        Assert.Equal("https://guide.example.org/exercises/bridge", Text(bridge, "address"));
        Assert.Equal("https://guide.example.org/g/6WN", Text(bridge, "shortAddress"));
        Assert.NotEmpty(bridge.GetProperty("regimens").EnumerateArray());
        Assert.NotEmpty(Text(bridge, "stopIf"));
        foreach (var picture in bridge.GetProperty("pictures").EnumerateObject())
        {
            Assert.Equal(HttpStatusCode.OK, (await _app.Visitor().GetAsync(new Uri(picture.Value.GetString()!).AbsolutePath)).StatusCode);
        }
    }

    [Fact]
    public async Task Get_Articles_ListsAllWithTheirDates()
    {
        var articles = (await _app.Visitor().GetFromJsonAsync<JsonElement>("/api/v1/articles")).EnumerateArray().ToArray();

        Assert.Equal(
            RealContent.Content.Library.Articles.Select(a => (a.Slug, $"{a.Review.Published:yyyy-MM-dd}", $"{a.Review.Updated:yyyy-MM-dd}", $"https://guide.example.org/articles/{a.Slug}")),
            articles.Select(a => (Text(a, "slug"), Text(a, "published"), Text(a, "changed"), Text(a, "address"))));
    }

    [Theory]
    [InlineData("/api/v1/exercises", "get")]
    [InlineData("/api/v1/articles", "get")]
    [InlineData("/api/v1/plans", "post")]
    [InlineData("/api/v1/assessments", "post")]
    public async Task Description_HasEveryAddressWithASummaryAndNoOtherMethod(string path, string method)
    {
        var openApi = await _app.Visitor().GetFromJsonAsync<JsonElement>("/openapi/v1.json");

        var only = Assert.Single(openApi.GetProperty("paths").GetProperty(path).EnumerateObject());
        Assert.Equal(method, only.Name);
        Assert.NotEmpty(Text(only.Value, "summary"));
    }

    public void Dispose() => _app.Dispose();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
