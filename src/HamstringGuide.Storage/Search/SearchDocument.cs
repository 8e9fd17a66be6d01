using System.Collections.Immutable;

namespace HamstringGuide.Storage.Search;

/// <summary>What a page is, for a reader. Of several that bear the name that was typed, the first kind comes first.</summary>
public enum SearchKind
{
    Article,
    Cause,
    Exercise,
    SelfTest,

    /// <summary>A word that is explained.</summary>
    Glossary,
    Page,
}

/// <summary>A page as the search knows it. All texts are plain, without marks of any language.</summary>
public sealed record SearchDocument
{
    public required SearchKind Kind { get; init; }

    /// <summary>Where it is, from the root of the site.</summary>
    public required string Address { get; init; }

    public required string Title { get; init; }

    /// <summary>What people call the same; weighs nearly as much as the title.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>One or two sentences; shown when nothing fits better.</summary>
    public required string Summary { get; init; }

    public required string Body { get; init; }
}

/// <summary>What the search knows beside the documents.</summary>
public sealed record SearchVocabulary
{
    /// <summary>Lists of words, or of several words, that mean the same. None is in two lists.</summary>
    public required ImmutableArray<ImmutableArray<string>> Synonyms { get; init; }

    /// <summary>Texts whose words are spelt right, though no document may have them.</summary>
    public ImmutableArray<string> OtherWords { get; init; } = [];
}
