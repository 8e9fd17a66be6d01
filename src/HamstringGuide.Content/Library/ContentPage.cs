using HamstringGuide.Content.Markdown;

namespace HamstringGuide.Content.Library;

/// <summary>A page of words only, such as "about".</summary>
public sealed record ContentPage
{
    /// <summary>Name of the file without <c>.md</c>; the last part of the page's address.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>One sentence, for search engines and previews.</summary>
    public required string Description { get; init; }

    public required ReadingLevel Reading { get; init; }

    public required Review Review { get; init; }

    public required RichText Text { get; init; }
}
