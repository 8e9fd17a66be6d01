using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Storage.Rows;

/// <summary>Those texts that are not lists: one row a release.</summary>
internal sealed class CareTextsRow : PartRow
{
    public const string Table = "care_texts";

    public required string PermissionReason { get; init; }

    public required string PainRule { get; init; }

    public required string Footer { get; init; }

    public required string? WithoutSelfTests { get; init; }

    public static CareTextsRow Of(CareTexts texts, int releaseId) => new()
    {
        ReleaseId = releaseId,
        PermissionReason = texts.PermissionReason,
        PainRule = texts.PainRule,
        Footer = texts.Footer,
        WithoutSelfTests = texts.WithoutSelfTests,
    };

    public static CareTexts Read(RowReader row, ImmutableArray<CareAdvice> dispositions, ImmutableArray<WorseningAdvice> safetyNet) => new()
    {
        Dispositions = dispositions,
        PermissionReason = row.Text(nameof(PermissionReason)),
        PainRule = row.Text(nameof(PainRule)),
        SafetyNet = safetyNet,
        Footer = row.Text(nameof(Footer)),
        WithoutSelfTests = row.OptionalText(nameof(WithoutSelfTests)),
    };
}

/// <summary>The words of a disposition, whose id is the row's.</summary>
internal sealed class DispositionRow : ListedPartRow
{
    public const string Table = "dispositions";

    public required string Id { get; init; }

    public required string Care { get; init; }

    public required string Step { get; init; }

    public required string Heading { get; init; }

    public required string Meaning { get; init; }

    public required string Time { get; init; }

    public required string Where { get; init; }

    public required string? WhereNote { get; init; }

    public static DispositionRow Of(CareAdvice advice, int releaseId, int position) => new()
    {
        ReleaseId = releaseId,
        Position = position,
        Id = advice.Disposition.ToId(),
        Care = advice.Care.ToId(),
        Step = advice.Step,
        Heading = advice.Heading,
        Meaning = advice.Meaning,
        Time = advice.Time,
        Where = Column.ToJson(advice.Where),
        WhereNote = advice.WhereNote,
    };

    public static CareAdvice Read(RowReader row) => new()
    {
        Disposition = row.Member<Disposition>(nameof(Id)),
        Care = row.Member<CareLevel>(nameof(Care)),
        Step = row.Text(nameof(Step)),
        Heading = row.Text(nameof(Heading)),
        Meaning = row.Text(nameof(Meaning)),
        Time = row.Text(nameof(Time)),
        Where = row.Json<ImmutableArray<string>>(nameof(Where)),
        WhereNote = row.OptionalText(nameof(WhereNote)),
    };
}

/// <summary>One card of the safety net.</summary>
internal sealed class SafetyNetRow : ListedPartRow
{
    public const string Table = "safety_net";

    public required string Id { get; init; }

    public required string Care { get; init; }

    public required string Heading { get; init; }

    public required string Signs { get; init; }

    /// <summary>Null where there are none, as in every row that was there before the column.</summary>
    public required string? Where { get; init; }

    public static SafetyNetRow Of(WorseningAdvice advice, int releaseId, int position) => new()
    {
        ReleaseId = releaseId,
        Position = position,
        Id = advice.Id,
        Care = advice.Care.ToId(),
        Heading = advice.Heading,
        Signs = Column.ToJson(advice.Signs),
        Where = advice.Where.IsEmpty ? null : Column.ToJson(advice.Where),
    };

    public static WorseningAdvice Read(RowReader row) => new()
    {
        Id = row.Text(nameof(Id)),
        Care = row.Member<CareLevel>(nameof(Care)),
        Heading = row.Text(nameof(Heading)),
        Signs = row.Json<ImmutableArray<string>>(nameof(Signs)),
        Where = row.OptionalText(nameof(Where)) is null ? [] : row.Json<ImmutableArray<string>>(nameof(Where)),
    };
}
