using System.Collections.Immutable;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Evidence;

namespace HamstringGuide.Storage.Rows;

internal sealed class CountryRow : ListedPartRow
{
    public const string Table = "countries";

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Language { get; init; }

    public required string Words { get; init; }

    public required string Grounds { get; init; }

    public static CountryRow Of(Country country, int releaseId, int position) => new()
    {
        ReleaseId = releaseId,
        Position = position,
        Id = country.Id,
        Name = country.Name,
        Language = country.Language,
        Words = Column.ToJson(country.Words),
        Grounds = Column.ToJson(country.Grounds),
    };

    public static Country Read(RowReader row) => new()
    {
        Id = row.Text(nameof(Id)),
        Name = row.Text(nameof(Name)),
        Language = row.Text(nameof(Language)),
        Words = row.Json<ImmutableArray<CountryWord>>(nameof(Words)),
        Grounds = row.Json<Grounds>(nameof(Grounds)),
    };
}
