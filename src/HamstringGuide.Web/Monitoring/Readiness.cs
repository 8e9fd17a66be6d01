using HamstringGuide.Storage;
using HamstringGuide.Web.Guides;

namespace HamstringGuide.Web.Monitoring;

/// <summary>
/// Whether this node can show what it should: today's release, and from the database any earlier one. Asked often by proxies and
/// perhaps by others; so the database is looked at once in a few seconds at most.
/// </summary>
public sealed class Readiness(GuidebookShelf shelf, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private long _checkedAt;
    private string? _problem;
    private bool _isChecked;

    /// <returns>Null when all is well; else what is wrong and what to do, for the operator.</returns>
    public string? Problem()
    {
        lock (_lock)
        {
            // By the time that passed and not by the clock, which may jump.
            if (!_isChecked || clock.GetElapsedTime(_checkedAt) >= Kept)
            {
                _problem = Look();
                _checkedAt = clock.GetTimestamp();
                _isChecked = true;
            }

            return _problem;
        }
    }

    private string? Look()
    {
        try
        {
            shelf.CheckDatabase();
            return null;
        }
        catch (StorageException problem)
        {
            return problem.Message;
        }
    }
}
