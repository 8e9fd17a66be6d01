using System.Collections.Immutable;

namespace HamstringGuide.Guidance.Triage;

/// <summary>How soon to be seen, and by whom. A higher one always wins (clinical model, section a).</summary>
public enum Disposition
{
    SelfCare = 1,
    SelfCareWithReview = 2,
    SeeClinicianSoon = 3,
    SameDayUrgent = 4,
    EmergencyNow = 5,
}

/// <summary>The most exercise that may be shown; the strictest of all fired rules holds.</summary>
public enum ExercisePermission
{
    None = 0,

    /// <summary>Only exercises marked gentle.</summary>
    Gentle = 1,
    Full = 2,
}

/// <summary>Which of the three care cards a message is shown in.</summary>
public enum CareLevel
{
    NonUrgent,
    Urgent,
    Emergency,
}

/// <summary>The words of a disposition.</summary>
public sealed record CareAdvice
{
    public required Disposition Disposition { get; init; }

    public required CareLevel Care { get; init; }

    /// <summary>A few words for the line of five steps.</summary>
    public required string Step { get; init; }

    /// <summary>The call to action. <c>{date}</c> stands for the date, at the levels that have one.</summary>
    public required string Heading { get; init; }

    public required string Meaning { get; init; }

    /// <summary>The time frame in words.</summary>
    public required string Time { get; init; }

    /// <summary>Places to go, most fitting first.</summary>
    public required ImmutableArray<string> Where { get; init; }

    public string? WhereNote { get; init; }
}

/// <summary>One card of the safety net: what to do if it gets worse (clinical model, a3).</summary>
public sealed record WorseningAdvice
{
    public required string Id { get; init; }

    public required CareLevel Care { get; init; }

    public required string Heading { get; init; }

    public required ImmutableArray<string> Signs { get; init; }

    /// <summary>Places to go, most fitting first; empty where the heading says it.</summary>
    public ImmutableArray<string> Where
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    /// <summary>The card as one sentence, or two.</summary>
    public string ToSentence() =>
        $"{Heading}: {string.Join("; ", Signs)}." + (Where.IsEmpty ? "" : $" Where to go: {string.Join("; ", Where)}.");
}
