namespace HamstringGuide.Web.Tests.Hosting;

/// <summary>The command <c>contact-sheet DIR</c>.</summary>
public sealed class ContactSheetTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ContactSheet_FolderThatIsNotThereYet_IsMadeAndHasThePage()
    {
        var folder = Path.Combine(_folder, "look", "here");

        var (exitCode, output, error) = await CommandRun.Of(["contact-sheet", folder], ("Guide__ContentPath", ContentCopy.Real));

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Matches(@"^\d+ figures on .+contact-sheet\.html\.", output);
        Assert.Contains("<h2>bridge</h2>", File.ReadAllText(Path.Combine(folder, "contact-sheet.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ContactSheet_WhereAFileStands_ExitsWithOneAndSaysWhy()
    {
        var file = Path.Combine(_folder, "taken");
        File.WriteAllText(file, "");

        var (exitCode, _, error) = await CommandRun.Of(["contact-sheet", file], ("Guide__ContentPath", ContentCopy.Real));

        Assert.Equal(1, exitCode);
        Assert.StartsWith("The contact sheet can't be written: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }
}
