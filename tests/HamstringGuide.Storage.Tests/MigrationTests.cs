using HamstringGuide.Guidance.Releases;
using HamstringGuide.Storage.Migrations;
using HamstringGuide.Storage.Tests.Samples;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HamstringGuide.Storage.Tests;

/// <summary>A database that an earlier version of the program made is brought up to date, with all that is in it.</summary>
public sealed class MigrationTests : IDisposable
{
    private static readonly ReleaseFile Released = Sample.Numbered("2026.1", Sample.Older);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_DatabaseOfTheFirstVersion_KeepsItsReleases()
    {
        MakeFirstVersion(_folder);

        var store = GuidebookStore.Open(_folder.Database);

        Assert.Equal($"2026.1-{Released.Hash}", store.Current.Identity);
        Assert.Equal(Released.Hash, GuidebookJson.ReleaseOf(store.Load(store.Current)).Hash);
    }

    [Fact]
    public void Publish_DatabaseOfTheFirstVersion_TakesAGuidebookWithCountriesBesideTheOldOne()
    {
        MakeFirstVersion(_folder);
        var store = GuidebookStore.Open(_folder.Database);

        var release = store.Publish(Sample.Parts, [Released], DateTimeOffset.UtcNow);

        Assert.Equal(2, store.Load(release).Countries.Length);
        Assert.Empty(store.Load(store.Releases[0]).Countries);
        Assert.Equal(release, GuidebookStore.Open(_folder.Database).Current);
    }

    [Fact]
    public void Open_DatabaseOfTheFirstVersionKilledAtAnyMoment_NextStartGetsOn()
    {
        MakeFirstVersion(_folder);
        var camera = new CrashCamera(_folder.Path);
        camera.Take();
        GuidebookStore.Open(_folder.Database, [camera]);
        camera.Take();

        Assert.InRange(camera.Images.Count, 3, int.MaxValue);
        Assert.All(camera.Images, image =>
        {
            using var folder = new TemporaryFolder();

            foreach (var (name, content) in image)
            {
                File.WriteAllBytes(folder.File(name), content);
            }

            var store = GuidebookStore.Open(folder.Database);
            Assert.Equal(Released.Hash, GuidebookJson.ReleaseOf(store.Load(store.Current)).Hash);
        });
    }

    /// <summary>The tables of the first migration, filled as that version filled them.</summary>
    private static void MakeFirstVersion(TemporaryFolder folder)
    {
        using (var context = new GuidebookContext(new DatabaseFile(folder.Database, []).Options()))
        {
            File.WriteAllText(folder.Database, "");
            context.GetService<IMigrator>().Migrate(InitialCreate.Id);
        }

        using var today = new TemporaryFolder();
        GuidebookStore.Open(today.Database).Publish(Released.Guidebook, [Released], DateTimeOffset.UtcNow);
        using var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False;Foreign Keys=False");
        connection.Open();
        Execute($"ATTACH '{today.Database}' AS today");

        foreach (var table in Strings("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'"))
        {
            var columns = string.Join(", ", Strings($"SELECT '\"' || name || '\"' FROM pragma_table_info('{table}', 'main')"));
            Execute($"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM today.{table}");
        }

        Assert.Equal([InitialCreate.Id], Strings("SELECT MigrationId FROM __EFMigrationsHistory"));
        Assert.DoesNotContain("countries", Strings("SELECT name FROM main.sqlite_schema"));

        void Execute(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        string[] Strings(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            using var reader = command.ExecuteReader();
            var rows = new List<string>();

            while (reader.Read())
            {
                rows.Add(reader.GetString(0));
            }

            return [.. rows];
        }
    }
}
