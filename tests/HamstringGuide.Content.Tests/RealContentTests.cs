using HamstringGuide.Content.Editorial;
using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Content.Tests;

/// <summary>The content that we publish.</summary>
public sealed class RealContentTests
{
    internal static readonly string Folder = Path.Combine(RepositoryRoot(), "content");

    [Fact]
    public void Read_RealContent_HasNoProblemsAndAllOfTheClinicalModel()
    {
        var counts = ContentReader.Read(Folder).Counts;

        Assert.Equal(36, counts.Questions);
        Assert.Equal(36, counts.Findings);
        Assert.Equal(76, counts.RedFlags);
        Assert.Equal(30, counts.Contraindications);
        Assert.Equal(23, counts.Causes);
        Assert.Equal(39, counts.Exercises);
        Assert.Equal(23, counts.CareTips);
        Assert.Equal(148, counts.Sources);
        Assert.Equal(8, counts.Countries);
    }

    [Fact]
    public void Read_RealContent_HasTextOfEveryExercise()
    {
        var content = ContentReader.Read(Folder);

        Assert.Equal(content.Guidebook.Exercises.Select(e => e.Id), content.Library.Exercises.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_RealContent_KeepsTheHashesOfItsReleases()
    {
        var releases = ContentReader.Read(Folder).Releases;

        var first = releases.Single(r => r.Number == "2026.1");
        Assert.Equal("a066c4b0", GuidebookJson.ReleaseOf(first.Guidebook).Hash);
        Assert.Empty(first.Guidebook.Countries);
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, "releases", "2026.1.json")), GuidebookJson.Write(first));
    }

    [Fact]
    public void Check_RealContentOnTheDayItWasWritten_HasNothingToMend()
    {
        // A fixed day, so that these tests don't begin to fail with time; check-content asks for today's.
        var report = EditorialCheck.Run(Folder, new DateOnly(2026, 11, 22));

        Assert.Empty(report.Problems);
        Assert.True(report.Figures.Length > 80, $"Only {report.Figures.Length} texts are measured.");
    }

    [Fact]
    public void Read_RealContent_SurvivesARelease()
    {
        var guidebook = ContentReader.Read(Folder).Guidebook;

        var release = GuidebookJson.Read(TestReleases.Json(guidebook, "2026.1"));

        Assert.Equal(GuidebookJson.ReleaseOf(guidebook), GuidebookJson.ReleaseOf(release.Guidebook));
    }

    internal static string RepositoryRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);

        while (!File.Exists(Path.Combine(directory.FullName, "HamstringGuide.sln")))
        {
            directory = directory.Parent ?? throw new DirectoryNotFoundException("HamstringGuide.sln");
        }

        return directory.FullName;
    }
}
