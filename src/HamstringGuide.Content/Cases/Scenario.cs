using System.Collections.Immutable;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Cases;

/// <summary>
/// A case as it could come to a clinic, with the care that guidelines and papers ask for: written from those and not from our rules,
/// so that the guide can be wrong about it.
/// </summary>
public sealed record Scenario : Case
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What a visitor could tell; holds all that the answers say.</summary>
    public required string Story { get; init; }

    public required ImmutableArray<ScenarioMark> Marks { get; init; }

    /// <summary>The right level of care, and what else must come out.</summary>
    public required ScenarioNeeds Must { get; init; }

    public required ScenarioBans MustNot { get; init; }

    /// <summary>Why this level is right.</summary>
    public required string Because { get; init; }

    /// <summary>Ids of references, at least one.</summary>
    public required ImmutableArray<string> Sources { get; init; }
}

/// <summary>What kind of trap a scenario is.</summary>
public enum ScenarioMark
{
    /// <summary>A danger sign decides.</summary>
    RedFlag,

    /// <summary>The person takes it for something harmless, or the sign hides among ordinary answers.</summary>
    Disguised,

    /// <summary>Symptom checkers and worried people send it too high.</summary>
    OftenOverTriaged,
}

/// <summary>What must come out. Only the level is always said.</summary>
/// <param name="RedFlags">Rules that must be among those that fire.</param>
/// <param name="Causes">Causes that must be among those named as possible.</param>
/// <param name="Exercises">Exercises that must be among those shown.</param>
public sealed record ScenarioNeeds(
    Disposition Level,
    ImmutableArray<string> RedFlags,
    ImmutableArray<string> Causes,
    ImmutableArray<string> Exercises);

/// <summary>What must not come out; there is at least one of them.</summary>
/// <param name="Causes">Causes that must not be named as possible.</param>
/// <param name="Exercises">Exercises that must not be shown.</param>
/// <param name="Tags">No exercise shown may have one of these tags.</param>
public sealed record ScenarioBans(
    ImmutableArray<string> RedFlags,
    ImmutableArray<string> Causes,
    ImmutableArray<string> Exercises,
    ImmutableArray<string> Tags)
{
    public bool IsEmpty => RedFlags.IsEmpty && Causes.IsEmpty && Exercises.IsEmpty && Tags.IsEmpty;
}
