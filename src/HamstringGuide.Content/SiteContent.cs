using System.Collections.Immutable;
using HamstringGuide.Content.Cases;
using HamstringGuide.Content.EntryCodes;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Permanent;
using HamstringGuide.Content.Search;
using HamstringGuide.Figures.Anatomy;
using HamstringGuide.Figures.BodyMap;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Guidance.Safety;

namespace HamstringGuide.Content;

/// <summary>Everything in the content folder, read and checked.</summary>
public sealed record SiteContent
{
    /// <summary>Has passed <see cref="GuidebookCheck"/>. Exercises are sorted by id; all else keeps the order of its file.</summary>
    public required GuidebookParts Guidebook { get; init; }

    /// <summary>
    /// What is proved of the guidebook, in the file's order. Checked against it; no part of it, and so of no release.
    /// </summary>
    public required ImmutableArray<SafetyProperty> SafetyProperties { get; init; }

    /// <summary>All numbered releases, by file name; each matches its hash.</summary>
    public required ImmutableArray<ReleaseFile> Releases { get; init; }

    /// <summary>All pages of words; what they name is in <see cref="Guidebook"/> or among themselves.</summary>
    public required LibraryContent Library { get; init; }

    /// <summary>What the site's search knows beside the texts.</summary>
    public required SearchWords Search { get; init; }

    /// <summary>By file name, then in the file's order. Their answers are complete, and what they name is in <see cref="Guidebook"/>.</summary>
    public required ImmutableArray<Scenario> Scenarios { get; init; }

    /// <summary>How accurate others were found to be; each source is among the references.</summary>
    public required ImmutableArray<AccuracyStudy> Studies { get; init; }

    /// <summary>A figure for every exercise, and what they are drawn with.</summary>
    public required FigureLibrary Figures { get; init; }

    /// <summary>Where it can hurt: a map to choose from, and a picture for every cause but the one without a pattern.</summary>
    public required PlaceMap PlaceMap { get; init; }

    /// <summary>Drawings of what lies under the skin, in the file's order.</summary>
    public required ImmutableArray<AnatomyPicture> Anatomy { get; init; }

    /// <summary>Codes to type for pages; every article, exercise, cause and self-test has one.</summary>
    public required ShortAddresses ShortAddresses { get; init; }

    /// <summary>How plan codes name exercises, pages and red flags; all that there are, and those that are gone.</summary>
    public required PlanNumbers PlanNumbers { get; init; }

    /// <summary>Where the codes of diagnoses lead; their causes are in <see cref="Guidebook"/>.</summary>
    public required EntryCodeList EntryCodes { get; init; }

    /// <summary>How much of everything, for the log.</summary>
    public ContentCounts Counts => new(this);
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
        Countries = guidebook.Countries.Length;
        SafetyProperties = content.SafetyProperties.Length;
        Articles = content.Library.Articles.Length;
        Terms = content.Library.Glossary.Length;
        Pages = content.Library.Pages.Count;
        Releases = content.Releases.Length;
        Scenarios = content.Scenarios.Length;
        Figures = content.Figures.Exercises.Length;
    }

    public int Questions { get; }

    public int Findings { get; }

    public int RedFlags { get; }

    public int Contraindications { get; }

    public int Causes { get; }

    public int Exercises { get; }

    public int CareTips { get; }

    public int Sources { get; }

    public int Countries { get; }

    public int SafetyProperties { get; }

    public int Articles { get; }

    public int Terms { get; }

    public int Pages { get; }

    public int Releases { get; }

    public int Scenarios { get; }

    public int Figures { get; }
}
