using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HamstringGuide.Storage.Tests;

/// <summary>
/// Takes an image of a database's files before and after every command, commit and opening, as a process would leave them
/// that is killed then.
/// </summary>
/// <remarks>
/// It also takes nearly all of SQLite's page cache away. SQLite otherwise touches the database file only within the commit,
/// where nothing can look; without a cache it has to write pages as it goes, with the journal to undo them beside it.
/// </remarks>
internal sealed class CrashCamera(string folder) : DbCommandInterceptor, IDbTransactionInterceptor, IDbConnectionInterceptor
{
    private readonly HashSet<string> _seen = [];

    /// <summary>Each state of the files once: name and content.</summary>
    public List<Dictionary<string, byte[]>> Images { get; } = [];

    public void Take()
    {
        var image = Directory.GetFiles(folder).Order().ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes);

        if (_seen.Add(string.Join(" ", image.Select(f => $"{f.Key}:{Convert.ToHexString(SHA256.HashData(f.Value))}"))))
        {
            Images.Add(image);
        }
    }

    public void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        // EF Core opens a second one, only to see whether the file is there.
        if (new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly)
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA cache_size = 1";
        command.ExecuteNonQuery();
        Take();
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        After(result);

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result) => After(result);

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        After(result);

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result) => After(result);

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) =>
        After(result);

    public override object? ScalarExecuted(DbCommand command, CommandExecutedEventData eventData, object? result) => After(result);

    public DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result) => After(result);

    public InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result) =>
        After(result);

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Take();

    private T After<T>(T result)
    {
        Take();
        return result;
    }
}
