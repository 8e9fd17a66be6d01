using System.Collections.Immutable;
using HamstringGuide.Content.Markdown;

namespace HamstringGuide.Content.Library;

/// <summary>What the page of an exercise says beside the exercise's data.</summary>
public sealed record ExercisePage
{
    /// <summary>The exercise's id, and the last part of the address.</summary>
    public required string Id { get; init; }

    public required Review Review { get; init; }

    public required Browse Browse { get; init; }

    /// <summary>Who can do it with care, or should ask first; null where there is nothing to say. Contraindications forbid; this does not.</summary>
    public string? TakeCare { get; init; }

    /// <summary>What it is for.</summary>
    public required RichText Text { get; init; }
}

/// <summary>What readers choose exercises by; each is an id out of a closed list (<see cref="Facets"/>).</summary>
public sealed record Browse
{
    /// <summary>At least one.</summary>
    public required ImmutableArray<string> Purposes { get; init; }

    /// <summary>What is really needed; <c>none</c> stands alone.</summary>
    public required ImmutableArray<string> Equipment { get; init; }

    public required string Position { get; init; }

    /// <summary>Where it can be done; at least one.</summary>
    public required ImmutableArray<string> Places { get; init; }

    /// <summary>For someone who isn't trained.</summary>
    public required string Level { get; init; }
}
