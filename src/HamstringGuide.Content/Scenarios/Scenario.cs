using System.Collections.Immutable;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Scenarios;

/// <summary>A case with the result that a clinician expects. The tests run all of them.</summary>
public sealed record Scenario
{
    public required string Name { get; init; }

    /// <summary>In the file's order.</summary>
    public required ImmutableArray<ScenarioAnswer> Answers { get; init; }

    public required ScenarioExpectation Expected { get; init; }

    /// <summary>Relative to the content folder, such as <c>scenarios/strains.yaml</c>.</summary>
    public required string File { get; init; }

    /// <summary>Where it begins in its file.</summary>
    public required int Line { get; init; }
}

/// <summary>The answer to one question.</summary>
/// <param name="Question">Its id.</param>
/// <param name="Values">Ids of options, or the number of a scale as text; one value unless the question takes several.</param>
public sealed record ScenarioAnswer(string Question, ImmutableArray<string> Values);

/// <summary>The result that a scenario must have. Ids, in the order of the result.</summary>
public sealed record ScenarioExpectation
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
}
