using HamstringGuide.Guidance;

namespace HamstringGuide.Proofs.Agreement;

/// <summary>What the guide and the model must agree in. Lists are ids in order, parted by blanks.</summary>
public sealed record ComparedResult
{
    public required bool Partial { get; init; }

    public required string Disposition { get; init; }

    /// <summary>0 where there is none.</summary>
    public required int TargetDays { get; init; }

    public required string Permission { get; init; }

    /// <summary>Fired rules, in the order of the table.</summary>
    public required string Rules { get; init; }

    public required string Causes { get; init; }

    public required string Allowed { get; init; }

    /// <summary>Exercises to do now, with the cause and phase that brought each.</summary>
    public required string Shown { get; init; }

    public required string Later { get; init; }

    /// <summary>The guide's own result.</summary>
    public static ComparedResult Of(GuidebookParts parts, Assessment assessment)
    {
        var fired = assessment.Reasons.Select(r => r.Rule).ToHashSet();

        return new()
        {
            Partial = assessment.Partial,
            Disposition = assessment.Disposition.ToId(),
            TargetDays = assessment.TargetDays ?? 0,
            Permission = assessment.Permission.ToId(),
            Rules = string.Join(' ', parts.RedFlags.Select(r => r.Id).Where(fired.Contains)),
            Causes = string.Join(' ', assessment.Causes.Select(c => c.Cause.Id)),
            Allowed = string.Join(' ', assessment.Allowed.Select(e => e.Id)),
            Shown = string.Join(' ', assessment.Exercises.Select(e => Planned(e.Exercise.Id, e.Cause?.Id, e.Phase?.Id))),
            Later = string.Join(' ', assessment.Later.Select(e => e.Id)),
        };
    }

    public static string Planned(string exercise, string? cause, string? phase) => $"{exercise}({cause}/{phase})";
}
