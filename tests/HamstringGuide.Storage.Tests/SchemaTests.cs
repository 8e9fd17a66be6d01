using HamstringGuide.Storage.Migrations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HamstringGuide.Storage.Tests;

public sealed class SchemaTests : IDisposable
{
    // What SQLite knows of each table, whatever words it was made with.
    private static readonly string[] Pragmas =
    [
        "SELECT name, upper(type), \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo('{0}') ORDER BY name",
        "SELECT \"table\", \"from\", \"to\", on_update, on_delete FROM pragma_foreign_key_list('{0}') ORDER BY \"table\", \"from\"",
        """
        SELECT l.origin, l."unique", l.partial, group_concat(i.name), iif(l.origin = 'c', l.name, ''),
               replace((SELECT substr(sql, instr(sql, ' WHERE ')) FROM sqlite_schema s WHERE s.name = l.name AND l.partial), '"', '')
        FROM pragma_index_list('{0}') l, pragma_index_info(l.name) i GROUP BY l.name ORDER BY 4
        """,
    ];

    private readonly TemporaryFolder _migrated = new();
    private readonly TemporaryFolder _created = new();

    public void Dispose()
    {
        _migrated.Dispose();
        _created.Dispose();
    }

    /// <summary>Stands in for EF Core's own comparison, which needs a model snapshot.</summary>
    [Fact]
    public void MigratedTables_AreThoseOfTheModel()
    {
        GuidebookStore.Open(_migrated.Database);
        using (var context = ModelOf(_created))
        {
            context.Database.EnsureCreated();
        }

        var tables = Tables(_created);
        Assert.Equal(16, tables.Length);
        Assert.Equal(tables, Tables(_migrated));
        Assert.All(tables, table => Assert.Equal(Describe(_created, table), Describe(_migrated, table)));
    }

    [Fact]
    public void Migrations_AreAllThatThereAre()
    {
        using var context = ModelOf(_created);

        Assert.Equal(context.Database.GetMigrations(), Schema.Migrations);
        Assert.Contains(InitialCreate.Id, Schema.Migrations);
    }

    [Fact]
    public void ForeignKeys_AreEnforced()
    {
        GuidebookStore.Open(_migrated.Database);
        using var context = ModelOf(_migrated);

        var problem = Assert.Throws<SqliteException>(
            () => context.Database.ExecuteSqlRaw("INSERT INTO cause_rules VALUES (7, 1, 1, 1, '')"));

        Assert.Contains("FOREIGN KEY", problem.Message);
    }

    private static GuidebookContext ModelOf(TemporaryFolder folder) => new(new DatabaseFile(folder.Database, []).Options());

    private static string[] Tables(TemporaryFolder folder) => Rows(
        folder, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' ORDER BY name");

    private static string[] Describe(TemporaryFolder folder, string table) =>
        [.. Pragmas.SelectMany(pragma => Rows(folder, string.Format(pragma, table)).Prepend(table))];

    private static string[] Rows(TemporaryFolder folder, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();

        while (reader.Read())
        {
            rows.Add(string.Join("|", Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }

        return [.. rows];
    }
}
