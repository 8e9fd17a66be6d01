using System.Collections.Immutable;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Content.Markdown.Terms;

namespace HamstringGuide.Content.Library;

/// <summary>All pages of words, rendered.</summary>
public sealed record LibraryContent
{
    private readonly TermFinder _termFinder = new([]);

    /// <summary>In their order.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>By the exercise's id; one for each.</summary>
    public required ImmutableDictionary<string, ExercisePage> Exercises { get; init; }

    /// <summary>By the cause's id; one for each.</summary>
    public required ImmutableDictionary<string, CausePage> Causes { get; init; }

    public required ImmutableArray<SelfTest> SelfTests { get; init; }

    /// <summary>By slug: about, privacy and so on.</summary>
    public required ImmutableDictionary<string, ContentPage> Pages { get; init; }

    /// <summary>In alphabetical order.</summary>
    public required ImmutableArray<GlossaryTerm> Glossary
    {
        get;
        init
        {
            field = value;
            _termFinder = new(value);
        }
    }

    public Article? FindArticle(string slug) => Articles.FirstOrDefault(article => article.Slug == slug);

    /// <summary>The article that was called so once.</summary>
    public Article? FindArticleByAlias(string slug) => Articles.FirstOrDefault(article => article.Aliases.Contains(slug));

    /// <summary>For the plain sentences that stand on a page beside a text: explains what the text does not.</summary>
    public TermMarker TermsBeside(RichText text) =>
        new(_termFinder, Glossary.Where(term => text.Terms.Any(explained => explained.Id == term.Id)));
}
