using System.Collections.Immutable;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Safety;

/// <summary>Something that must hold of a result, in a closed vocabulary: there are no other kinds.</summary>
public abstract record SafetyClaim
{
    private SafetyClaim()
    {
    }

    /// <summary>How soon to be seen lies between the limits, both included; a missing limit is open.</summary>
    public sealed record DispositionIs(Disposition? AtLeast, Disposition? AtMost) : SafetyClaim;

    /// <summary>To be seen within so many days: where the result has a target it is no later; above that level it is sooner anyway.</summary>
    public sealed record SeenWithin(int Days) : SafetyClaim;

    /// <summary>No more exercise is permitted than this.</summary>
    public sealed record PermissionAtMost(ExercisePermission Permission) : SafetyClaim;

    /// <summary>None of these exercises is allowed, and none with one of these tags.</summary>
    public sealed record NoneAllowed(ImmutableArray<string> Exercises, ImmutableArray<string> Tags) : SafetyClaim;

    /// <summary>No other exercise than these is allowed.</summary>
    public sealed record OnlyAllowed(ImmutableArray<string> Exercises) : SafetyClaim;

    /// <summary>None of these exercises is shown, and none with one of these tags.</summary>
    public sealed record NoneShown(ImmutableArray<string> Exercises, ImmutableArray<string> Tags) : SafetyClaim;

    /// <summary>Every exercise shown is marked gentle.</summary>
    public sealed record OnlyGentleShown : SafetyClaim;

    /// <summary>None of these causes is shown.</summary>
    public sealed record NoCause(ImmutableArray<string> Causes) : SafetyClaim;

    /// <summary>No red flag fires.</summary>
    public sealed record NoRedFlag : SafetyClaim;

    /// <summary>The answers are such.</summary>
    public sealed record AnswersAre(Criterion Criterion) : SafetyClaim;

    /// <summary>So many of something are in the result, limits included; a missing limit is open.</summary>
    public sealed record CountIs(CountedItems Items, int? AtLeast, int? AtMost) : SafetyClaim;
}

/// <summary>What can be counted in a result.</summary>
public enum CountedItems
{
    Causes,

    /// <summary>Exercises to do now.</summary>
    Shown,

    /// <summary>Exercises named as later steps.</summary>
    Later,
}
