using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Content.Markdown.Links;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Countries;

namespace HamstringGuide.Content.Library;

/// <summary>What the fields of a file name, with the lines, to be looked up when everything has been read.</summary>
internal sealed class ReferenceList(ContentFile file)
{
    private readonly List<(int Line, string Reference)> _named = [];

    /// <summary>Reads a list of ids of one kind.</summary>
    /// <param name="self">The id of what names them, which can't be among them; null where it is of another kind.</param>
    public ImmutableArray<string> Ids(MapReader item, string field, string kind, string? self = null)
    {
        var ids = item.OptionalTexts(field);
        var seen = new HashSet<string>(StringComparer.Ordinal);

        foreach (var id in ids.Where(id => id.Length > 0))
        {
            var line = file.Reading.LineOf(id);

            if (id == self)
            {
                file.Problem(line, $"'{field}' names '{id}' itself");
            }
            else if (!seen.Add(id))
            {
                file.Problem(line, $"'{field}' names '{id}' twice");
            }
            else if (id.Contains('#', StringComparison.Ordinal))
            {
                file.Problem(line, $"'{field}' holds ids of whole pages; '{id}' is a part of one");
            }
            else
            {
                _named.Add((line, $"{kind}:{id}"));
            }
        }

        return ids;
    }

    /// <summary>Reads a list of references such as <c>article:hamstring-strain</c>, whose names are looked up later.</summary>
    public ImmutableArray<PageLink> Links(MapReader item, string field) => [.. item.Texts(field).Select(Link)];

    /// <summary>Reads one such reference; null when the field is not there.</summary>
    public PageLink? OptionalLink(MapReader item, string field) => item.OptionalText(field) is { } reference ? Link(reference) : null;

    /// <summary>A field of the file in the words of a country.</summary>
    public string Filled(string words, Country country) => CountryText.Filled(country, file, file.Reading.LineOf(words), words);

    /// <summary>Reports what is not there.</summary>
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

    private PageLink Link(string reference)
    {
        if (reference.Length > 0)
        {
            _named.Add((file.Reading.LineOf(reference), reference));
        }

        return new(reference, "");
    }
}
