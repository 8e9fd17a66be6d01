using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Storage.Tests.Samples;

namespace HamstringGuide.Storage.Tests;

public sealed class PublishTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 10, 30, 0, TimeSpan.Zero);
    private static readonly string Hash = GuidebookJson.ReleaseOf(Sample.Parts).Hash;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Publish_NewParts_MakesAnUnnumberedReleaseCurrent()
    {
        var store = GuidebookStore.Open(_folder.Database);

        var release = store.Publish(Sample.Parts, [], Now);

        Assert.Equal($"dev-{Hash}", release.Identity);
        Assert.Equal(release, store.Current);
        Assert.Equal([release], store.Releases);
        Assert.Equal("2026-11-22 10:30:00+00:00", _folder.Ask<string>("SELECT PublishedAt FROM releases"));
    }

    [Fact]
    public void Publish_SameHashTwice_WritesNothing()
    {
        var numbered = new[] { Sample.Numbered("2026.1", Sample.Variant("numbered")) };
        GuidebookStore.Open(_folder.Database).Publish(Sample.Parts, numbered, Now);
        var before = File.ReadAllBytes(_folder.Database);
        var writer = new RefusingInterceptor();

        var store = GuidebookStore.Open(_folder.Database, [writer]);
        var release = store.Publish(Sample.Parts, numbered, Now.AddDays(1));

        Assert.Equal($"dev-{Hash}", release.Identity);
        Assert.Equal(before, File.ReadAllBytes(_folder.Database));
        Assert.Equal([_folder.Database], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Publish_HashOfANumberedRelease_IsThatRelease()
    {
        var store = GuidebookStore.Open(_folder.Database);

        var release = store.Publish(Sample.Parts, [Sample.Numbered("2026.1", Sample.Parts)], Now);

        Assert.Equal($"2026.1-{Hash}", release.Identity);
        Assert.Equal([release], store.Releases);
    }

    [Fact]
    public void Publish_NumberedReleases_KeepTheirOrderBeforeTheCurrentOne()
    {
        var store = GuidebookStore.Open(_folder.Database);

        var release = store.Publish(
            Sample.Parts, [Sample.Numbered("2026.2", Sample.Variant("b")), Sample.Numbered("2026.10", Sample.Variant("a"))], Now);

        Assert.Equal(["2026.2", "2026.10", null], store.Releases.Select(r => r.Number));
        Assert.Equal(release, store.Current);
        Assert.Equal(store.Releases, GuidebookStore.Open(_folder.Database).Releases);
    }

    [Fact]
    public void Publish_NumberForAnUnnumberedRelease_IsStored()
    {
        var store = GuidebookStore.Open(_folder.Database);
        var unnumbered = store.Publish(Sample.Parts, [], Now);

        var release = store.Publish(Sample.Parts, [Sample.Numbered("2026.1", Sample.Parts)], Now);

        Assert.Equal($"2026.1-{Hash}", release.Identity);
        Assert.Equal([release], store.Releases);
        Assert.Equal(release, store.Find(unnumbered.Identity));
        Assert.Equal(Hash, GuidebookJson.ReleaseOf(store.Load(unnumbered)).Hash);
        Assert.Equal(release, GuidebookStore.Open(_folder.Database).Current);
    }

    [Fact]
    public void Publish_NumberForAnUnnumberedReleaseOfThePast_LeavesTheCurrentOne()
    {
        var store = GuidebookStore.Open(_folder.Database);
        store.Publish(Sample.Variant("past"), [], Now);

        var release = store.Publish(Sample.Parts, [Sample.Numbered("2026.1", Sample.Variant("past"))], Now);

        Assert.Equal(["2026.1", null], store.Releases.Select(r => r.Number));
        Assert.Null(release.Number);
    }

    [Fact]
    public void Publish_PartsOfThePast_MakesThemCurrentAgain()
    {
        var store = GuidebookStore.Open(_folder.Database);
        var first = store.Publish(Sample.Parts, [], Now);
        var second = store.Publish(Sample.Variant("second"), [], Now);

        Assert.Equal(first, store.Publish(Sample.Parts, [], Now));

        Assert.Equal(first, GuidebookStore.Open(_folder.Database).Current);
        Assert.Equal([first, second], store.Releases);
    }

    [Fact]
    public void Publish_NumberedFilesThatAreGone_StayPublished()
    {
        var store = GuidebookStore.Open(_folder.Database);
        var numbered = store.Publish(Sample.Parts, [Sample.Numbered("2026.1", Sample.Parts)], Now);

        Assert.Equal(numbered, store.Publish(Sample.Parts, [], Now));
    }

    [Fact]
    public void Publish_NumberGivenToOtherContentLater_KeepsBoth()
    {
        var store = GuidebookStore.Open(_folder.Database);
        var first = store.Publish(Sample.Parts, [Sample.Numbered("2026.1", Sample.Parts)], Now);

        var second = store.Publish(Sample.Variant("b"), [Sample.Numbered("2026.1", Sample.Variant("b"))], Now);

        Assert.Equal([first, second], store.Releases);
        Assert.Equal(first, store.Find(first.Identity));
        Assert.Equal(second, store.Find(second.Identity));
    }

    [Fact]
    public void Publish_TwoNumbersForOneHash_KeepsBothAndIsTheLast()
    {
        var store = GuidebookStore.Open(_folder.Database);
        ReleaseFile[] numbered = [Sample.Numbered("2026.1", Sample.Parts), Sample.Numbered("2026.2", Sample.Parts)];

        var release = store.Publish(Sample.Parts, numbered, Now);

        Assert.Equal($"2026.2-{Hash}", release.Identity);
        Assert.Equal("2026.1", store.Find($"2026.1-{Hash}")?.Number);
        Assert.Equal(release, store.Publish(Sample.Parts, numbered, Now));
    }

    [Fact]
    public void Publish_FileWhoseHashIsWrong_PublishesNothing()
    {
        var store = GuidebookStore.Open(_folder.Database);
        var first = store.Publish(Sample.Parts, [], Now);
        var wrong = Sample.Numbered("2026.2", Sample.Variant("b")) with { Hash = "00000000" };

        Assert.Throws<InvalidOperationException>(
            () => store.Publish(Sample.Variant("c"), [Sample.Numbered("2026.1", Sample.Variant("a")), wrong], Now));

        Assert.Equal([first], GuidebookStore.Open(_folder.Database).Releases);
        Assert.Equal(first, store.Current);
    }

    [Theory]
    [InlineData("2026.1-{0}", "2026.1-{0}")]
    [InlineData("dev-{0}", "2026.1-{0}")]
    [InlineData("2026.2-{0}", null)]
    [InlineData("2026.1-00000000", null)]
    [InlineData("dev-00000000", null)]
    [InlineData("dev-{1}", "dev-{1}")]
    [InlineData("2026.1-{1}", null)]
    [InlineData("{0}", null)]
    [InlineData("-{0}", null)]
    [InlineData("", null)]
    [InlineData("2026.1", null)]
    public void Find_Identity_IsByNumberAndHash(string identity, string? found)
    {
        var store = GuidebookStore.Open(_folder.Database);
        var unnumbered = Sample.Variant("unnumbered");
        store.Publish(unnumbered, [Sample.Numbered("2026.1", Sample.Parts)], Now);
        var other = GuidebookJson.ReleaseOf(unnumbered).Hash;

        Assert.Equal(found is null ? null : string.Format(found, Hash, other), store.Find(string.Format(identity, Hash, other))?.Identity);
    }

    [Fact]
    public void FindByHash_FindsWhatIsPublishedUnderAnyNumber()
    {
        var store = GuidebookStore.Open(_folder.Database);
        var unnumbered = Sample.Variant("unnumbered");
        store.Publish(unnumbered, [Sample.Numbered("2026.1", Sample.Parts), Sample.Numbered("2026.2", Sample.Parts)], Now);
        var other = GuidebookJson.ReleaseOf(unnumbered).Hash;

        Assert.Equal($"2026.2-{Hash}", store.FindByHash(Hash)?.Identity);
        Assert.Equal($"dev-{other}", store.FindByHash(other)?.Identity);
        Assert.Null(store.FindByHash("00000000"));
    }
}
