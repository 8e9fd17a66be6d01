using System.Collections.Concurrent;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Storage;

namespace HamstringGuide.Web.Guides;

/// <summary>
/// The editions of the guidebook, ready to assess: today's, and every earlier one that a link may ask for. All of them name the
/// places of one country.
/// </summary>
public sealed class GuidebookShelf(GuidebookStore store, Assessor current, Country country)
{
    private readonly ConcurrentDictionary<string, EarlierEdition> _earlier = new(StringComparer.Ordinal);

    /// <summary>Today's rules.</summary>
    public Assessor Current { get; } = current;

    /// <summary>The operator's, with today's words.</summary>
    public Country Country { get; } = country;

    /// <summary>Looks whether the database can still be read, for a start and for earlier editions.</summary>
    /// <exception cref="StorageException">It can't.</exception>
    public void CheckDatabase() => store.Check();

    /// <summary>The edition of that identity; null when it is not known here.</summary>
    /// <exception cref="StorageException">The database can't be read.</exception>
    public Assessor? Find(string identity) =>
        identity == Current.Guidebook.Release.Identity ? Current : Earlier(store.Find(identity));

    /// <summary>The edition of that hash, whatever its number; null when it is not known here.</summary>
    /// <exception cref="StorageException">The database can't be read.</exception>
    public Assessor? FindByHash(string hash) =>
        hash == Current.Guidebook.Release.Hash ? Current : Earlier(store.FindByHash(hash));

    // Only identities that exist are remembered, so that made-up addresses can't fill the memory.
    private Assessor? Earlier(Release? release) => release is null
        ? null
        : _earlier.GetOrAdd(
            release.Identity,
            _ => new(() => new(new Guidebook(store.Load(release, Patience.WhileServing), release, Country.Id)))).Open();
}
