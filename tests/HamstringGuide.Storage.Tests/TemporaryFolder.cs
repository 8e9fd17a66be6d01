using Microsoft.Data.Sqlite;

namespace HamstringGuide.Storage.Tests;

/// <summary>A folder for one test's database.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"hamstring-{Guid.NewGuid():N}");

    public string Database => File("guide.db");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Does something to the database behind the store's back.</summary>
    public void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public T Ask<T>(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)command.ExecuteScalar()!;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
