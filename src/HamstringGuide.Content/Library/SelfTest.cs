using System.Collections.Immutable;
using HamstringGuide.Content.Markdown;

namespace HamstringGuide.Content.Library;

/// <summary>A test that readers do by themselves, and what each outcome leads to.</summary>
public sealed record SelfTest
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required Review Review { get; init; }

    /// <summary>Id of the question that asks for the outcome in the check.</summary>
    public required string Question { get; init; }

    /// <summary>One for each option of the question but the one for "not done", in the question's order.</summary>
    public required ImmutableArray<SelfTestOutcome> Outcomes { get; init; }

    public required ImmutableArray<string> Causes { get; init; }

    public required ImmutableArray<string> Related { get; init; }

    public required RichText Text { get; init; }
}

/// <summary>What came out of a self-test.</summary>
public sealed record SelfTestOutcome
{
    /// <summary>Id of the question's option, whose words name the outcome.</summary>
    public required string Option { get; init; }

    /// <summary>What it can mean, as plain text.</summary>
    public required string Says { get; init; }

    /// <summary>Where to go on; the best first, at least one.</summary>
    public required ImmutableArray<PageLink> Next { get; init; }
}
