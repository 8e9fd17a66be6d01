using System.Collections.Immutable;

namespace HamstringGuide.Storage.Search;

/// <summary>A document ready to be searched: its names to compare, its texts to mark.</summary>
internal sealed class SearchedDocument(SearchDocument document)
{
    private readonly DocumentNames _names = new(document);
    private readonly MarkableText _title = new(document.Title);
    private readonly ImmutableArray<MarkableText> _otherNames = [.. document.OtherNames.Select(name => new MarkableText(name))];
    private readonly MarkableText _summary = new(document.Summary);
    private readonly MarkableText _body = new(document.Body);

    public SearchKind Kind => document.Kind;

    /// <summary>Every word of it, each once.</summary>
    public IEnumerable<string> Words => _otherNames.Append(_title).Append(_summary).Append(_body).SelectMany(text => text.Words).Distinct(StringComparer.Ordinal);

    public NameFit Fit(SearchQuery query) => _names.Fit(query);

    public SearchHit Hit(SoughtWords sought)
    {
        var title = _title.Whole(sought);
        var summary = _summary.Whole(sought);
        var body = _body.Extract(sought);

        return new()
        {
            Document = document,
            Title = title,
            OtherName = title.DifferentMarks > 0 ? null : OtherName(sought),
            Extract = body.DifferentMarks > summary.DifferentMarks || summary.Parts.IsEmpty ? body : summary,
        };
    }

    private MarkedText? OtherName(SoughtWords sought) => _otherNames
        .Select(name => name.Whole(sought))
        .Where(name => name.DifferentMarks > 0)
        .MaxBy(name => name.DifferentMarks);
}
