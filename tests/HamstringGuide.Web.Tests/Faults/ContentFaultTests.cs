using System.Net;
using HamstringGuide.Web.Tests.Hosting;

namespace HamstringGuide.Web.Tests.Faults;

/// <summary>Content that changes or goes while the guide runs changes nothing until it is started again.</summary>
public sealed class ContentFaultTests : IDisposable
{
    private static readonly string[] Addresses =
    [
        "/", "/check", "/articles/hamstring-strain", "/exercises/bridge", "/causes/strain-mild", "/glossary", "/references", "/when-to-get-help",
        "/how-it-works", "/about", "/search?q=bridge", "/sitemap.xml", "/feed.xml", "/api/v1/questionnaire", "/api/v1/articles", "/clinicians/plan",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;
    private readonly string _content;
    private readonly GuideApp _app;
    private readonly HttpClient _visitor;

    public ContentFaultTests()
    {
        _content = ContentCopy.Make(_folder);
        _app = new() { ContentPath = _content };
        _visitor = _app.Visitor();
    }

    public void Dispose()
    {
        _app.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <param name="first">Whether the pages were opened before, or are made after it went.</param>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Get_ContentDeleted_GoesOn(bool first)
    {
        var before = first ? await All() : null;
        await _visitor.GetAsync("/health/live");
        Directory.Delete(_content, recursive: true);

        var after = await All();

        Assert.Equal(before ?? after, after);
        Assert.Equal(HttpStatusCode.OK, (await _visitor.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Get_ContentChangedAndBroken_ShowsWhatItWasStartedWith()
    {
        var before = await All();

        foreach (var file in Directory.EnumerateFiles(_content, "*", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, "mozambique");
        }

        Assert.Equal(before, await All());
    }

    private async Task<string[]> All()
    {
        var pages = new List<string>();

        foreach (var address in Addresses)
        {
            var response = await _visitor.GetAsync(address);
            Assert.True(response.IsSuccessStatusCode, address);
            pages.Add(await response.Content.ReadAsStringAsync());
        }

        return [.. pages];
    }
}
