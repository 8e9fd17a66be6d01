namespace HamstringGuide.Storage.Rows;

internal sealed class ReleaseRow
{
    public const string Table = "releases";

    /// <summary>Grows in the order of publishing.</summary>
    public int Id { get; init; }

    /// <summary>Null until the release gets a number.</summary>
    public required string? Number { get; init; }

    public required string Hash { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>True for one row at most; an index keeps it so.</summary>
    public bool IsCurrent { get; init; }

    public static PublishedRelease Read(RowReader row) => new(
        row.Number(nameof(Id)),
        new(row.OptionalText(nameof(Number)), row.Text(nameof(Hash))),
        row.Flag(nameof(IsCurrent)));
}
