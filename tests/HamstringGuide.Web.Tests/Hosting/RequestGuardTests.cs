using System.Net;
using System.Text;

namespace HamstringGuide.Web.Tests.Hosting;

/// <summary>What no page could have sent, over a real socket.</summary>
public sealed class RequestGuardTests(SocketApp server) : IClassFixture<SocketApp>
{
    private readonly HttpClient _visitor = server.Visitor;

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "%ZZ=%00&age-band=%00", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "{}", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nbad", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data", "--x\r\nbad", HttpStatusCode.BadRequest)]
    public async Task Post_FormThatCantBeRead_IsTurnedAway(string type, string body, HttpStatusCode status)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var response = await _visitor.PostAsync("/check", content);

        await AssertTurnedAway(response, status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_FormOf20Kilobytes_IsTooLarge(bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/check")
        {
            Content = new StringContent("age-band=" + new string('x', 20_000), Encoding.UTF8, "application/x-www-form-urlencoded"),
        };
        request.Headers.TransferEncodingChunked = chunked;

        var response = await _visitor.SendAsync(request);

        await AssertTurnedAway(response, HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Post_TwoThousandFields_IsTurnedAway()
    {
        var fields = string.Join('&', Enumerable.Range(0, 2000).Select(i => $"a{i}=1"));

        var response = await _visitor.PostAsync("/check", new StringContent(fields, Encoding.UTF8, "application/x-www-form-urlencoded"));

        await AssertTurnedAway(response, HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("DELETE", "/check")]
    [InlineData("PUT", "/result/10A61CC89WKNY")]
    [InlineData("POST", "/exercises")]
    [InlineData("POST", "/")]
    public async Task Send_OtherMethod_IsNotAllowed(string method, string address)
    {
        using var request = new HttpRequestMessage(new(method), address);

        var response = await _visitor.SendAsync(request);

        await AssertTurnedAway(response, HttpStatusCode.MethodNotAllowed);
        Assert.Contains("GET", response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Response_DoesNotNameTheServer()
    {
        var response = await _visitor.GetAsync("/");

        Assert.False(response.Headers.Contains("Server"));
    }

    private async Task AssertTurnedAway(HttpResponseMessage response, HttpStatusCode status)
    {
        var page = await response.ReadAsync();
        Assert.Equal(status, response.StatusCode);
        Assert.NotNull(page.QuerySelector("main a[href='/when-to-get-help']"));
        Assert.DoesNotContain("   at ", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Log.Events, e => e.StartsWith("Error", StringComparison.Ordinal));
    }
}
