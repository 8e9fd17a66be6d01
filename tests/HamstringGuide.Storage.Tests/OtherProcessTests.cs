using HamstringGuide.Guidance.Releases;
using HamstringGuide.Storage.Tests.Samples;

namespace HamstringGuide.Storage.Tests;

public sealed class OtherProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Real kills: first while starting and migrating, then while publishing. Each finds what the last one left.</summary>
    [Fact]
    public async Task Publish_KilledAgainAndAgain_LeavesADatabaseThatStarts()
    {
        var random = new Random(2026);
        var published = 0;

        for (var round = 0; round < 14; round++)
        {
            using var child = OtherProcess.Start("publish-until-killed", _folder.Database);
            Assert.Equal("started", await child.StandardOutput.ReadLineAsync());

            if (round < 4)
            {
                await Task.Delay(round * 250);
            }
            else
            {
                Assert.Equal("publishing", await child.StandardOutput.ReadLineAsync());
                await Task.Delay(random.Next(100));
            }

            Assert.False(child.HasExited, "The child was to be killed, and ended by itself.");
            child.Kill();
            await child.WaitForExitAsync();

            var store = GuidebookStore.Open(_folder.Database);
            Assert.InRange(store.Releases.Count, published, int.MaxValue);
            Assert.All(store.Releases.Skip(published - 1), r => Assert.Equal(r.Hash, GuidebookJson.ReleaseOf(store.Load(r)).Hash));
            published = store.Releases.Count;

            if (published > 0)
            {
                Assert.Equal(store.Releases[^1], store.Current);
            }
        }

        Assert.InRange(published, 10, int.MaxValue);
    }

    [Fact]
    public async Task Start_OfSeveralProcessesAtOnce_AllSucceed()
    {
        var children = Enumerable.Range(0, 4).Select(_ => OtherProcess.Start("start", _folder.Database)).ToArray();

        foreach (var child in children)
        {
            await child.WaitForExitAsync();
            Assert.Equal("", await child.StandardError.ReadToEndAsync());
            Assert.Equal(0, child.ExitCode);
            child.Dispose();
        }

        var store = GuidebookStore.Open(_folder.Database);
        Assert.Equal(GuidebookJson.ReleaseOf(Sample.Large), Assert.Single(store.Releases));
    }

    [Fact]
    public void Start_OfSeveralStoresAtOnce_AllSucceed()
    {
        var problems = new List<Exception>();
        var threads = Enumerable.Range(0, 6).Select(i => new Thread(() =>
        {
            try
            {
                var parts = Sample.Variant($"{i % 3}");
                var store = GuidebookStore.Open(_folder.Database);
                Assert.Equal(GuidebookJson.ReleaseOf(parts), store.Publish(parts, [], DateTimeOffset.UtcNow));
                Assert.Equal(parts.CareTexts.Footer, store.Load(store.Current).CareTexts.Footer);
            }
            catch (Exception problem)
            {
                lock (problems)
                {
                    problems.Add(problem);
                }
            }
        })).ToList();

        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());

        Assert.Empty(problems);
        Assert.Equal(3, GuidebookStore.Open(_folder.Database).Releases.Count);
    }

    /// <summary>EF Core's own lock, as a killed process leaves it: EF Core would wait for it for ever.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Open_StaleMigrationLock_DoesNotWait(bool isNew)
    {
        if (!isNew)
        {
            GuidebookStore.Open(_folder.Database).Publish(Sample.Parts, [], DateTimeOffset.UtcNow);
        }

        _folder.Execute(
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-22 00:00:00.0000000+00:00');
            """);

        var start = Task.Run(() => GuidebookStore.Open(_folder.Database).Publish(Sample.Parts, [], DateTimeOffset.UtcNow));

        Assert.Equal(GuidebookJson.ReleaseOf(Sample.Parts), await start.WaitAsync(TimeSpan.FromSeconds(10)));
    }
}
