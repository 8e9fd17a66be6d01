using System.Collections.Concurrent;
using HamstringGuide.Guidance;
using HamstringGuide.Storage;

namespace HamstringGuide.Web.Guides;

/// <summary>The editions of the guidebook, ready to assess: today's, and every earlier one that a link may ask for.</summary>
public sealed class GuidebookShelf(GuidebookStore store, Assessor current)
{
    private readonly ConcurrentDictionary<string, Lazy<Assessor?>> _earlier = new(StringComparer.Ordinal);

    /// <summary>Today's rules.</summary>
    public Assessor Current { get; } = current;

    /// <summary>The edition of that identity; null when it is not known here.</summary>
    public Assessor? Find(string identity)
    {
        if (identity == Current.Guidebook.Release.Identity)
        {
            return Current;
        }

        // Only identities that exist are remembered, so that made-up addresses can't fill the memory.
        return store.Find(identity) is { } release
            ? _earlier.GetOrAdd(release.Identity, _ => new(() => new(new Guidebook(store.Load(release), release)))).Value
            : null;
    }
}
