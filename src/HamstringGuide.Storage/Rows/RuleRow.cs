using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Storage.Rows;

internal sealed class FindingRow : ListedPartRow
{
    public const string Table = "findings";

    public required string Id { get; init; }

    public required string Ref { get; init; }

    public required string Means { get; init; }

    public required string When { get; init; }

    public static FindingRow Of(Finding finding, int releaseId, int position) => new()
    {
        ReleaseId = releaseId,
        Position = position,
        Id = finding.Id,
        Ref = finding.Ref,
        Means = finding.Means,
        When = Column.ToJson(finding.When),
    };

    public static Finding Read(RowReader row) => new()
    {
        Id = row.Text(nameof(Id)),
        Ref = row.Text(nameof(Ref)),
        Means = row.Text(nameof(Means)),
        When = row.Json<Criterion>(nameof(When)),
    };
}

/// <summary>A red flag.</summary>
internal sealed class RuleRow : ListedPartRow
{
    public const string Table = "rules";

    public required string Id { get; init; }

    public required string Ref { get; init; }

    public required string Name { get; init; }

    public required string Suspected { get; init; }

    public required string When { get; init; }

    public required string Disposition { get; init; }

    public required int? TargetDays { get; init; }

    public required string Permission { get; init; }

    public required string Say { get; init; }

    public required string Grounds { get; init; }

    public static RuleRow Of(RedFlag rule, int releaseId, int position) => new()
    {
        ReleaseId = releaseId,
        Position = position,
        Id = rule.Id,
        Ref = rule.Ref,
        Name = rule.Name,
        Suspected = rule.Suspected,
        When = Column.ToJson(rule.When),
        Disposition = rule.Disposition.ToId(),
        TargetDays = rule.TargetDays,
        Permission = rule.Permission.ToId(),
        Say = rule.Say,
        Grounds = Column.ToJson(rule.Grounds),
    };

    public static RedFlag Read(RowReader row) => new()
    {
        Id = row.Text(nameof(Id)),
        Ref = row.Text(nameof(Ref)),
        Name = row.Text(nameof(Name)),
        Suspected = row.Text(nameof(Suspected)),
        When = row.Json<Criterion>(nameof(When)),
        Disposition = row.Member<Disposition>(nameof(Disposition)),
        TargetDays = row.OptionalNumber(nameof(TargetDays)),
        Permission = row.Member<ExercisePermission>(nameof(Permission)),
        Say = row.Text(nameof(Say)),
        Grounds = row.Json<Grounds>(nameof(Grounds)),
    };
}
