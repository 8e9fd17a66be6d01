using System.Collections.Immutable;
using HamstringGuide.Content.Markdown;

namespace HamstringGuide.Web.Sharing;

/// <summary>A published page, or one heading of it, that somebody passes on.</summary>
public sealed record SharedPage
{
    /// <summary>Of the page, as it is published.</summary>
    public required string Path { get; init; }

    public required string Title { get; init; }

    /// <summary>Id of the heading; null for the page from its top.</summary>
    public string? Heading { get; init; }

    /// <summary>Code to type for the page; null where it has none.</summary>
    public string? ShortCode { get; init; }

    /// <summary>The headings of its text, to choose one.</summary>
    public ImmutableArray<TextHeading> Headings { get; init; } = [];

    public string Address => Heading is null ? Path : $"{Path}#{Heading}";

    /// <summary>Null where the page has no code. It leads to the top of the page: a heading has no code of its own.</summary>
    public string? ShortAddress => ShortCode is null ? null : $"/g/{ShortCode}";

    /// <summary>The end of its address, to name a file by: "start" for the start page.</summary>
    public string FileName => Path == "/" ? "start" : Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>What asks for this page to share again: for the share page and its pictures.</summary>
    public string Query => $"?path={Path}{(Heading is null ? "" : $"&heading={Heading}")}";
}
