using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Storage.Tests.Samples;

namespace HamstringGuide.Storage.Tests;

public sealed class RoundTripTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_AfterPublish_IsTheSame()
    {
        var store = GuidebookStore.Open(_folder.Database);
        var release = store.Publish(Sample.Parts, [], DateTimeOffset.UtcNow);

        AssertSame(Sample.Parts, store.Load(release));
        AssertSame(Sample.Parts, GuidebookStore.Open(_folder.Database).Load(release));
    }

    [Fact]
    public void Load_LargeGuidebook_IsTheSame()
    {
        var store = GuidebookStore.Open(_folder.Database);

        AssertSame(Sample.Large, store.Load(store.Publish(Sample.Large, [], DateTimeOffset.UtcNow)));
    }

    [Fact]
    public void Load_ReleaseFromBeforeCountries_IsTheSame()
    {
        var store = GuidebookStore.Open(_folder.Database);

        AssertSame(Sample.Older, store.Load(store.Publish(Sample.Older, [], DateTimeOffset.UtcNow)));
    }

    [Fact]
    public void Load_OlderReleases_AreTheSame()
    {
        var store = GuidebookStore.Open(_folder.Database);
        var numbered = Sample.Variant("numbered");
        var first = store.Publish(Sample.Parts, [Sample.Numbered("2026.1", numbered)], DateTimeOffset.UtcNow);
        store.Publish(Sample.Variant("later"), [], DateTimeOffset.UtcNow);

        AssertSame(Sample.Parts, store.Load(first));
        AssertSame(numbered, store.Load(store.Releases[0]));
    }

    [Fact]
    public void Load_RealReleases_AreTheSame()
    {
        var files = Directory.GetFiles(RealReleases(), "*.json").Select(f => GuidebookJson.Read(File.ReadAllText(f))).ToArray();
        var store = GuidebookStore.Open(_folder.Database);
        store.Publish(Sample.Parts, files, DateTimeOffset.UtcNow);

        Assert.NotEmpty(files);
        Assert.All(files, file => AssertSame(file.Guidebook, store.Load(new(file.Number, file.Hash))));
    }

    [Fact]
    public void Load_ReleaseNeverPublished_Throws()
    {
        var store = GuidebookStore.Open(_folder.Database);

        Assert.Throws<ArgumentException>(() => store.Load(new("2026.1", "00000000")));
    }

    /// <summary>Without it, a member that a table forgets could be one that the sample never gives.</summary>
    [Fact]
    public void Sample_EveryOptionalMember_IsOnceGivenAndOnceNot()
    {
        var seen = new Dictionary<string, HashSet<bool>>();
        Look(Sample.Parts, seen);
        Look(Sample.Older, seen);

        Assert.NotEmpty(seen);
        Assert.Empty(seen.Where(m => m.Value.Count < 2).Select(m => m.Key));
    }

    private static void Look(object part, Dictionary<string, HashSet<bool>> seen)
    {
        if (part is IEnumerable several)
        {
            foreach (var one in several)
            {
                Look(one, seen);
            }

            return;
        }

        if (part is Criterion || part.GetType().Assembly != typeof(GuidebookParts).Assembly)
        {
            return;
        }

        foreach (var member in part.GetType().GetProperties().Where(p => p.CanWrite))
        {
            var value = member.GetValue(part);

            if (value is bool || new NullabilityInfoContext().Create(member).ReadState == NullabilityState.Nullable)
            {
                var key = $"{part.GetType().Name}.{member.Name}";
                (seen.TryGetValue(key, out var states) ? states : seen[key] = []).Add(value is not (null or false));
            }

            if (value is not null)
            {
                Look(value, seen);
            }
        }
    }

    private static void AssertSame(GuidebookParts expected, GuidebookParts actual)
    {
        Assert.Equal(JsonSerializer.Serialize(expected, GuidebookJson.Options), JsonSerializer.Serialize(actual, GuidebookJson.Options));
        Assert.Equal(GuidebookJson.ReleaseOf(expected), GuidebookJson.ReleaseOf(actual));
    }

    private static string RealReleases([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "content", "releases");
}
