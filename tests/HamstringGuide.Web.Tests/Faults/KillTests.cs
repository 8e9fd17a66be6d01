using System.Diagnostics;
using HamstringGuide.Guidance;
using HamstringGuide.Storage;
using HamstringGuide.Web.Tests.Hosting;

namespace HamstringGuide.Web.Tests.Faults;

/// <summary>
/// The program is killed at random moments of its start, while it makes, migrates and fills its database. After each kill the next
/// start is well, and a known link shows what it always showed. <c>GUIDE_KILLS=200</c> kills more often than the few of every run.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int KillsOfEveryRun = 20;

    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Start_KilledAtARandomMoment_NextStartIsWell()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("GUIDE_KILLS") ?? $"{KillsOfEveryRun}");
        var random = new Random(2026);
        using var browser = new HttpClient();
        var (expected, first, ready) = await Begin(browser);

        for (var kill = 0; kill < kills; kill++)
        {
            // In turn: no database, one with an earlier guidebook only, and what the kill before left.
            var database = Path.Combine(_folder, $"{kill - (kill % 3 == 2 ? 1 : 0)}.db");

            if (kill % 3 == 1)
            {
                GuidebookStore.Open(database).Publish(first, [], DateTimeOffset.UnixEpoch);
            }

            using (var child = new GuideProcess(database))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(random.NextDouble() * ready.TotalMilliseconds));
                child.Kill();
            }

            // What a start does with the database; every tenth time by a real one.
            AssertStartIsWell(database);

            if (kill % 10 == 9)
            {
                Assert.Equal(expected, await Known(browser, database));
            }
        }
    }

    /// <returns>The known page, the oldest guidebook, and how long it takes until the first page on a new database.</returns>
    private async Task<(string Page, GuidebookParts First, TimeSpan Ready)> Begin(HttpClient browser)
    {
        var watch = Stopwatch.StartNew();
        var page = await Known(browser, Path.Combine(_folder, "unkilled.db"));
        return (page, RealContent.Content.Releases[0].Guidebook, watch.Elapsed);
    }

    private static async Task<string> Known(HttpClient browser, string database)
    {
        using var guide = new GuideProcess(database);
        var response = await guide.FirstResponse(browser, KnownLinks.OfTheFirstRelease);
        return (await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).Replace(guide.Address.ToString(), "/", StringComparison.Ordinal);
    }

    private static void AssertStartIsWell(string database)
    {
        var content = RealContent.Content;
        var store = GuidebookStore.Open(database);
        var release = store.Publish(content.Guidebook, content.Releases, DateTimeOffset.UnixEpoch);

        foreach (var each in store.Releases)
        {
            Assert.True(AnswerCode.TryRead(KnownLinks.Code, out var code, out _));
            var guidebook = new Guidebook(store.Load(each), each);
            Assert.Equal(Guidance.Triage.Disposition.EmergencyNow, new Assessor(guidebook).Assess(
                Answers.None(guidebook).With("age-band", "35-44").With("emergency-signs", "saddle-numb")).Disposition);
        }

        Assert.Equal(content.Releases.Length, store.Releases.Count);
        Assert.Equal(release, store.Current);
    }
}
