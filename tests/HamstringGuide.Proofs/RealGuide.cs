using HamstringGuide.Content;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Proofs;

/// <summary>The content that we publish, and the guide made of it: what the proofs are about.</summary>
public static class RealGuide
{
    public static SiteContent Content { get; } = ContentReader.Read(Path.Combine(Root(), "content"));

    public static GuidebookParts Parts => Content.Guidebook;

    public static Guidebook Guidebook { get; } = new(Parts, GuidebookJson.ReleaseOf(Parts));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (!File.Exists(Path.Combine(folder.FullName, "HamstringGuide.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("HamstringGuide.sln");
        }

        return folder.FullName;
    }
}
