using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Storage.Rows;

internal sealed class ExerciseRow : ListedPartRow
{
    public const string Table = "exercises";

    public required string Id { get; init; }

    public required string Ref { get; init; }

    public required string Name { get; init; }

    public required string Kind { get; init; }

    public required string Target { get; init; }

    public required string Equipment { get; init; }

    /// <summary>The body's; the place in the order is <see cref="ListedPartRow.Position"/>.</summary>
    public required string BodyPosition { get; init; }

    public required bool Gentle { get; init; }

    public required string Tags { get; init; }

    public required string Start { get; init; }

    public required string End { get; init; }

    public required string Pose { get; init; }

    public required string Steps { get; init; }

    public required string Regimens { get; init; }

    public required string Easier { get; init; }

    public required string Harder { get; init; }

    public required string Errors { get; init; }

    public required string StopIf { get; init; }

    public required string? NotFor { get; init; }

    public required string Evidence { get; init; }

    public required string? EvidenceNote { get; init; }

    public required string Grounds { get; init; }

    public static ExerciseRow Of(Exercise exercise, int releaseId, int position) => new()
    {
        ReleaseId = releaseId,
        Position = position,
        Id = exercise.Id,
        Ref = exercise.Ref,
        Name = exercise.Name,
        Kind = exercise.Kind,
        Target = exercise.Target,
        Equipment = exercise.Equipment,
        BodyPosition = exercise.Position,
        Gentle = exercise.Gentle,
        Tags = Column.ToJson(exercise.Tags),
        Start = exercise.Start,
        End = exercise.End,
        Pose = Column.ToJson(exercise.Pose),
        Steps = Column.ToJson(exercise.Steps),
        Regimens = Column.ToJson(exercise.Regimens),
        Easier = Column.ToJson(exercise.Easier),
        Harder = Column.ToJson(exercise.Harder),
        Errors = Column.ToJson(exercise.Errors),
        StopIf = exercise.StopIf,
        NotFor = exercise.NotFor,
        Evidence = exercise.Evidence.ToId(),
        EvidenceNote = exercise.EvidenceNote,
        Grounds = Column.ToJson(exercise.Grounds),
    };

    public static Exercise Read(RowReader row) => new()
    {
        Id = row.Text(nameof(Id)),
        Ref = row.Text(nameof(Ref)),
        Name = row.Text(nameof(Name)),
        Kind = row.Text(nameof(Kind)),
        Target = row.Text(nameof(Target)),
        Equipment = row.Text(nameof(Equipment)),
        Position = row.Text(nameof(BodyPosition)),
        Gentle = row.Flag(nameof(Gentle)),
        Tags = row.Json<ImmutableArray<string>>(nameof(Tags)),
        Start = row.Text(nameof(Start)),
        End = row.Text(nameof(End)),
        Pose = row.Json<Pose>(nameof(Pose)),
        Steps = row.Json<ImmutableArray<string>>(nameof(Steps)),
        Regimens = row.Json<ImmutableArray<Regimen>>(nameof(Regimens)),
        Easier = row.Json<Variation>(nameof(Easier)),
        Harder = row.Json<Variation>(nameof(Harder)),
        Errors = row.Json<ImmutableArray<string>>(nameof(Errors)),
        StopIf = row.Text(nameof(StopIf)),
        NotFor = row.OptionalText(nameof(NotFor)),
        Evidence = row.Member<EvidenceLevel>(nameof(Evidence)),
        EvidenceNote = row.OptionalText(nameof(EvidenceNote)),
        Grounds = row.Json<Grounds>(nameof(Grounds)),
    };
}
