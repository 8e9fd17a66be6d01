namespace HamstringGuide.Storage.Rows;

/// <summary>A row of a table that holds one kind of part, for all releases.</summary>
internal abstract class PartRow
{
    public required int ReleaseId { get; init; }
}

/// <summary>A part that has a place in an order.</summary>
internal abstract class ListedPartRow : PartRow
{
    public required int Position { get; init; }
}
