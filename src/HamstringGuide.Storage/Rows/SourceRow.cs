using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Evidence;

namespace HamstringGuide.Storage.Rows;

internal sealed class SourceRow : ListedPartRow
{
    public const string Table = "sources";

    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string Authors { get; init; }

    public required string Year { get; init; }

    public required string Title { get; init; }

    public required string? In { get; init; }

    public required string? Publisher { get; init; }

    public required string? Volume { get; init; }

    public required string? Issue { get; init; }

    public required string? Pages { get; init; }

    public required string? Doi { get; init; }

    public required string? Pmid { get; init; }

    public required string? Url { get; init; }

    public required string Confidence { get; init; }

    public required string? Note { get; init; }

    public static SourceRow Of(Source source, int releaseId, int position) => new()
    {
        ReleaseId = releaseId,
        Position = position,
        Id = source.Id,
        Type = source.Type,
        Authors = Column.ToJson(source.Authors),
        Year = source.Year,
        Title = source.Title,
        In = source.In,
        Publisher = source.Publisher,
        Volume = source.Volume,
        Issue = source.Issue,
        Pages = source.Pages,
        Doi = source.Doi,
        Pmid = source.Pmid,
        Url = source.Url,
        Confidence = source.Confidence.ToId(),
        Note = source.Note,
    };

    public static Source Read(RowReader row) => new()
    {
        Id = row.Text(nameof(Id)),
        Type = row.Text(nameof(Type)),
        Authors = row.Json<ImmutableArray<string>>(nameof(Authors)),
        Year = row.Text(nameof(Year)),
        Title = row.Text(nameof(Title)),
        In = row.OptionalText(nameof(In)),
        Publisher = row.OptionalText(nameof(Publisher)),
        Volume = row.OptionalText(nameof(Volume)),
        Issue = row.OptionalText(nameof(Issue)),
        Pages = row.OptionalText(nameof(Pages)),
        Doi = row.OptionalText(nameof(Doi)),
        Pmid = row.OptionalText(nameof(Pmid)),
        Url = row.OptionalText(nameof(Url)),
        Confidence = row.Member<SourceConfidence>(nameof(Confidence)),
        Note = row.OptionalText(nameof(Note)),
    };
}
