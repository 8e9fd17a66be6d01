using System.Runtime.Versioning;
using HamstringGuide.Storage.Tests.Samples;

namespace HamstringGuide.Storage.Tests;

[UnsupportedOSPlatform("windows")]
public sealed class ReadOnlyTests : IDisposable
{
    private const UnixFileMode Reading = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Writing = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
    private const UnixFileMode Entering = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        File.SetUnixFileMode(_folder.Path, Reading | Writing | Entering);
        _folder.Dispose();
    }

    [Fact]
    public void Open_FolderThatCannotBeWritten_SaysSo()
    {
        File.SetUnixFileMode(_folder.Path, Reading | Entering);

        Unprivileged.Run(() =>
        {
            Assert.Throws<UnauthorizedAccessException>(() => File.WriteAllText(_folder.File("other"), ""));
            OpenTests.AssertTrouble(_folder.Database, "the file can't be opened or made");
            OpenTests.AssertTrouble(_folder.File("below/guide.db"), "its folder can't be made");
        });
    }

    [Fact]
    public void Open_FilledDatabaseWhereNothingCanBeWritten_Works()
    {
        GuidebookStore.Open(_folder.Database).Publish(Sample.Parts, [], DateTimeOffset.UtcNow);
        File.SetUnixFileMode(_folder.Database, Reading);
        File.SetUnixFileMode(_folder.Path, Reading | Entering);

        Unprivileged.Run(() =>
        {
            Assert.Throws<UnauthorizedAccessException>(() => File.WriteAllText(_folder.File("other"), ""));
            var store = GuidebookStore.Open(_folder.Database);
            var release = store.Publish(Sample.Parts, [], DateTimeOffset.UtcNow);
            Assert.Equal(Sample.Parts.Findings[0].Means, store.Load(release).Findings[0].Means);

            var problem = Assert.Throws<StorageException>(() => store.Publish(Sample.Variant("new"), [], DateTimeOffset.UtcNow));
            Assert.Contains("the file or its folder can't be written to", problem.Message);
            Assert.Equal(release, store.Current);
        });
    }

    [Fact]
    public void Publish_DatabaseWritableButNotItsFolder_SaysSo()
    {
        GuidebookStore.Open(_folder.Database);
        File.SetUnixFileMode(_folder.Database, Reading | Writing);
        File.SetUnixFileMode(_folder.Path, Reading | Entering);

        Unprivileged.Run(() =>
        {
            var store = GuidebookStore.Open(_folder.Database);
            var problem = Assert.Throws<StorageException>(() => store.Publish(Sample.Parts, [], DateTimeOffset.UtcNow));
            Assert.Contains("the file or its folder can't be written to", problem.Message);
        });
    }
}
