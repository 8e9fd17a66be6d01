using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HamstringGuide.Storage;

/// <summary>The file that the database is in: how it is opened, and in which words its trouble is told.</summary>
/// <remarks>
/// <para>
/// The journal is SQLite's rollback journal, its own default, and not the write-ahead log that EF Core sets when it makes a
/// database. Both survive a kill at any moment. But a database with a write-ahead log can't be read where its folder can't
/// be written, and it lies in three files of which a careless copy takes one; a rollback journal is there only during a
/// write. What it costs, readers waiting while a writer commits, happens here once a release.
/// </para>
/// <para>
/// <c>synchronous</c> stays at SQLite's default, FULL, so that a release survives a power cut too. Connections are not
/// pooled: after start the file is read only for an old release and to see whether it is well, and nobody then finds it held open.
/// </para>
/// </remarks>
internal sealed class DatabaseFile(string path, IEnumerable<IInterceptor> interceptors)
{
    public const string Setting = "Guide__DatabasePath";

    private const string WriteElsewhere = $"Set {Setting} to a file in a folder that this program may write to.";

    // Starting twice at once must not fail.
    private readonly string _connection = Connection(path, SqliteOpenMode.ReadWriteCreate, secondsToWait: 30);

    // A file that is gone while we serve is trouble to be told, not to be covered by an empty one.
    private readonly string _servingConnection = Connection(path, SqliteOpenMode.ReadWrite, secondsToWait: 1);

    /// <summary>Makes the folder where it is missing. The first to open the file makes that.</summary>
    /// <exception cref="StorageException">There can't be a file.</exception>
    public void MakeFolder()
    {
        if (Directory.Exists(path))
        {
            throw Trouble("it is a folder", $"Set {Setting} to a file.");
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Trouble($"its folder can't be made ({problem.Message})", WriteElsewhere, problem);
        }
    }

    /// <summary>While starting also makes the file, empty, so that EF Core doesn't, with a write-ahead log.</summary>
    /// <exception cref="StorageException">The database can't be read.</exception>
    public T Read<T>(Func<SqliteConnection, T> work, Patience patience = Patience.WhileStarting)
    {
        try
        {
            using var connection = new SqliteConnection(patience == Patience.WhileStarting ? _connection : _servingConnection);
            connection.Open();
            return work(connection);
        }
        catch (SqliteException problem) when (patience == Patience.WhileServing && !File.Exists(path))
        {
            throw Trouble("the file is gone", "Start again, it will be filled anew.", problem);
        }
        catch (SqliteException problem)
        {
            throw Trouble(problem);
        }
    }

    /// <summary>Writes in one transaction, which has SQLite's write lock from the start: what is read in it stays true.</summary>
    /// <exception cref="StorageException">The database can't be written.</exception>
    public T Write<T>(Func<GuidebookContext, T> work)
    {
        try
        {
            using var context = new GuidebookContext(Options());
            using var transaction = context.Database.BeginTransaction();
            var result = work(context);
            transaction.Commit();
            return result;
        }
        catch (SqliteException problem)
        {
            throw Trouble(problem);
        }
        catch (DbUpdateException problem) when (problem.InnerException is SqliteException inner)
        {
            throw Trouble(inner);
        }
    }

    public StorageException OfALaterVersion(string migration) => Trouble(
        $"it was made by a later version of this program, which knows the migration '{migration}'",
        $"Start that version, or set {Setting} to another file.");

    public StorageException OfAnotherProgram(string sign) => Trouble(
        $"it belongs to another program: it has {sign}",
        $"Set {Setting} to another file.");

    public StorageException Damaged(string what, Exception? problem = null) => Trouble(
        $"it is damaged: {what}",
        "Move the file away and start again, it will be filled anew.",
        problem);

    public DbContextOptions<GuidebookContext> Options() => new DbContextOptionsBuilder<GuidebookContext>()
        .UseSqlite(_connection)
        .AddInterceptors(interceptors)
        .ConfigureWarnings(warnings => warnings.Ignore(
            // There is no model snapshot to compare with; a test compares the migrated schema with the model's instead.
            RelationalEventId.PendingModelChangesWarning,
            // Migrating inside a transaction is on purpose: see Schema.
            RelationalEventId.MigrationsUserTransactionWarning))
        .Options;

    private static string Connection(string path, SqliteOpenMode mode, int secondsToWait) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = mode,
        ForeignKeys = true,
        Pooling = false,
        DefaultTimeout = secondsToWait,
    }.ToString();

    private StorageException Trouble(SqliteException problem) => problem.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_CANTOPEN => Trouble("the file can't be opened or made", WriteElsewhere, problem),
        SQLitePCL.raw.SQLITE_READONLY => Trouble("the file or its folder can't be written to", WriteElsewhere, problem),
        SQLitePCL.raw.SQLITE_FULL => Trouble("the disk is full", "Make room and start again.", problem),
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED =>
            Trouble("another program keeps it locked", "End that program and start again.", problem),
        SQLitePCL.raw.SQLITE_NOTADB =>
            Trouble("the file is not a database", $"Move the file away, or set {Setting} to another file.", problem),
        SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_ERROR => Damaged(problem.Message, problem),
        _ => Trouble(problem.Message, $"Mend that, or set {Setting} to another file.", problem),
    };

    private StorageException Trouble(string what, string todo, Exception? problem = null)
    {
        var message = $"The database '{path}' can't be used: {what}. {todo}";
        return problem is null ? new(message) : new(message, problem);
    }
}
