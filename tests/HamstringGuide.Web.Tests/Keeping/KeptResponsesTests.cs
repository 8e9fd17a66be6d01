using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using HamstringGuide.Web.Discovery;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Keeping;

public sealed partial class KeptResponsesTests(GuideApp app) : IClassFixture<GuideApp>
{
    private const string Article = "/articles/hamstring-strain";

    private static readonly string[] PerRequest = ["X-Request-Id", "Date"];

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData(null)]
    public async Task Get_InEachForm_IsThePage(string? encoding)
    {
        var first = await BodyAsync(await GetAsync(Article, encoding));
        var second = await BodyAsync(await GetAsync(Article, encoding));

        Assert.Equal(await app.CreateClient().GetStringAsync(Article + "?made=anew"), first);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Get_EachForm_HasATagOfItsOwn()
    {
        string?[] tags = [Tag(await GetAsync(Article, "br")), Tag(await GetAsync(Article, "gzip")), Tag(await GetAsync(Article, null))];

        Assert.All(tags, tag => Assert.StartsWith("\"", tag, StringComparison.Ordinal));
        Assert.Equal(3, tags.Distinct().Count());
    }

    [Fact]
    public async Task Get_FirstAndLater_HaveTheSameHeaders()
    {
        const string path = "/exercises/clamshell";

        var first = await GetAsync(path, "br");
        var later = await GetAsync(path, "br");

        Assert.Equal(Headers(first), Headers(later));
        Assert.Contains("Content-Security-Policy", Headers(later).Keys);
        Assert.Equal("Accept-Encoding", Headers(later)["Vary"]);
    }

    [Fact]
    public async Task Get_KnownTag_IsNotSentAgain()
    {
        var tag = Tag(await GetAsync(Article, "br"));

        var response = await GetAsync(Article, "br", ("If-None-Match", $"\"other\", W/{tag}"));

        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(tag, Tag(response));
        Assert.Equal("Accept-Encoding", Headers(response)["Vary"]);
    }

    [Fact]
    public async Task Get_TagOfAnotherForm_IsSent()
    {
        var tag = Tag(await GetAsync(Article, "gzip"));

        var response = await GetAsync(Article, "br", ("If-None-Match", tag!));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Get_WithAKnownTagFirst_KeepsThePageForTheOthers()
    {
        const string path = "/exercises/bird-dog";

        await GetAsync(path, "br", ("If-None-Match", "*"));

        Assert.Contains("Bird dog", await BodyAsync(await GetAsync(path, "br")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_HasTheLengthAndNoBody()
    {
        var get = await GetAsync(Article, "br");

        var head = await app.Visitor().SendAsync(Request(HttpMethod.Head, Article, "br"));

        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(Tag(get), Tag(head));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Get_EveryPublishedPage_IsTheSameFromMemory()
    {
        foreach (var page in app.Services.GetRequiredService<PublishedPages>().All)
        {
            var made = await BodyAsync(await GetAsync(page.Address, "br"));
            var kept = await BodyAsync(await GetAsync(page.Address, "gzip"));

            Assert.Equal(made, kept);
        }
    }

    [Fact]
    public async Task Get_AnotherHost_NamesThatHost()
    {
        await GetAsync(Article, "br");

        var other = await BodyAsync(await GetAsync(Article, "br", ("Host", "other.example")));

        Assert.Contains("<link rel=\"canonical\" href=\"http://other.example/", other, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", other, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ManyMadeUpHosts_AreAllAnsweredAndNotKept()
    {
        for (var i = 0; i < 20; i++)
        {
            var page = await BodyAsync(await GetAsync("/exercises/rdl", "br", ("Host", $"h{i}.example")));
            Assert.Contains($"http://h{i}.example/exercises/rdl", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_Figure_IsKeptForGoodWithItsOwnPolicy()
    {
        var path = Figure().Match(await app.CreateClient().GetStringAsync("/exercises/bridge")).Value;

        await GetAsync(path, "br");
        var response = await GetAsync(path, "br");

        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Headers(response)["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.StartsWith("<svg", await BodyAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/figures/bridge.one-panel.light.0000000000.svg")]
    [InlineData("/css/site.0000000000.css")]
    public async Task Get_FileOfAnotherEdition_LeadsOnEachTime(string path)
    {
        Assert.Equal(HttpStatusCode.Found, (await GetAsync(path, "br")).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await GetAsync(path, "br")).StatusCode);
    }

    [Fact]
    public async Task Get_Font_IsKeptForGoodAsItIs()
    {
        await GetAsync("/fonts/bitter-700.woff2", "br");
        var response = await GetAsync("/fonts/bitter-700.woff2", "br");

        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal("wOF2"u8.ToArray(), (await response.Content.ReadAsByteArrayAsync())[..4]);
    }

    [Theory]
    [InlineData("/exercises/no-such")]
    [InlineData("/css/nothing.css")]
    public async Task Get_WhatIsNotThere_IsNotFoundEachTime(string path)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(path, "br")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(path, "br")).StatusCode);
    }

    [Fact]
    public async Task Get_ByManyAtOnce_GivesAllTheSame()
    {
        var bodies = await Task.WhenAll(Enumerable.Range(0, 24).Select(async _ => await BodyAsync(await GetAsync("/causes/knee-oa", "br"))));

        Assert.Single(bodies.Distinct());
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string? encoding, params (string Name, string Value)[] headers) =>
        await app.Visitor().SendAsync(Request(HttpMethod.Get, path, encoding, headers));

    private static HttpRequestMessage Request(HttpMethod method, string path, string? encoding, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path);

        foreach (var (name, value) in encoding is null ? headers : [.. headers, ("Accept-Encoding", encoding)])
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    private static string? Tag(HttpResponseMessage response) => response.Headers.ETag?.ToString();

    private static Dictionary<string, string> Headers(HttpResponseMessage response) => response.Headers.Concat(response.Content.Headers)
        .Where(header => !PerRequest.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
        .ToDictionary(header => header.Key, header => string.Join(",", header.Value));

    private static async Task<string> BodyAsync(HttpResponseMessage response)
    {
        await using var body = await response.Content.ReadAsStreamAsync();
        await using Stream plain = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(plain);
        return await reader.ReadToEndAsync();
    }

    [GeneratedRegex(@"/figures/bridge\.[^"" ]*\.svg")]
    private static partial Regex Figure();
}
