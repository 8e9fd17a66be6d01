using HamstringGuide.Guidance.Evidence;

namespace HamstringGuide.Guidance.Triage;

/// <summary>
/// A rule that sets the least disposition and the most exercise. All of them are evaluated; the most urgent wins
/// (clinical model, section c).
/// </summary>
public sealed record RedFlag
{
    public required string Id { get; init; }

    /// <summary>Number in the clinical model, such as RF-43.</summary>
    public required string Ref { get; init; }

    /// <summary>What the visitor reports.</summary>
    public required string Name { get; init; }

    /// <summary>What a clinician would think of; for the readable rules, not for results.</summary>
    public required string Suspected { get; init; }

    public required Criterion When { get; init; }

    public required Disposition Disposition { get; init; }

    /// <summary>Days within which to be seen; always and only at <see cref="Disposition.SeeClinicianSoon"/>.</summary>
    public int? TargetDays { get; init; }

    public required ExercisePermission Permission { get; init; }

    /// <summary>The sentence for the visitor.</summary>
    public required string Say { get; init; }

    public required Grounds Grounds { get; init; }
}
