using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Guidance.Tests.Releases;

/// <summary>
/// A release file as it was written in 2026, with every kind of part in it. THE FILE AND THE HASH MUST NEVER CHANGE: every later
/// program reads every earlier release, or links to results stop working. A new schema gets a file of its own beside this one.
/// </summary>
public sealed class FrozenReleaseTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Releases", "frozen-release.json"));

    [Fact]
    public void Read_FrozenRelease_IsReadWithItsHash()
    {
        var file = GuidebookJson.Read(Text);

        Assert.Equal("2026.1", file.Number);
        Assert.Equal("07949e79", file.Hash);
        Assert.Equal("2026.1-07949e79", GuidebookJson.ReleaseOf(file.Guidebook, file.Number).Identity);
    }

    [Fact]
    public void Write_FrozenRelease_GivesTheSameText() => Assert.Equal(Text, GuidebookJson.Write(GuidebookJson.Read(Text)));

    [Fact]
    public void Read_FrozenRelease_IsStillAGuidebook() => Assert.Empty(GuidebookCheck.Problems(GuidebookJson.Read(Text).Guidebook));
}
