using System.Collections.Immutable;
using HamstringGuide.Guidance;

namespace HamstringGuide.Web.Tests.Faults;

/// <summary>Links that a visitor kept: to a result of today's rules, and to one of the first release's.</summary>
public static class KnownLinks
{
    private static readonly ImmutableArray<(string Release, string Hash)> Releases =
        [.. RealContent.Content.Releases.Select(release => (release.Number, release.Hash))];

    public static string Code { get; } = AnswerCode.Write(
        Answers.None(RealContent.Guidebook).With("age-band", "35-44").With("emergency-signs", "saddle-numb"),
        GuideApp.Today);

    /// <summary>Needs nothing of the database once the guide has started.</summary>
    public static string Today => $"/result/{RealContent.Content.Releases[^1].Number}-{RealContent.Guidebook.Release.Hash}/{Code}";

    /// <summary>Needs the database, the first time that it is asked for.</summary>
    public static string OfTheFirstRelease => $"/result/{Releases[0].Release}-{Releases[0].Hash}/{Code}";

    public static string OfTheSecondRelease => $"/result/{Releases[1].Release}-{Releases[1].Hash}/{Code}";
}
