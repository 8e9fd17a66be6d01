using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Storage.Rows;

/// <summary>How causes are chosen: one row a release.</summary>
internal sealed class CauseRulesRow : PartRow
{
    public const string Table = "cause_rules";

    public required int Threshold { get; init; }

    public required int MostCauses { get; init; }

    public required int MostExercises { get; init; }

    public required string FallbackExercises { get; init; }

    public static CauseRulesRow Of(CauseRules rules, int releaseId) => new()
    {
        ReleaseId = releaseId,
        Threshold = rules.Threshold,
        MostCauses = rules.MostCauses,
        MostExercises = rules.MostExercises,
        FallbackExercises = Column.ToJson(rules.FallbackExercises),
    };

    public static CauseRules Read(RowReader row, ImmutableArray<Cause> causes) => new()
    {
        Threshold = row.Number(nameof(Threshold)),
        MostCauses = row.Number(nameof(MostCauses)),
        MostExercises = row.Number(nameof(MostExercises)),
        FallbackExercises = row.Json<ImmutableArray<string>>(nameof(FallbackExercises)),
        Causes = causes,
    };
}

internal sealed class CauseRow : ListedPartRow
{
    public const string Table = "causes";

    public required string Id { get; init; }

    public required string Ref { get; init; }

    public required string Name { get; init; }

    public required string Requires { get; init; }

    public required bool AlwaysFirst { get; init; }

    public required bool Fallback { get; init; }

    public required string? AloneWhen { get; init; }

    public required string Points { get; init; }

    public required string Disposition { get; init; }

    public required int? TargetDays { get; init; }

    public required int? ReviewDays { get; init; }

    public required string? Escalates { get; init; }

    public required int PainLimit { get; init; }

    public required string Messages { get; init; }

    public required string Do { get; init; }

    public required string Avoid { get; init; }

    public required string Phases { get; init; }

    public required string Grounds { get; init; }

    public static CauseRow Of(Cause cause, int releaseId, int position) => new()
    {
        ReleaseId = releaseId,
        Position = position,
        Id = cause.Id,
        Ref = cause.Ref,
        Name = cause.Name,
        Requires = Column.ToJson(cause.Requires),
        AlwaysFirst = cause.AlwaysFirst,
        Fallback = cause.Fallback,
        AloneWhen = Column.ToJson(cause.AloneWhen),
        Points = Column.ToJson(cause.Points),
        Disposition = cause.Disposition.ToId(),
        TargetDays = cause.TargetDays,
        ReviewDays = cause.ReviewDays,
        Escalates = Column.ToJson(cause.Escalates),
        PainLimit = cause.PainLimit,
        Messages = Column.ToJson(cause.Messages),
        Do = Column.ToJson(cause.Do),
        Avoid = Column.ToJson(cause.Avoid),
        Phases = Column.ToJson(cause.Phases),
        Grounds = Column.ToJson(cause.Grounds),
    };

    public static Cause Read(RowReader row) => new()
    {
        Id = row.Text(nameof(Id)),
        Ref = row.Text(nameof(Ref)),
        Name = row.Text(nameof(Name)),
        Requires = row.Json<Criterion>(nameof(Requires)),
        AlwaysFirst = row.Flag(nameof(AlwaysFirst)),
        Fallback = row.Flag(nameof(Fallback)),
        AloneWhen = row.OptionalJson<Criterion>(nameof(AloneWhen)),
        Points = row.Json<ImmutableArray<CausePoints>>(nameof(Points)),
        Disposition = row.Member<Disposition>(nameof(Disposition)),
        TargetDays = row.OptionalNumber(nameof(TargetDays)),
        ReviewDays = row.OptionalNumber(nameof(ReviewDays)),
        Escalates = row.OptionalJson<CauseEscalation>(nameof(Escalates)),
        PainLimit = row.Number(nameof(PainLimit)),
        Messages = row.Json<ImmutableArray<string>>(nameof(Messages)),
        Do = row.Json<ImmutableArray<AdviceLine>>(nameof(Do)),
        Avoid = row.Json<ImmutableArray<AdviceLine>>(nameof(Avoid)),
        Phases = row.Json<ImmutableArray<Phase>>(nameof(Phases)),
        Grounds = row.Json<Grounds>(nameof(Grounds)),
    };
}
