using System.Diagnostics;
using HamstringGuide.Guidance;
using HamstringGuide.Storage;

namespace HamstringGuide.Web.Guides;

/// <summary>
/// An edition that is read from the database when it is first asked for, and kept. When it can't be read, that is tried again, but
/// not for each visitor: they would wait in a row for a database that somebody keeps locked, and the whole site with them.
/// </summary>
internal sealed class EarlierEdition(Func<Assessor> load)
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private volatile Assessor? _loaded;
    private StorageException? _problem;
    private long _failedAt;

    /// <exception cref="StorageException">The database can't be read, or could not a moment ago.</exception>
    public Assessor Open()
    {
        if (_loaded is { } loaded)
        {
            return loaded;
        }

        lock (_lock)
        {
            if (_loaded is null && _problem is not null && Stopwatch.GetElapsedTime(_failedAt) < Rest)
            {
                throw new StorageException(_problem.Message, _problem);
            }

            try
            {
                return _loaded ??= load();
            }
            catch (StorageException problem)
            {
                _problem = problem;
                _failedAt = Stopwatch.GetTimestamp();
                throw;
            }
        }
    }
}
