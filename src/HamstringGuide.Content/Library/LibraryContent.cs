using System.Collections.Immutable;

namespace HamstringGuide.Content.Library;

/// <summary>All pages of words, rendered.</summary>
public sealed record LibraryContent
{
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
    public required ImmutableArray<GlossaryTerm> Glossary { get; init; }

    public Article? FindArticle(string slug) => Articles.FirstOrDefault(article => article.Slug == slug);

    /// <summary>The article that was called so once.</summary>
    public Article? FindArticleByAlias(string slug) => Articles.FirstOrDefault(article => article.Aliases.Contains(slug));
}
