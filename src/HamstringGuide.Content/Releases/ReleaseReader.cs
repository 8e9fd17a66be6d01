using System.Collections.Immutable;
using System.Text.Json;
using HamstringGuide.Content.Files;
using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Content.Releases;

internal static class ReleaseReader
{
    /// <summary>All release files that can be read and match their hash; there may be none.</summary>
    public static ImmutableArray<ReleaseFile> Read(ContentFolder folder) =>
        [.. folder.OpenAll("releases", ".json", required: false).Select(Release).OfType<ReleaseFile>()];

    private static ReleaseFile? Release(ContentFile file)
    {
        if (file.Text is null)
        {
            return null;
        }

        try
        {
            var release = GuidebookJson.Read(file.Text);

            if (release.Number != file.BareName)
            {
                file.Problem(1, $"the file of release {release.Number} must be named {release.Number}.json");
            }

            return release;
        }
        catch (FormatException problem)
        {
            var line = problem.InnerException is JsonException { LineNumber: { } before } ? (int)before + 1 : 1;
            file.Problem(line, problem.Message);
            return null;
        }
    }
}
