using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Evidence;

namespace HamstringGuide.Storage.Rows;

internal sealed class TipRow : ListedPartRow
{
    public const string Table = "tips";

    public required string Id { get; init; }

    public required string Ref { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public required string Moves { get; init; }

    public required string When { get; init; }

    public required string Needs { get; init; }

    public required bool WithoutExercise { get; init; }

    public required string Grounds { get; init; }

    public static TipRow Of(CareTip tip, int releaseId, int position) => new()
    {
        ReleaseId = releaseId,
        Position = position,
        Id = tip.Id,
        Ref = tip.Ref,
        Title = tip.Title,
        Text = tip.Text,
        Moves = Column.ToJson(tip.Moves),
        When = Column.ToJson(tip.When),
        Needs = Column.ToJson(tip.Needs),
        WithoutExercise = tip.WithoutExercise,
        Grounds = Column.ToJson(tip.Grounds),
    };

    public static CareTip Read(RowReader row) => new()
    {
        Id = row.Text(nameof(Id)),
        Ref = row.Text(nameof(Ref)),
        Title = row.Text(nameof(Title)),
        Text = row.Text(nameof(Text)),
        Moves = row.Json<ImmutableArray<string>>(nameof(Moves)),
        When = row.Json<Criterion>(nameof(When)),
        Needs = row.Json<ImmutableArray<string>>(nameof(Needs)),
        WithoutExercise = row.Flag(nameof(WithoutExercise)),
        Grounds = row.Json<Grounds>(nameof(Grounds)),
    };
}
