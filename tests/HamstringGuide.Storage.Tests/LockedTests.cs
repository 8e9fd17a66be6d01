using System.Diagnostics;
using HamstringGuide.Storage.Tests.Samples;

namespace HamstringGuide.Storage.Tests;

/// <summary>Another process keeps the database locked.</summary>
public sealed class LockedTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Start_LockedForAMoment_WaitsAndGoesOn()
    {
        var first = GuidebookStore.Open(_folder.Database).Publish(Sample.Parts, [], DateTimeOffset.UtcNow);
        using var other = await Lock();

        var start = Task.Run(() =>
        {
            var store = GuidebookStore.Open(_folder.Database);
            return (store, Release: store.Publish(Sample.Large, [], DateTimeOffset.UtcNow));
        });
        Assert.NotSame(start, await Task.WhenAny(start, Task.Delay(500)));
        await Unlock(other);

        var (store, release) = await start.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal([first, release], store.Releases);
    }

    [Fact]
    public async Task Load_LockedWhileServing_SaysSoAndWorksAfterwards()
    {
        var store = GuidebookStore.Open(_folder.Database);
        var release = store.Publish(Sample.Parts, [], DateTimeOffset.UtcNow);
        using var other = await Lock();

        var ofLoad = Assert.Throws<StorageException>(() => store.Load(release, Patience.WhileServing));
        var ofCheck = Assert.Throws<StorageException>(store.Check);
        await Unlock(other);

        Assert.Contains("another program keeps it locked. End that program", ofLoad.Message);
        Assert.Contains("another program keeps it locked", ofCheck.Message);
        store.Check();
        Assert.Equal(Sample.Parts.CareTexts.Footer, store.Load(release, Patience.WhileServing).CareTexts.Footer);
    }

    /// <summary>The lock goes with the process that had it.</summary>
    [Fact]
    public async Task Start_LockedByAProcessThatIsKilled_GoesOn()
    {
        GuidebookStore.Open(_folder.Database).Publish(Sample.Parts, [], DateTimeOffset.UtcNow);
        using var other = await Lock();
        other.Kill();
        await other.WaitForExitAsync();

        Assert.Single(GuidebookStore.Open(_folder.Database).Releases);
    }

    [Fact]
    public void Check_FileGone_SaysSoAndMakesNone()
    {
        var store = GuidebookStore.Open(_folder.Database);
        var release = store.Publish(Sample.Parts, [], DateTimeOffset.UtcNow);
        File.Delete(_folder.Database);

        var ofCheck = Assert.Throws<StorageException>(store.Check);
        var ofLoad = Assert.Throws<StorageException>(() => store.Load(release, Patience.WhileServing));

        Assert.Contains("the file is gone. Start again, it will be filled anew.", ofCheck.Message);
        Assert.Contains("the file is gone", ofLoad.Message);
        Assert.False(File.Exists(_folder.Database));
    }

    [Fact]
    public void Check_ReleasesGone_SaysThatItIsDamaged()
    {
        var store = GuidebookStore.Open(_folder.Database);
        store.Publish(Sample.Parts, [], DateTimeOffset.UtcNow);
        File.Delete(_folder.Database);
        GuidebookStore.Open(_folder.Database);

        var problem = Assert.Throws<StorageException>(store.Check);

        Assert.Contains("releases that it held are gone", problem.Message);
    }

    private async Task<Process> Lock()
    {
        var other = OtherProcess.Start("keep-locked", _folder.Database);
        Assert.Equal("locked", await other.StandardOutput.ReadLineAsync());
        return other;
    }

    private static async Task Unlock(Process other)
    {
        other.StandardInput.Close();
        await other.WaitForExitAsync();
    }
}
