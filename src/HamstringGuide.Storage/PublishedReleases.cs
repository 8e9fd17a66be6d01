using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Storage.Rows;
using Microsoft.Data.Sqlite;

namespace HamstringGuide.Storage;

internal sealed record PublishedRelease(int Id, Release Release, bool IsCurrent);

/// <summary>The releases that a database holds, as they were when it was read, in the order of publishing.</summary>
internal sealed class PublishedReleases(ImmutableArray<PublishedRelease> published)
{
    public ImmutableArray<Release> All { get; } = [.. published.Select(p => p.Release)];

    public Release? Current { get; } = published.FirstOrDefault(p => p.IsCurrent)?.Release;

    public static PublishedReleases Read(SqliteConnection connection) =>
        new([.. Query.Rows(connection, $"SELECT * FROM {ReleaseRow.Table} ORDER BY {nameof(ReleaseRow.Id)}", ReleaseRow.Read)]);

    /// <summary>The one of that number and hash.</summary>
    public PublishedRelease? Find(string number, string hash) =>
        published.FirstOrDefault(p => p.Release.Number == number && p.Release.Hash == hash);

    /// <summary>The one of that hash, numbered or not; of several numbers the last.</summary>
    public PublishedRelease? FindHash(string hash) => published.LastOrDefault(p => p.Release.Hash == hash);

    /// <inheritdoc cref="GuidebookStore.Find"/>
    public PublishedRelease? Find(string identity)
    {
        var dash = identity.LastIndexOf('-');

        if (dash < 0)
        {
            return null;
        }

        var (number, hash) = (identity[..dash], identity[(dash + 1)..]);
        return number == "dev" ? FindHash(hash) : Find(number, hash);
    }
}
