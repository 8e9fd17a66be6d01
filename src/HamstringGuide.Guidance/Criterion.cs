using System.Collections.Immutable;

namespace HamstringGuide.Guidance;

/// <summary>
/// A condition over answers, in a closed vocabulary: there are no other kinds. It names questions, options and findings by
/// id and is plain data; <see cref="Guidebook"/> checks the names and makes it executable.
/// </summary>
/// <remarks>
/// A question that is unanswered or hidden makes its criterion false, so that <see cref="Not"/> of it is true
/// (clinical model, "Condition language").
/// </remarks>
public abstract record Criterion
{
    private Criterion()
    {
    }

    /// <summary>The answer is one of the options, or includes one of them.</summary>
    public sealed record AnswerIs(string Question, ImmutableArray<string> Options) : Criterion;

    /// <summary>The answer to a scale lies between the limits, both included; a missing limit is open.</summary>
    public sealed record ScoreIs(string Question, int? AtLeast, int? AtMost) : Criterion;

    /// <summary>The named finding is true.</summary>
    public sealed record FindingIs(string Finding) : Criterion;

    /// <summary>Every part is true; true when there is no part.</summary>
    public sealed record AllOf(ImmutableArray<Criterion> Parts) : Criterion;

    /// <summary>At least one part is true; false when there is no part.</summary>
    public sealed record AnyOf(ImmutableArray<Criterion> Parts) : Criterion;

    /// <summary>The part is false.</summary>
    public sealed record Not(Criterion Part) : Criterion;

    /// <summary>Something about the result. Only care tips and safety properties may use it.</summary>
    public sealed record ResultHas(ResultAspect Aspect, ImmutableArray<string> Ids) : Criterion;
}

/// <summary>What a <see cref="Criterion.ResultHas"/> looks at.</summary>
public enum ResultAspect
{
    /// <summary>The disposition is one of the ids.</summary>
    Level,

    /// <summary>One of the causes is shown.</summary>
    Cause,

    /// <summary>One of the exercises is shown; the single id <c>any</c> stands for every exercise.</summary>
    Shown,

    /// <summary>An exercise with one of the tags is shown.</summary>
    ShownTag,

    /// <summary>One of the exercises is allowed.</summary>
    Allowed,

    /// <summary>An exercise with one of the tags is allowed.</summary>
    AllowedTag,
}

/// <summary>A condition with a name, used by more than one rule (clinical model, section b3).</summary>
public sealed record Finding
{
    public required string Id { get; init; }

    /// <summary>The finding's name in the clinical model, such as <c>NERVE_SIGNS</c>.</summary>
    public required string Ref { get; init; }

    /// <summary>What it means, for a reader of the rules.</summary>
    public required string Means { get; init; }

    public required Criterion When { get; init; }
}
