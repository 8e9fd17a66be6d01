using System.Text.Json;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Releases;
using Microsoft.Data.Sqlite;

namespace HamstringGuide.Storage.Rows;

/// <summary>The current row of a query, column by column.</summary>
internal sealed class RowReader(SqliteDataReader reader)
{
    public string Text(int column) => reader.GetString(column);

    public string Text(string column) => reader.GetString(reader.GetOrdinal(column));

    public string? OptionalText(string column) => IsNull(column) ? null : Text(column);

    public int Number(string column) => reader.GetInt32(reader.GetOrdinal(column));

    public int? OptionalNumber(string column) => IsNull(column) ? null : Number(column);

    public bool Flag(string column) => reader.GetBoolean(reader.GetOrdinal(column));

    /// <summary>What <see cref="Column.ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">It is not the JSON of such a value.</exception>
    public T Json<T>(string column)
        where T : notnull =>
        JsonSerializer.Deserialize<T>(Text(column), GuidebookJson.Options) ?? throw new JsonException($"null is no {typeof(T).Name}.");

    /// <inheritdoc cref="Json"/>
    public T? OptionalJson<T>(string column)
        where T : class => IsNull(column) ? null : Json<T>(column);

    /// <summary>The member of a closed list.</summary>
    /// <exception cref="FormatException">None has this id.</exception>
    public T Member<T>(string column)
        where T : struct, Enum =>
        EnumId.TryParse<T>(Text(column), out var member)
            ? member
            : throw new FormatException($"'{Text(column)}' is no {typeof(T).Name}.");

    private bool IsNull(string column) => reader.IsDBNull(reader.GetOrdinal(column));
}
