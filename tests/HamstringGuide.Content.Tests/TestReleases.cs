using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Content.Tests;

/// <summary>Makes release files as the release command does.</summary>
internal static class TestReleases
{
    public static string Json(GuidebookParts guidebook, string number) => GuidebookJson.Write(new()
    {
        SchemaVersion = GuidebookJson.SchemaVersion,
        Number = number,
        Hash = GuidebookJson.ReleaseOf(guidebook).Hash,
        Guidebook = guidebook,
    });
}
