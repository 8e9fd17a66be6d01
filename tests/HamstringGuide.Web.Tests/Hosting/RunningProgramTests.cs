using System.Net;

namespace HamstringGuide.Web.Tests.Hosting;

/// <summary>The program as a new user starts it: a process of its own, in the default environment, on the build's output.</summary>
public sealed class RunningProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;
    private readonly GuideProcess _process;

    public RunningProgramTests() => _process = new(Path.Combine(_folder, "made", "guide.db"), ("HOME", _folder));

    [Fact]
    public async Task Start_NewDatabase_ServesPagesWithTheirStylesToABrowser()
    {
        using var browser = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.All })
        {
            BaseAddress = _process.Address,
        };

        var page = await (await _process.FirstResponse(browser, "/check")).ReadAsync();

        foreach (var asset in page.QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("script[src]").Select(s => s.GetAttribute("src")!)))
        {
            var response = await browser.GetAsync(asset);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.StartsWith("text/", response.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
            Assert.NotEmpty(await response.Content.ReadAsStringAsync());
        }

        Assert.True(File.Exists(Path.Combine(_folder, "made", "guide.db")));
        Assert.False(Directory.Exists(Path.Combine(_folder, ".aspnet")), "No key is written to the operator's disk.");
    }

    public void Dispose()
    {
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
