using HamstringGuide.Storage.Rows;
using Microsoft.Data.Sqlite;

namespace HamstringGuide.Storage;

/// <summary>
/// Reading without EF Core, which only makes and fills the tables: building its model and compiling a query for each table
/// takes it most of a second in a new process, and reading is what every start does before the first page.
/// </summary>
internal static class Query
{
    public static IEnumerable<T> Rows<T>(SqliteConnection connection, string sql, Func<RowReader, T> read, int? releaseId = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;

        if (releaseId is not null)
        {
            command.Parameters.AddWithValue("$release", releaseId);
        }

        using var reader = command.ExecuteReader();
        var row = new RowReader(reader);

        while (reader.Read())
        {
            yield return read(row);
        }
    }
}
