using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Content.Permanent;

/// <summary>
/// Reads the short addresses in two steps: first the file, then, when all pages are known, where its codes lead.
/// </summary>
internal sealed class ShortAddressReader
{
    /// <summary>Capitals and digits of Crockford's base 32 but vowels and those that look alike in print: 0, 1, 2 and Z, 5 and S, 8 and B.</summary>
    private const string Characters = "34679CDFGHJKMNPQRTVWXY";

    private readonly ContentFile _file;
    private readonly ImmutableArray<Entry> _entries;

    public ShortAddressReader(ContentFile file)
    {
        _file = file;
        _entries = file.ReadList("short-addresses", item => new Entry(item.Text("code"), PageNameReader.Read(item), item.OptionalText("instead")));
        file.Reading.Add(FormProblems());
    }

    /// <summary>Looks up the pages; codes that lead nowhere and pages without a code are reported.</summary>
    public ShortAddresses Finish(KnownPages pages)
    {
        var addresses = ImmutableArray.CreateBuilder<ShortAddress>(_entries.Length);

        foreach (var entry in _entries)
        {
            if (LeadsTo(entry, pages) is { } page)
            {
                addresses.Add(new(entry.Code, page));
            }
        }

        using var free = Free().GetEnumerator();

        foreach (var page in pages.All.Except(addresses.Select(address => address.Page)))
        {
            _file.Problem(1, $"the {page} has no short address; {(free.MoveNext() ? free.Current : "none")} is free");
        }

        return new(addresses.ToImmutable());
    }

    private PageName? LeadsTo(Entry entry, KnownPages pages)
    {
        var line = _file.Reading.LineOf(entry);
        var today = pages.Today(entry.Page);

        if (entry.Instead is null)
        {
            if (today is null)
            {
                _file.Problem(line, $"there is no {entry.Page}; a code is for good, so say with 'instead' which one to show");
            }

            return today;
        }

        if (today is not null)
        {
            _file.Problem(line, $"the {entry.Page} is still there, so nothing stands 'instead' of it");
        }
        else if ((today = pages.Today(entry.Page with { Slug = entry.Instead })) is null)
        {
            _file.Problem(line, $"there is no {entry.Page with { Slug = entry.Instead }} to show instead");
        }

        return today;
    }

    private IEnumerable<GuidebookProblem> FormProblems()
    {
        for (var i = 0; i < _entries.Length; i++)
        {
            var entry = _entries[i];

            if (!HasForm(entry.Code))
            {
                yield return new(entry, $"'{entry.Code}' is no short address: three of {Characters}, at least one a digit");
            }

            foreach (var earlier in _entries[..i])
            {
                if (earlier.Page == entry.Page)
                {
                    yield return new(entry, $"the {entry.Page} has the short address {earlier.Code} already");
                }

                if (Alike(earlier.Code, entry.Code))
                {
                    yield return new(entry, $"'{entry.Code}' is taken too easily for '{earlier.Code}': they must differ in two places, and not by a swap");
                }
            }
        }
    }

    /// <summary>Codes that could be given next; none is alike another or one that is given.</summary>
    private IEnumerable<string> Free()
    {
        var given = _entries.Select(entry => entry.Code).ToList();
        var all = from first in Characters from second in Characters from third in Characters select $"{first}{second}{third}";

        foreach (var code in all.Where(HasForm))
        {
            if (!given.Exists(other => Alike(other, code)))
            {
                given.Add(code);
                yield return code;
            }
        }
    }

    private static bool HasForm(string code) => code.Length == 3 && code.All(Characters.Contains) && code.Any(char.IsAsciiDigit);

    /// <summary>Whether one is read for the other after one wrong character or two neighbours swapped.</summary>
    private static bool Alike(string one, string other) =>
        one.Length == 3 && other.Length == 3
        && (one.Zip(other).Count(pair => pair.First == pair.Second) >= 2
            || other == $"{one[1]}{one[0]}{one[2]}"
            || other == $"{one[0]}{one[2]}{one[1]}");

    private sealed record Entry(string Code, PageName Page, string? Instead);
}
