using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace HamstringGuide.Storage;

/// <summary>What a start wants the database to hold: all numbered releases and the current guidebook.</summary>
internal sealed class Publication(GuidebookParts parts, IReadOnlyList<ReleaseFile> numbered, DateTimeOffset now)
{
    private readonly string _hash = GuidebookJson.ReleaseOf(parts).Hash;

    public bool IsIn(PublishedReleases published) =>
        numbered.All(f => published.Find(f.Number, f.Hash) is not null) && published.FindHash(_hash) is { IsCurrent: true };

    /// <summary>To be called in a transaction.</summary>
    /// <returns>What there is then.</returns>
    public PublishedReleases Write(GuidebookContext context)
    {
        foreach (var file in numbered)
        {
            Number(context, file);
        }

        if (PublishedReleases.Read(context.Connection).FindHash(_hash) is null)
        {
            Add(context, null, _hash, parts);
        }

        MakeCurrent(context);
        return PublishedReleases.Read(context.Connection);
    }

    private void Number(GuidebookContext context, ReleaseFile file)
    {
        var published = PublishedReleases.Read(context.Connection);

        if (published.Find(file.Number, file.Hash) is not null)
        {
            return;
        }

        if (published.FindHash(file.Hash) is { Release.Number: null } unnumbered)
        {
            context.Releases.Where(r => r.Id == unnumbered.Id).ExecuteUpdate(r => r.SetProperty(x => x.Number, file.Number));
        }
        else
        {
            Add(context, file.Number, file.Hash, file.Guidebook);
        }
    }

    private void Add(GuidebookContext context, string? number, string hash, GuidebookParts guidebook)
    {
        var release = new ReleaseRow { Number = number, Hash = hash, PublishedAt = now };
        context.Add(release);
        context.SaveChanges();
        ReleaseContent.Add(context, release.Id, guidebook);
        context.SaveChanges();
        context.ChangeTracker.Clear();

        // Better not published than published and unreadable.
        if (GuidebookJson.ReleaseOf(ReleaseContent.Read(context.Connection, release.Id)).Hash != hash)
        {
            throw new InvalidOperationException(
                $"The tables don't keep all of release {new Release(number, hash)}, or its hash is not that of its content.");
        }
    }

    private void MakeCurrent(GuidebookContext context)
    {
        var current = PublishedReleases.Read(context.Connection).FindHash(_hash)!.Id;
        context.Releases.Where(r => r.IsCurrent && r.Id != current).ExecuteUpdate(r => r.SetProperty(x => x.IsCurrent, false));
        context.Releases.Where(r => r.Id == current).ExecuteUpdate(r => r.SetProperty(x => x.IsCurrent, true));
    }
}
