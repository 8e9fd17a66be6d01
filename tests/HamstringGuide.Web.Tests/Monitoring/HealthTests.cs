using System.Net;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Monitoring;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Monitoring;

/// <summary>A node says whether it can show what it should, and if not, what the operator is to do.</summary>
public sealed class HealthTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;
    private readonly GuideApp _app;
    private readonly HttpClient _proxy;

    public HealthTests()
    {
        _app = new() { Database = Database };
        _proxy = _app.Visitor();
    }

    private string Database => Path.Combine(_folder, "guide.db");

    public void Dispose()
    {
        _app.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Ready_AllIsWell_NamesTheRelease()
    {
        var (status, words) = await Get("/health/ready");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(_app.Services.GetRequiredService<GuidebookShelf>().Current.Guidebook.Release.Identity, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ready_DatabaseGone_SaysSoAndMakesNone()
    {
        await Get("/health/live");
        File.Delete(Database);

        var (status, words) = await Get("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains(Database, words, StringComparison.Ordinal);
        Assert.Contains("the file is gone. Start again", words, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task Ready_DatabaseIsGarbage_SaysSo()
    {
        await Get("/health/live");
        File.WriteAllText(Database, string.Concat(Enumerable.Repeat("This is a letter, not a database. ", 100)));

        var (status, words) = await Get("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("not a database", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(8192)]
    [InlineData(200_000)]
    public async Task Ready_DatabaseTruncated_SaysSo(int length)
    {
        await Get("/health/live");
        using (var file = File.OpenWrite(Database))
        {
            file.SetLength(length);
        }

        var (status, words) = await Get("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Matches("damaged|not a database", words);
    }

    [Fact]
    public async Task Live_DatabaseGone_IsStillWell()
    {
        await Get("/health/live");
        File.Delete(Database);

        var (status, _) = await Get("/health/live");

        Assert.Equal(HttpStatusCode.OK, status);
    }

    /// <summary>Asking often is no load: the answer of the first look is given again.</summary>
    [Fact]
    public async Task Ready_AskedAgainAtOnce_DoesNotLookAgain()
    {
        var clock = new MovedClock();
        var readiness = new Readiness(_app.Services.GetRequiredService<GuidebookShelf>(), clock);
        await Get("/health/live");

        var before = readiness.Problem();
        File.Delete(Database);
        var atOnce = readiness.Problem();
        clock.Passed = TimeSpan.FromSeconds(6);
        var later = readiness.Problem();

        Assert.Null(before);
        Assert.Null(atOnce);
        Assert.NotNull(later);
    }

    private async Task<(HttpStatusCode Status, string Words)> Get(string address)
    {
        var response = await _proxy.GetAsync(address);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private sealed class MovedClock : TimeProvider
    {
        public TimeSpan Passed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => 1 + Passed.Ticks;
    }
}
