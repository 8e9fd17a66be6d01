using System.Net;
using Microsoft.Data.Sqlite;

namespace HamstringGuide.Web.Tests.Faults;

/// <summary>
/// The database goes bad while the guide runs: what it shows of today goes on; only a link to an earlier release can't be
/// opened, which is said with status 503 and the emergency advice, and works again as soon as the database does.
/// </summary>
public sealed class DatabaseFaultTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;
    private readonly GuideApp _app;
    private readonly HttpClient _visitor;
    private readonly byte[] _database;

    public DatabaseFaultTests()
    {
        _app = new() { Database = Database };
        _visitor = _app.Visitor();
        _database = File.ReadAllBytes(Database);
    }

    private string Database => Path.Combine(_folder, "guide.db");

    public void Dispose()
    {
        _app.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("garbage")]
    [InlineData("empty")]
    [InlineData("truncated")]
    [InlineData("zeros")]
    [InlineData("another")]
    public async Task Get_DatabaseSpoiltWhileRunning_GoesOnAndSaysWhatCannotBeShown(string how)
    {
        Spoil(how);

        await AssertGoesOn();
        await AssertUnavailable(KnownLinks.OfTheFirstRelease);
    }

    [Fact]
    public async Task Get_DatabaseMendedAgain_ShowsTheEarlierRelease()
    {
        Spoil("garbage");
        await AssertUnavailable(KnownLinks.OfTheFirstRelease);
        File.WriteAllBytes(Database, _database);

        // Another release: the first is left alone for some seconds.
        var response = await _visitor.GetAsync(KnownLinks.OfTheSecondRelease);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    /// <summary>Visitors don't queue up behind the lock: one waits a second, the others are told at once.</summary>
    [Fact]
    public async Task Get_DatabaseLockedByAnother_GoesOnForTheOthers()
    {
        using (var other = Lock())
        {
            var waiting = Enumerable.Range(0, 40).Select(_ => _visitor.GetAsync(KnownLinks.OfTheFirstRelease)).ToArray();
            await AssertGoesOn();
            var responses = await Task.WhenAll(waiting).WaitAsync(TimeSpan.FromSeconds(20));
            Assert.All(responses, response => Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode));
        }

        var later = await _visitor.GetAsync(KnownLinks.OfTheSecondRelease);
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
    }

    [Fact]
    public async Task Get_EarlierReleaseOpenedBefore_NeedsNoDatabase()
    {
        var before = await _visitor.GetStringAsync(KnownLinks.OfTheFirstRelease);
        Spoil("gone");

        Assert.Equal(before, await _visitor.GetStringAsync(KnownLinks.OfTheFirstRelease));
    }

    private void Spoil(string how)
    {
        switch (how)
        {
            case "gone":
                File.Delete(Database);
                break;
            case "garbage":
                File.WriteAllText(Database, string.Concat(Enumerable.Repeat("This is a letter, not a database. ", 1000)));
                break;
            case "empty":
                File.WriteAllText(Database, "");
                break;
            case "truncated":
                File.WriteAllBytes(Database, _database[..(_database.Length / 2)]);
                break;
            case "zeros":
                File.WriteAllBytes(Database, [.. _database[..4096], .. new byte[_database.Length - 4096]]);
                break;
            default:
                File.Delete(Database);
                using (var other = new SqliteConnection($"Data Source={Database};Pooling=False"))
                {
                    other.Open();
                    using var command = other.CreateCommand();
                    command.CommandText = "CREATE TABLE invoices (id INTEGER)";
                    command.ExecuteNonQuery();
                }

                break;
        }
    }

    private SqliteConnection Lock()
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        return connection;
    }

    private async Task AssertGoesOn()
    {
        foreach (var address in new[] { "/", "/check", "/exercises/bridge", "/search?q=hamstring", KnownLinks.Today })
        {
            Assert.Equal(HttpStatusCode.OK, (await _visitor.GetAsync(address)).StatusCode);
        }
    }

    private async Task AssertUnavailable(string address)
    {
        var response = await _visitor.GetAsync(address);

        var page = await response.ReadAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter!.Delta);
        Assert.Contains("emergency number", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(_folder, page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(KnownLinks.Code, string.Join('\n', _app.Log.Events), StringComparison.OrdinalIgnoreCase);
    }
}
