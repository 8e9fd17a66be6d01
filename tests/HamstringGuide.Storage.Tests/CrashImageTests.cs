using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Storage.Tests.Samples;

namespace HamstringGuide.Storage.Tests;

/// <summary>Whenever the process is killed, the next start finds the old state or the new one, and gets on.</summary>
public sealed class CrashImageTests : IDisposable
{
    private static readonly ReleaseFile[] Numbered = [Sample.Numbered("2026.1", Sample.Variant("numbered"))];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FirstStart_KilledAtAnyMoment_NextStartGetsOn()
    {
        var camera = new CrashCamera(_folder.Path);
        camera.Take();
        GuidebookStore.Open(_folder.Database, [camera]).Publish(Sample.Large, Numbered, DateTimeOffset.UtcNow);
        camera.Take();

        AssertHalfWritten(camera);
        Assert.All(camera.Images, image =>
        {
            using var folder = Restore(image);
            var store = GuidebookStore.Open(folder.Database);
            Assert.True(store.Releases.Count is 0 or 2);
            AssertGetsOn(store);
        });
    }

    [Fact]
    public void LaterPublish_KilledAtAnyMoment_IsWhollyThereOrNotAtAll()
    {
        var first = GuidebookStore.Open(_folder.Database).Publish(Sample.Parts, [], DateTimeOffset.UtcNow);
        var camera = new CrashCamera(_folder.Path);
        var last = GuidebookStore.Open(_folder.Database, [camera]).Publish(Sample.Large, Numbered, DateTimeOffset.UtcNow);

        AssertHalfWritten(camera);
        Assert.All(camera.Images, image =>
        {
            using var folder = Restore(image);
            var store = GuidebookStore.Open(folder.Database);
            var isDone = store.Releases.Count == 3;
            Assert.Equal(isDone ? last : first, store.Current);
            Assert.Equal(isDone ? 3 : 1, store.Releases.Count);
            Assert.All(store.Releases, release => Assert.Equal(release.Hash, GuidebookJson.ReleaseOf(store.Load(release)).Hash));
            AssertGetsOn(store);
            AssertSame(Sample.Parts, store.Load(first));
        });
    }

    private static void AssertGetsOn(GuidebookStore store)
    {
        AssertSame(Sample.Large, store.Load(store.Publish(Sample.Large, Numbered, DateTimeOffset.UtcNow)));
        AssertSame(Numbered[0].Guidebook, store.Load(new("2026.1", Numbered[0].Hash)));
    }

    /// <summary>That the images are worth something: some have database files that only their journal can mend.</summary>
    private static void AssertHalfWritten(CrashCamera camera)
    {
        var atRest = camera.Images.Where(i => !i.ContainsKey("guide.db-journal")).Select(Content).ToHashSet();
        var halfWritten = camera.Images.Where(i => i.ContainsKey("guide.db-journal")).Select(Content).Where(c => !atRest.Contains(c)).Distinct();

        Assert.InRange(halfWritten.Count(), 3, int.MaxValue);

        static string Content(Dictionary<string, byte[]> image) => Convert.ToBase64String(image.GetValueOrDefault("guide.db") ?? []);
    }

    private static TemporaryFolder Restore(Dictionary<string, byte[]> image)
    {
        var folder = new TemporaryFolder();

        foreach (var (name, content) in image)
        {
            File.WriteAllBytes(folder.File(name), content);
        }

        return folder;
    }

    private static void AssertSame(GuidebookParts expected, GuidebookParts actual) =>
        Assert.Equal(GuidebookJson.ReleaseOf(expected).Hash, GuidebookJson.ReleaseOf(actual).Hash);
}
