using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace HamstringGuide.Storage.Search;

/// <summary>The documents in an SQLite database of their own, in memory, with a full-text index. For one thread at a time.</summary>
internal sealed class SearchTable : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _find;
    private readonly SqliteParameter _match = new() { ParameterName = "$match" };

    public SearchTable(ImmutableArray<SearchDocument> documents)
    {
        _connection.Open();

        // The index alone: the texts themselves are kept outside.
        Execute(
            """
            CREATE VIRTUAL TABLE documents USING fts5(
                title, other_names, summary, body, content = '', tokenize = 'porter unicode61 remove_diacritics 2')
            """);

        // How much a word weighs in each of the columns.
        Execute("INSERT INTO documents(documents, rank) VALUES ('rank', 'bm25(10.0, 8.0, 3.0, 1.0)')");
        Fill(documents);
        Execute("INSERT INTO documents(documents) VALUES ('optimize')");

        _find = _connection.CreateCommand();
        _find.CommandText = "SELECT rowid, rank FROM documents WHERE documents MATCH $match";
        _find.Parameters.Add(_match);
    }

    /// <summary>Places of the documents that fit, each with its rank; the lowest is the best.</summary>
    public List<(int Document, double Rank)> Find(string match)
    {
        _match.Value = match;
        using var reader = _find.ExecuteReader();
        var found = new List<(int, double)>();

        while (reader.Read())
        {
            found.Add((reader.GetInt32(0), reader.GetDouble(1)));
        }

        return found;
    }

    public void Dispose()
    {
        _find.Dispose();
        _connection.Dispose();
    }

    private void Fill(ImmutableArray<SearchDocument> documents)
    {
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO documents(rowid, title, other_names, summary, body) VALUES ($row, $title, $names, $summary, $body)";
        insert.Transaction = transaction;

        foreach (var (row, document) in documents.Index())
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$row", row);
            insert.Parameters.AddWithValue("$title", document.Title);
            insert.Parameters.AddWithValue("$names", string.Join('\n', document.OtherNames));
            insert.Parameters.AddWithValue("$summary", document.Summary);
            insert.Parameters.AddWithValue("$body", document.Body);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
