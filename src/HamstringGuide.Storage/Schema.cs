using HamstringGuide.Storage.Migrations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HamstringGuide.Storage;

/// <summary>Brings a database's tables up to date.</summary>
internal static class Schema
{
    /// <summary>
    /// All migrations. EF Core could list them, but would be started for it; a test keeps the two lists the same.
    /// </summary>
    public static readonly string[] Migrations = [InitialCreate.Id, Countries.Id];

    private const string History = "__EFMigrationsHistory";

    /// <exception cref="StorageException">The database is not this program's, or a later version's.</exception>
    public static bool IsUpToDate(SqliteConnection connection, DatabaseFile file)
    {
        var tables = Strings("SELECT name FROM sqlite_schema WHERE type = 'table'");

        if (!tables.Contains(History))
        {
            return tables.FirstOrDefault(t => !t.StartsWith("__EF", StringComparison.Ordinal)) is { } table
                ? throw file.OfAnotherProgram($"a table '{table}'")
                : false;
        }

        var applied = Strings($"SELECT MigrationId FROM {History}");

        if (applied.Except(Migrations).FirstOrDefault() is { } unknown)
        {
            throw applied.Contains(InitialCreate.Id) ? file.OfALaterVersion(unknown) : file.OfAnotherProgram($"a migration '{unknown}'");
        }

        return applied.Length == Migrations.Length;

        string[] Strings(string sql) => [.. Query.Rows(connection, sql, row => row.Text(0))];
    }

    /// <summary>To be called in a transaction.</summary>
    /// <remarks>
    /// Without a transaction of ours, EF Core guards its migrations with a row in a table (<c>__EFMigrationsLock</c>), which a
    /// killed process leaves behind and for which every later start then waits in vain. Within one, EF Core takes no such row
    /// and heeds none. What keeps a second process waiting instead is SQLite's write lock, which <c>BEGIN IMMEDIATE</c> takes
    /// and the operating system drops with the process; and a kill undoes all of it.
    /// </remarks>
    public static void Update(GuidebookContext context) => context.Database.Migrate();
}
