using System.Collections.Immutable;
using HamstringGuide.Guidance.Evidence;

namespace HamstringGuide.Guidance.Exercises;

/// <summary>An exercise, stretch or activity (clinical model, section e3).</summary>
public sealed record Exercise
{
    public required string Id { get; init; }

    /// <summary>Id in the clinical model, such as ex-bridge.</summary>
    public required string Ref { get; init; }

    public required string Name { get; init; }

    /// <summary>Static stretch, strengthening and so on.</summary>
    public required string Kind { get; init; }

    /// <summary>What it works on.</summary>
    public required string Target { get; init; }

    public required string Equipment { get; init; }

    public required string Position { get; init; }

    /// <summary>May be shown when only gentle exercise is permitted.</summary>
    public required bool Gentle { get; init; }

    /// <summary>What contraindications look at.</summary>
    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>The start position in words.</summary>
    public required string Start { get; init; }

    /// <summary>The end position in words.</summary>
    public required string End { get; init; }

    public required Pose Pose { get; init; }

    public required ImmutableArray<string> Steps { get; init; }

    /// <summary>The first is the usual one; at least one.</summary>
    public required ImmutableArray<Regimen> Regimens { get; init; }

    public required Variation Easier { get; init; }

    public required Variation Harder { get; init; }

    /// <summary>Common errors.</summary>
    public required ImmutableArray<string> Errors { get; init; }

    public required string StopIf { get; init; }

    /// <summary>Who should not do it, in words; contraindications decide.</summary>
    public string? NotFor { get; init; }

    public required EvidenceLevel Evidence { get; init; }

    public string? EvidenceNote { get; init; }

    public required Grounds Grounds { get; init; }

    /// <summary>The regimen of that id, or the usual one.</summary>
    public Regimen RegimenFor(string? id) => Regimens.FirstOrDefault(r => r.Id == id) ?? Regimens[0];
}

/// <summary>Joint angles in degrees, in words, for the drawings (clinical model, "Pose convention").</summary>
public sealed record Pose(string Start, string End, string View);

/// <summary>How an exercise is made easier or harder, with exercises that are the next step where there are some.</summary>
public sealed record Variation(string Text, ImmutableArray<string> Exercises);

/// <summary>Something that keeps exercises from a person for whom it is true (clinical model, section e2).</summary>
public sealed record Contraindication
{
    public required string Id { get; init; }

    /// <summary>Number in the clinical model, such as CR-05.</summary>
    public required string Ref { get; init; }

    public required string Name { get; init; }

    public required Criterion When { get; init; }

    public required Removal Removes { get; init; }

    /// <summary>False for a reason that passes, so that the exercise may still be named as a later step.</summary>
    public required bool Lasting { get; init; }

    public required string Why { get; init; }

    public required Grounds Grounds { get; init; }
}

/// <summary>
/// Which exercises go: those with one of the tags and those named; or, where <paramref name="AllBut"/> is not empty,
/// everything except it.
/// </summary>
public sealed record Removal(ImmutableArray<string> Tags, ImmutableArray<string> Exercises, ImmutableArray<string> AllBut)
{
    public bool Hits(Exercise exercise) => AllBut.IsEmpty
        ? Exercises.Contains(exercise.Id) || exercise.Tags.Any(t => Tags.Contains(t))
        : !AllBut.Contains(exercise.Id);
}
