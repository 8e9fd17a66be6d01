using HamstringGuide.Guidance.Releases;
using HamstringGuide.Storage.Tests.Samples;

namespace HamstringGuide.Storage.Tests;

/// <summary>The disk is full in the middle of publishing: nothing of it stays, and what was there is as it was.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(20)]
    public void Publish_DiskFull_SaysSoAndLeavesWhatWasThere(int pagesLeft)
    {
        var first = GuidebookStore.Open(_folder.Database).Publish(Sample.Parts, [], DateTimeOffset.UtcNow);
        var disk = new FullDisk(_folder.Ask<long>("PRAGMA page_count") + pagesLeft);
        var store = GuidebookStore.Open(_folder.Database, [disk]);

        var problem = Assert.Throws<StorageException>(() => store.Publish(Sample.Large, [], DateTimeOffset.UtcNow));

        Assert.Contains("the disk is full. Make room and start again.", problem.Message);
        Assert.Contains(_folder.Database, problem.Message);
        Assert.Equal(first, store.Current);
        AssertOnlyHas(first);
    }

    [Fact]
    public void Publish_RoomAgain_GoesOn()
    {
        GuidebookStore.Open(_folder.Database).Publish(Sample.Parts, [], DateTimeOffset.UtcNow);
        var disk = new FullDisk(_folder.Ask<long>("PRAGMA page_count") + 2);
        Assert.Throws<StorageException>(() => GuidebookStore.Open(_folder.Database, [disk]).Publish(Sample.Large, [], DateTimeOffset.UtcNow));

        var store = GuidebookStore.Open(_folder.Database);
        var release = store.Publish(Sample.Large, [], DateTimeOffset.UtcNow);

        Assert.Equal(GuidebookJson.ReleaseOf(Sample.Large), GuidebookJson.ReleaseOf(store.Load(release)));
    }

    [Fact]
    public void Open_DiskFullWhileTheTablesAreMade_SaysSoAndTheNextStartMakesThem()
    {
        var problem = Assert.Throws<StorageException>(() => GuidebookStore.Open(_folder.Database, [new FullDisk(3)]));

        Assert.Contains("the disk is full", problem.Message);
        Assert.Equal(GuidebookJson.ReleaseOf(Sample.Parts), GuidebookStore.Open(_folder.Database).Publish(Sample.Parts, [], DateTimeOffset.UtcNow));
    }

    private void AssertOnlyHas(Guidance.Release release)
    {
        var store = GuidebookStore.Open(_folder.Database);
        Assert.Equal(release, Assert.Single(store.Releases));
        Assert.Equal(release.Hash, GuidebookJson.ReleaseOf(store.Load(release)).Hash);
        Assert.Equal("ok", _folder.Ask<string>("PRAGMA integrity_check"));
    }
}
