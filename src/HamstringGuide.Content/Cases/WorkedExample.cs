using System.Collections.Immutable;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Cases;

/// <summary>Answers with all that must come of them, to the last exercise: what the clinical model says, written down. The tests run all of them.</summary>
public sealed record WorkedExample : Case
{
    public required string Name { get; init; }

    public required ExpectedResult Expected { get; init; }
}

/// <summary>The result that a worked example must have. Ids, in the order of the result.</summary>
public sealed record ExpectedResult
{
    public required Disposition Disposition { get; init; }

    /// <summary>Null when there must be none.</summary>
    public int? TargetDays { get; init; }

    /// <summary>The check ended early.</summary>
    public bool Partial { get; init; }

    /// <summary>Red flags that fired.</summary>
    public required ImmutableArray<string> Rules { get; init; }

    public required ImmutableArray<string> Causes { get; init; }

    public required ExercisePermission Permission { get; init; }

    /// <summary>Exercises that nothing removes.</summary>
    public required ImmutableArray<string> Allowed { get; init; }

    /// <summary>Exercises shown.</summary>
    public required ImmutableArray<string> Exercises { get; init; }

    /// <summary>Exercises named as later steps.</summary>
    public required ImmutableArray<string> Later { get; init; }

    /// <summary>Questions whose answers don't count, since they are not asked. In the questionnaire's order.</summary>
    public required ImmutableArray<string> Ignored { get; init; }
}
