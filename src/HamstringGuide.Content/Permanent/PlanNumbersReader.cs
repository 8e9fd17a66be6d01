using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Content.Permanent;

/// <summary>
/// Reads the numbers of plan codes in two steps: first the file, then, when all there is is known, whether it has everything. They
/// stand apart from what they number, so that giving one changes no release.
/// </summary>
internal sealed class PlanNumbersReader
{
    private readonly ContentFile _file;
    private readonly Lists _lists;

    public PlanNumbersReader(ContentFile file)
    {
        _file = file;
        _lists = file.ReadYaml(root => new Lists(
            root.Entries("exercises", item => Read(item, one => one.Text("id"))),
            root.Entries("pages", item => Read(item, PageNameReader.Read)),
            root.Entries("red-flags", item => Read(item, one => one.Text("id")))));
        file.Reading.Add([.. FormProblems(_lists.Exercises), .. FormProblems(_lists.Pages), .. FormProblems(_lists.RedFlags)]);
    }

    /// <summary>What is missing, unknown or marked wrongly as gone is reported; then the numbers must not be used.</summary>
    /// <param name="releases">What a numbered release had has its number for good.</param>
    /// <returns>Null when there is a problem.</returns>
    public PlanNumbers? Finish(KnownPages pages, GuidebookParts guidebook, ImmutableArray<ReleaseFile> releases)
    {
        var before = _file.Reading.Problems.Count;
        var toRead = pages.All.Where(page => page.Kind != PageKind.Exercise).ToArray();
        Entry<PageName>[] today = [.. _lists.Pages.Select(entry => entry with { Name = pages.Today(entry.Name) ?? entry.Name })];

        foreach (var (entry, same) in _lists.Pages.Zip(today))
        {
            if (today.First(other => other.Name == same.Name) is var first && first.Number != entry.Number)
            {
                _file.Problem(_file.Reading.LineOf(entry), $"the {entry.Name} has the number {first.Number} already, under another name");
            }
        }

        Check("exercise", _lists.Exercises, guidebook.Exercises.Select(e => e.Id), releases.SelectMany(r => r.Guidebook.Exercises).Select(e => e.Id));
        Check("red flag", _lists.RedFlags, guidebook.RedFlags.Select(f => f.Id), releases.SelectMany(r => r.Guidebook.RedFlags).Select(f => f.Id));
        Check("page", _lists.Pages, toRead, [], page => pages.Today(page));

        return _file.Reading.Problems.Count > before
            ? null
            : new(Numbered(_lists.Exercises), Numbered(today), Numbered(_lists.RedFlags));
    }

    private void Check<T>(string kind, ImmutableArray<Entry<T>> entries, IEnumerable<T> now, IEnumerable<T> ever, Func<T, T?>? today = null)
        where T : class
    {
        var there = now.ToHashSet();

        foreach (var entry in entries)
        {
            var isThere = there.Contains(today?.Invoke(entry.Name) ?? entry.Name);

            if (isThere == entry.Gone)
            {
                _file.Problem(_file.Reading.LineOf(entry), isThere
                    ? $"the {Named(kind, entry.Name)} is still there, so it is not 'gone'"
                    : $"there is no {Named(kind, entry.Name)}; a number is for good, so mark it with 'gone: true'");
            }
        }

        var next = entries.Select(entry => entry.Number).DefaultIfEmpty(0).Max() + 1;

        foreach (var name in there.Concat(ever).Except(entries.Select(entry => today?.Invoke(entry.Name) ?? entry.Name)))
        {
            _file.Problem(1, $"the {Named(kind, name)} has no number; the next is {next++}");
        }
    }

    private static IEnumerable<GuidebookProblem> FormProblems<T>(ImmutableArray<Entry<T>> entries)
        where T : class
    {
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];

            if (entry.Number is < 1 or > Numbering<T>.Most)
            {
                yield return new(entry, $"a number must be 1 to {Numbering<T>.Most}, not {entry.Number}");
            }

            if (entries[..i].FirstOrDefault(earlier => earlier.Number == entry.Number) is { } same)
            {
                yield return new(entry, $"the number {entry.Number} is taken by {Quoted(same.Name)}");
            }

            if (entries[..i].Any(earlier => earlier.Name.Equals(entry.Name)))
            {
                yield return new(entry, $"{Quoted(entry.Name)} has a number already");
            }
        }
    }

    private static Entry<T> Read<T>(MapReader item, Func<MapReader, T> name)
        where T : class => new(item.Number("number"), name(item), item.OptionalYesNo("gone"));

    private static IEnumerable<(int Number, T Name)> Numbered<T>(IEnumerable<Entry<T>> entries)
        where T : class => entries.Select(entry => (entry.Number, entry.Name));

    private static string Named<T>(string kind, T name)
        where T : class => name is PageName page ? page.ToString() : $"{kind} {Quoted(name)}";

    private static string Quoted<T>(T name)
        where T : class => name is PageName page ? $"the {page}" : $"'{name}'";

    private sealed record Entry<T>(int Number, T Name, bool Gone)
        where T : class;

    private sealed record Lists(ImmutableArray<Entry<string>> Exercises, ImmutableArray<Entry<PageName>> Pages, ImmutableArray<Entry<string>> RedFlags);
}
