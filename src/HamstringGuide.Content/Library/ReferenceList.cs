using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Markdown.Links;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Countries;

namespace HamstringGuide.Content.Library;

/// <summary>What the fields of a file name, with the lines, to be looked up when everything has been read.</summary>
internal sealed class ReferenceList(ContentFile file)
{
    private readonly List<(int Line, string Reference)> _named = [];

    /// <summary>Reads a list of ids of one kind.</summary>
    public ImmutableArray<string> Ids(MapReader item, string field, string kind)
    {
        var ids = item.OptionalTexts(field);
        _named.AddRange(ids.Select(id => (item.LineOf(field), $"{kind}:{id}")));
        return ids;
    }

    /// <summary>Reads a list of references such as <c>article:hamstring-strain</c>, whose names are looked up later.</summary>
    public ImmutableArray<PageLink> Links(MapReader item, string field)
    {
        var references = item.Texts(field);
        _named.AddRange(references.Select(reference => (item.LineOf(field), reference)));
        return [.. references.Select(reference => new PageLink(reference, ""))];
    }

    /// <summary>Reads one such reference; null when the field is not there.</summary>
    public PageLink? OptionalLink(MapReader item, string field)
    {
        if (item.OptionalText(field) is not { } reference)
        {
            return null;
        }

        _named.Add((item.LineOf(field), reference));
        return new(reference, "");
    }

    /// <summary>A field in the words of a country.</summary>
    public string Filled(string words, Country country)
    {
        foreach (var unknown in country.Unknown(words))
        {
            file.Problem(1, $"'{unknown.Written}' is no word of a country; those are {string.Join(", ", CountryWord.Ids)}");
        }

        return country.Fill(words);
    }

    public void Check(LinkTargets targets)
    {
        foreach (var (line, reference) in _named)
        {
            if (targets.Find(reference, out var problem) is null)
            {
                file.Problem(line, problem);
            }
        }
    }
}
