using System.Collections.Immutable;
using HamstringGuide.Content.Scenarios;
using HamstringGuide.Content.Search;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Content;

/// <summary>Everything in the content folder, read and checked.</summary>
public sealed record SiteContent
{
    /// <summary>Has passed <see cref="GuidebookCheck"/>. Exercises are sorted by id; all else keeps the order of its file.</summary>
    public required GuidebookParts Guidebook { get; init; }

    /// <summary>All numbered releases, by file name; each matches its hash.</summary>
    public required ImmutableArray<ReleaseFile> Releases { get; init; }

    /// <summary>HTML of what stands below the front matter of an exercise's file, by the exercise's id; one for each exercise.</summary>
    public required ImmutableDictionary<string, string> ExerciseTexts { get; init; }

    /// <summary>By slug.</summary>
    public required ImmutableDictionary<string, ContentPage> Pages { get; init; }

    /// <summary>What the site's search knows beside the texts.</summary>
    public required SearchWords Search { get; init; }

    /// <summary>By file name, then in the file's order. The names in them are not checked: the tests that run them do that.</summary>
    public required ImmutableArray<Scenario> Scenarios { get; init; }

    /// <summary>How much of everything, for the log.</summary>
    public ContentCounts Counts => new(this);
}

/// <summary>A page of words only, such as "about".</summary>
public sealed record ContentPage
{
    /// <summary>Name of the file without <c>.md</c>; the last part of the page's address.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>One sentence, for search engines and previews.</summary>
    public required string Description { get; init; }

    /// <summary>Without the title; headings have ids.</summary>
    public required string Html { get; init; }
}

/// <summary>How much of everything there is.</summary>
public sealed record ContentCounts
{
    internal ContentCounts(SiteContent content)
    {
        var guidebook = content.Guidebook;
        Questions = guidebook.Questionnaire.Items.Length;
        Findings = guidebook.Findings.Length;
        RedFlags = guidebook.RedFlags.Length;
        Contraindications = guidebook.Contraindications.Length;
        Causes = guidebook.CauseRules.Causes.Length;
        Exercises = guidebook.Exercises.Length;
        CareTips = guidebook.CareTips.Length;
        Sources = guidebook.Sources.Length;
        Pages = content.Pages.Count;
        Releases = content.Releases.Length;
        Scenarios = content.Scenarios.Length;
    }

    public int Questions { get; }

    public int Findings { get; }

    public int RedFlags { get; }

    public int Contraindications { get; }

    public int Causes { get; }

    public int Exercises { get; }

    public int CareTips { get; }

    public int Sources { get; }

    public int Pages { get; }

    public int Releases { get; }

    public int Scenarios { get; }
}
