using System.Collections.Immutable;
using HamstringGuide.Guidance.Countries;

namespace HamstringGuide.Content.Library;

/// <summary>All pages of words as they were read, while what they name has not been looked up.</summary>
internal sealed record LibraryDrafts
{
    public required ImmutableArray<Draft<Article>> Articles { get; init; }

    /// <summary>Read with the guidebook, so none until both are there.</summary>
    public ImmutableArray<Draft<ExercisePage>> Exercises { get; init; } = [];

    public required ImmutableArray<Draft<CausePage>> Causes { get; init; }

    public required ImmutableArray<Draft<SelfTest>> SelfTests { get; init; }

    public required ImmutableArray<Draft<ContentPage>> Pages { get; init; }

    public required ImmutableArray<GlossaryTerm> Glossary { get; init; }

    /// <summary>What the glossary names.</summary>
    public required ReferenceList OfGlossary { get; init; }

    /// <summary>The same with all fields that may name a place in the words of a country.</summary>
    public LibraryDrafts In(Country country) => this with
    {
        Articles = Filled(Articles, country, (page, fill) => page with { Title = fill(page.Title), Description = fill(page.Description) }),
        Causes = Filled(Causes, country, (page, fill) => page with { Description = fill(page.Description) }),
        SelfTests = Filled(SelfTests, country, (page, fill) => page with
        {
            Title = fill(page.Title),
            Description = fill(page.Description),
            Outcomes = [.. page.Outcomes.Select(outcome => outcome with { Says = fill(outcome.Says) })],
        }),
        Pages = Filled(Pages, country, (page, fill) => page with { Title = fill(page.Title), Description = fill(page.Description) }),
        Glossary = [.. Glossary.Select(term => term with { Means = OfGlossary.Filled(term.Means, country) })],
    };

    private static ImmutableArray<Draft<T>> Filled<T>(ImmutableArray<Draft<T>> drafts, Country country, Func<T, Func<string, string>, T> fill)
        where T : class => [.. drafts.Select(draft => draft.In(country, fill))];
}
