using HamstringGuide.Guidance.Evidence;

namespace HamstringGuide.Web.Guides;

/// <summary>Where a source stands, and where it can be read.</summary>
public static class SourceWords
{
    /// <summary>The page of the source itself; null when it has no address.</summary>
    public static string? Address(Source source) => Links(source).Select(link => link.Address).FirstOrDefault();

    /// <summary>Every place where it can be found, each with its name; none when it has no address.</summary>
    public static IEnumerable<(string Name, string Address)> Links(Source source)
    {
        if (source.Doi is { } doi)
        {
            yield return ($"DOI {doi}", $"https://doi.org/{doi}");
        }

        if (source.Pmid is { } pmid)
        {
            yield return ($"PubMed {pmid}", $"https://pubmed.ncbi.nlm.nih.gov/{pmid}/");
        }

        if (source.Url is { } url)
        {
            yield return (Uri.TryCreate(url, UriKind.Absolute, out var page) ? page.Host : url, url);
        }
    }

    /// <summary>Journal, volume, issue and pages, as far as they are known.</summary>
    public static string Where(Source source)
    {
        var volume = source.Volume + (source.Issue is { } issue ? $"({issue})" : "");
        var place = string.Join(" ", new[] { source.In, volume }.Where(part => !string.IsNullOrEmpty(part)));
        var pages = source.Pages is { } range ? (place.Length > 0 ? $": {range}" : range) : "";
        return string.Join(". ", new[] { place + pages, source.Publisher == source.In ? null : source.Publisher }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
