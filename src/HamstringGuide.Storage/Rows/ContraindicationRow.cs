using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Storage.Rows;

internal sealed class ContraindicationRow : ListedPartRow
{
    public const string Table = "contraindications";

    public required string Id { get; init; }

    public required string Ref { get; init; }

    public required string Name { get; init; }

    public required string When { get; init; }

    public required string Removes { get; init; }

    public required bool Lasting { get; init; }

    public required string Why { get; init; }

    public required string Grounds { get; init; }

    public static ContraindicationRow Of(Contraindication rule, int releaseId, int position) => new()
    {
        ReleaseId = releaseId,
        Position = position,
        Id = rule.Id,
        Ref = rule.Ref,
        Name = rule.Name,
        When = Column.ToJson(rule.When),
        Removes = Column.ToJson(rule.Removes),
        Lasting = rule.Lasting,
        Why = rule.Why,
        Grounds = Column.ToJson(rule.Grounds),
    };

    public static Contraindication Read(RowReader row) => new()
    {
        Id = row.Text(nameof(Id)),
        Ref = row.Text(nameof(Ref)),
        Name = row.Text(nameof(Name)),
        When = row.Json<Criterion>(nameof(When)),
        Removes = row.Json<Removal>(nameof(Removes)),
        Lasting = row.Flag(nameof(Lasting)),
        Why = row.Text(nameof(Why)),
        Grounds = row.Json<Grounds>(nameof(Grounds)),
    };
}
