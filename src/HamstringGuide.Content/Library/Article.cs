using System.Collections.Immutable;
using HamstringGuide.Content.Markdown;

namespace HamstringGuide.Content.Library;

/// <summary>Something to read.</summary>
public sealed record Article
{
    /// <summary>Name of the file without <c>.md</c>; the last part of the address, for good.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>One sentence: the lead, and what search engines show.</summary>
    public required string Description { get; init; }

    /// <summary>Place in the list of articles.</summary>
    public required int Order { get; init; }

    public required ArticleGroup Group { get; init; }

    public required ReadingLevel Reading { get; init; }

    public required Review Review { get; init; }

    /// <summary>Earlier slugs, which still lead here.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    /// <summary>Ids of the causes that it is about.</summary>
    public required ImmutableArray<string> Causes { get; init; }

    /// <summary>Ids of the exercises that it names.</summary>
    public required ImmutableArray<string> Exercises { get; init; }

    /// <summary>Slugs of articles to read next.</summary>
    public required ImmutableArray<string> Related { get; init; }

    public required RichText Text { get; init; }
}

/// <summary>What an article is for.</summary>
public enum ArticleGroup
{
    Pain,
    Understand,
    Move,
    Recover,
}

/// <summary>Whom a text is written for.</summary>
public enum ReadingLevel
{
    /// <summary>Someone with a sore leg: grade 6 at most.</summary>
    Patient,

    /// <summary>Someone who wants to know more, or a clinician: grade 8 at most.</summary>
    Background,
}
