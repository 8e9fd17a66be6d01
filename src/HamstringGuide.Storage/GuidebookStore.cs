using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Releases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HamstringGuide.Storage;

/// <summary>
/// The releases of the guidebook, in a SQLite file. What was published once stays as it was; nothing is ever deleted.
/// </summary>
/// <remarks>
/// May be used from several threads. Which releases there are is read by <see cref="Open(string)"/> and by
/// <see cref="Publish"/>, and kept: what another process publishes later is not seen.
/// </remarks>
public sealed class GuidebookStore
{
    private readonly DatabaseFile _file;
    private volatile PublishedReleases _published;

    private GuidebookStore(DatabaseFile file, PublishedReleases published)
    {
        _file = file;
        _published = published;
    }

    /// <summary>All releases, in the order they were published.</summary>
    public IReadOnlyList<Release> Releases => _published.All;

    /// <summary>The release that this store published last; before it has, the one that was current when it was opened.</summary>
    /// <exception cref="InvalidOperationException">None has been published.</exception>
    public Release Current => _published.Current ?? throw new InvalidOperationException("No release has been published.");

    /// <summary>
    /// Opens the database and brings its tables up to date; makes the file and its folder where they are missing. A database
    /// that is up to date is only read, so that it may lie where nothing can be written.
    /// </summary>
    /// <exception cref="StorageException">
    /// The path is no file that can be made or opened, the file is no database of this program, or a later version made it.
    /// </exception>
    public static GuidebookStore Open(string databasePath) => Open(databasePath, []);

    internal static GuidebookStore Open(string databasePath, IEnumerable<IInterceptor> interceptors)
    {
        if (string.IsNullOrWhiteSpace(databasePath))
        {
            throw new StorageException($"There is no path for the database. Set {DatabaseFile.Setting} to a file.");
        }

        var file = new DatabaseFile(Path.GetFullPath(databasePath), interceptors);
        file.MakeFolder();

        var published =
            file.Read(connection => Schema.IsUpToDate(connection, file) ? PublishedReleases.Read(connection) : null)
            ?? file.Write(context =>
            {
                Schema.Update(context);
                return PublishedReleases.Read(context.Connection);
            });

        return new(file, published);
    }

    /// <summary>
    /// Publishes the numbered releases that are missing, and these parts as the current release unless their hash is known
    /// already. All or nothing; writes nothing when all of it is there.
    /// </summary>
    /// <param name="parts">Without problems by <see cref="GuidebookCheck"/>.</param>
    /// <param name="numbered">In order: of several with one hash, the last is what the release is called.</param>
    /// <param name="now">Kept as the time of publishing of what is new.</param>
    /// <returns>
    /// The current release: the numbered one where one has the parts' hash, else an unnumbered one. An unnumbered release
    /// gets its number when one with its hash comes.
    /// </returns>
    /// <exception cref="StorageException">The database can't be written.</exception>
    public Release Publish(GuidebookParts parts, IEnumerable<ReleaseFile> numbered, DateTimeOffset now)
    {
        var publication = new Publication(parts, [.. numbered], now);

        var published = _file.Read(PublishedReleases.Read);

        _published = publication.IsIn(published) ? published : _file.Write(publication.Write);
        return Current;
    }

    /// <summary>The parts of a release, the same as were published.</summary>
    /// <exception cref="ArgumentException">The release is not one of <see cref="Releases"/>.</exception>
    /// <exception cref="StorageException">The database can't be read, or the parts are not what was published.</exception>
    public GuidebookParts Load(Release release, Patience patience = Patience.WhileStarting)
    {
        var published = _published.Find(release.Identity)
            ?? throw new ArgumentException($"Release {release} has not been published.", nameof(release));

        return _file.Read(connection =>
        {
            GuidebookParts parts;
            string hash;

            try
            {
                parts = ReleaseContent.Read(connection, published.Id);
                hash = GuidebookJson.ReleaseOf(parts).Hash;
            }
            catch (Exception problem) when (problem is not SqliteException)
            {
                // Whatever goes wrong in making parts of rows, the rows are not those that were published.
                throw _file.Damaged($"release {release} can't be read", problem);
            }

            return hash == release.Hash ? parts : throw _file.Damaged($"release {release} is not what was published");
        }, patience);
    }

    /// <summary>Looks whether the file is there, can be read, and still holds what it held; reads little of it.</summary>
    /// <exception cref="StorageException">It can't be read, or is not the one that was opened.</exception>
    public void Check() => _file.Read(
        connection => PublishedReleases.Read(connection).All.Length >= Releases.Count
            ? true
            : throw _file.Damaged("releases that it held are gone"),
        Patience.WhileServing);

    /// <summary>
    /// The release of an identity such as <c>2026.1-3f9a0c1e</c>, or null. An unnumbered identity (<c>dev-3f9a0c1e</c>) still
    /// finds its release when that has got a number.
    /// </summary>
    public Release? Find(string identity) => _published.Find(identity)?.Release;

    /// <summary>The release of that hash, numbered or not, or null. Of several numbers it has the last.</summary>
    public Release? FindByHash(string hash) => _published.FindHash(hash)?.Release;
}
