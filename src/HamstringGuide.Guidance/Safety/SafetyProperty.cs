using System.Collections.Immutable;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Safety;

/// <summary>
/// Something that must be so for every set of answers that has a result (clinical model, section g). No part of the guidebook:
/// the guide never reads it, it is what the guide is proved to keep.
/// </summary>
public sealed record SafetyProperty
{
    public required string Id { get; init; }

    /// <summary>Number in the clinical model, such as INV-24. One number may need more than one property.</summary>
    public required string Ref { get; init; }

    /// <summary>In words that a clinician would use.</summary>
    public required string Title { get; init; }

    /// <summary>The answers, or the result, that it is about; null means all.</summary>
    public Criterion? When { get; init; }

    /// <summary>Only results that permit so much exercise; null means all.</summary>
    public ExercisePermission? Permission { get; init; }

    /// <summary>Only results of a whole check: not those of one that was stopped early for a sign that needs to be seen today.</summary>
    public bool WholeCheck { get; init; }

    /// <summary>What must hold of the result, all of it. Empty where two results are compared.</summary>
    public required ImmutableArray<SafetyClaim> Then { get; init; }

    /// <summary>For a property that compares the results of two sets of answers.</summary>
    public AnswerPair? Pair { get; init; }

    public required Grounds Grounds { get; init; }
}
