using System.Collections.Immutable;
using HamstringGuide.Content.Markdown;

namespace HamstringGuide.Content.Library;

/// <summary>The words about a cause, beside what the rules say of it.</summary>
public sealed record CausePage
{
    /// <summary>The cause's id, and the last part of the address.</summary>
    public required string Id { get; init; }

    public required string Description { get; init; }

    public required Review Review { get; init; }

    /// <summary>Other names that people know it by.</summary>
    public required ImmutableArray<string> Also { get; init; }

    /// <summary>Slugs of articles about it.</summary>
    public required ImmutableArray<string> Related { get; init; }

    public required RichText Text { get; init; }
}
