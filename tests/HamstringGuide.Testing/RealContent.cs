using System.Collections.Immutable;
using HamstringGuide.Content;
using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Testing;

/// <summary>The content that we publish and the guide made of it, read once for all tests.</summary>
public static class RealContent
{
    public static SiteContent Content { get; } = ContentReader.Read(Path.Combine(Repository.Root, "content"));

    public static GuidebookParts Parts => Content.Guidebook;

    public static Guidebook Guidebook { get; } = new(Parts, GuidebookJson.ReleaseOf(Parts));

    public static ImmutableArray<WorkedExample> WorkedExamples { get; } = ContentReader.ReadWorkedExamples(Path.Combine(Repository.Root, "content"));

    public static WorkedExample Find(string name) => WorkedExamples.First(e => e.Name == name);
}
