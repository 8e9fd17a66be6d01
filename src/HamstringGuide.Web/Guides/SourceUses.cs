using System.Collections.Immutable;
using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance;
using HamstringGuide.Web.Guides.Rules;

namespace HamstringGuide.Web.Guides;

/// <summary>What cites each source: texts, and the data of the guidebook. Worked out once.</summary>
public sealed class SourceUses
{
    private readonly ILookup<string, SourceUse> _uses;

    /// <param name="guidebook">In the words of a country.</param>
    public SourceUses(GuidebookParts guidebook, SiteContent content) => _uses = InTexts(content.Library)
        .Concat(InExercisesAndCauses(guidebook, content.Library))
        .Concat(InRules(guidebook))
        .Concat(content.Guidebook.Countries.Select(country => new Citing(
            new(SourceUseKind.Country, country.Name, RuleAddress.OfCountry(country.Id)), country.Grounds.Sources)))
        .Append(new(
            new(SourceUseKind.OtherPage, "Scorecard", RuleAddress.Scorecard),
            [.. content.Studies.Select(study => study.Source), .. content.Scenarios.SelectMany(scenario => scenario.Sources)]))
        .SelectMany(citing => citing.Sources.Select(source => (source, citing.Use)))
        .Distinct()
        .ToLookup(cited => cited.source, cited => cited.Use, StringComparer.Ordinal);

    /// <summary>Each once, by kind, then in the order of its kind; none for a source that nothing cites.</summary>
    public ImmutableArray<SourceUse> Of(string sourceId) => [.. _uses[sourceId].OrderBy(use => use.Kind)];

    private static IEnumerable<Citing> InTexts(LibraryContent library) =>
    [
        .. library.Articles.Select(article => new Citing(new(SourceUseKind.Article, article.Title, $"/articles/{article.Slug}"), article.Text.Sources)),
        .. library.SelfTests.Select(test => new Citing(new(SourceUseKind.SelfTest, test.Title, $"/self-tests/{test.Slug}"), test.Text.Sources)),
        .. library.Pages.Values.Select(page => new Citing(new(SourceUseKind.OtherPage, page.Title, $"/{page.Slug}"), page.Text.Sources)),
        .. library.Glossary.Select(term => new Citing(new(SourceUseKind.Term, term.Term, $"/glossary#{term.Id}"), term.Sources)),
    ];

    /// <summary>The text of their page and their data are one for a reader.</summary>
    private static IEnumerable<Citing> InExercisesAndCauses(GuidebookParts parts, LibraryContent library) =>
    [
        .. parts.Exercises.Select(exercise => new Citing(
            new(SourceUseKind.Exercise, exercise.Name, $"/exercises/{exercise.Id}"),
            [.. exercise.Grounds.Sources, .. library.Exercises[exercise.Id].Text.Sources])),
        .. parts.CauseRules.Causes.Select(cause => new Citing(
            new(SourceUseKind.Cause, cause.Name, $"/causes/{cause.Id}"),
            [.. cause.Grounds.Sources, .. library.Causes[cause.Id].Text.Sources])),
    ];

    private static IEnumerable<Citing> InRules(GuidebookParts parts) =>
    [
        .. parts.RedFlags.Select(flag => new Citing(
            new(SourceUseKind.RedFlag, flag.Name, RuleAddress.Of(ReaderKind.Rule, flag.Id)), flag.Grounds.Sources)),
        .. parts.Contraindications.Select(rule => new Citing(
            new(SourceUseKind.Contraindication, rule.Name, RuleAddress.Of(ReaderKind.Contraindication, rule.Id)), rule.Grounds.Sources)),
        .. parts.Questionnaire.Items.Select(question => new Citing(
            new(SourceUseKind.Question, question.Label, RuleAddress.Of(ReaderKind.Question, question.Id)), question.Grounds.Sources)),
        .. parts.CareTips.Select(tip => new Citing(
            new(SourceUseKind.Tip, tip.Title, RuleAddress.Of(ReaderKind.Tip, tip.Id)), tip.Grounds.Sources)),
    ];

    private sealed record Citing(SourceUse Use, ImmutableArray<string> Sources);
}

/// <summary>Something that cites a source.</summary>
public sealed record SourceUse(SourceUseKind Kind, string Name, string Address);

/// <summary>In the order in which readers meet them.</summary>
public enum SourceUseKind
{
    Article,
    Cause,
    Exercise,
    SelfTest,
    RedFlag,
    Contraindication,
    Question,
    Tip,
    Country,
    Term,
    OtherPage,
}
