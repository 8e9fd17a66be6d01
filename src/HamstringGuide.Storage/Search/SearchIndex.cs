using System.Collections.Immutable;
using HamstringGuide.Guidance.Wording;

namespace HamstringGuide.Storage.Search;

/// <summary>
/// Full-text search over the site's pages, in memory; made anew at each start. Words may be unfinished, mistyped, in another form,
/// or a synonym. Safe for any number of threads.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    /// <summary>Characters of a text that are read.</summary>
    public const int LongestText = 200;

    /// <summary>Hits that are given back; whoever looks further types another word.</summary>
    private const int MostHits = 20;

    /// <summary>With fewer hits than these, an unfinished last word is looked for in longer words too.</summary>
    private const int FewHits = 5;

    private const int MostClosest = 5;

    private readonly ImmutableArray<SearchedDocument> _documents;
    private readonly SearchTable _table;
    private readonly WordList _words;
    private readonly SearchQueryReader _reader;

    /// <summary>For the table's one connection.</summary>
    private readonly Lock _lock = new();

    private SearchIndex(ImmutableArray<SearchDocument> documents, SearchVocabulary vocabulary)
    {
        var synonyms = new SynonymList(vocabulary.Synonyms);
        _documents = [.. documents.Select(document => new SearchedDocument(document))];
        _table = new(documents);
        _words = new(
            inDocuments: _documents.SelectMany(document => document.Words),
            others: synonyms.Words.Concat(vocabulary.OtherWords.SelectMany(text => PlainWords.Of(text))));
        _reader = new(_words, synonyms);
    }

    public static SearchIndex Build(IEnumerable<SearchDocument> documents, SearchVocabulary vocabulary) => new([.. documents], vocabulary);

    /// <param name="text">Whatever was typed.</param>
    /// <param name="kind">Looks for pages of this kind only; null for all.</param>
    public SearchResults Search(string text, SearchKind? kind = null)
    {
        var query = _reader.Read(text.Trim());
        var any = query.Any;
        var matches = Matches(query, kind);
        var onlySome = matches.Count == 0 && any is not null;

        if (onlySome)
        {
            matches = Matches(query, any, kind);
        }

        return new()
        {
            Hits = [.. matches.Take(MostHits).Select(match => match.Document.Hit(match.Stage.Sought))],
            Found = matches.Count,
            OnlySomeWords = onlySome,
            Understood = query.Understood,
            IsCorrected = query.IsCorrected,
            Closest = matches.Count > 0 ? [] : [.. query.Unknown.SelectMany(word => _words.Similar(word, MostClosest)).Take(MostClosest)],
        };
    }

    public void Dispose() => _table.Dispose();

    /// <summary>Documents that have all that was typed.</summary>
    private List<Match> Matches(SearchQuery query, SearchKind? kind)
    {
        var matches = Matches(query, query.All, kind);

        if (matches.Count < FewHits)
        {
            matches.AddRange(Matches(query, query.AllUnfinished, kind).ExceptBy(matches.Select(m => m.Document), m => m.Document));
        }

        return matches;
    }

    private List<Match> Matches(SearchQuery query, QueryStage? stage, SearchKind? kind)
    {
        if (stage is null)
        {
            return [];
        }

        List<(int Document, double Rank)> found;

        lock (_lock)
        {
            found = _table.Find(stage.Match);
        }

        return
        [
            .. found
                .Where(f => kind is null || _documents[f.Document].Kind == kind)
                .Select(f => (f.Rank, Place: f.Document, Document: _documents[f.Document], Fit: _documents[f.Document].Fit(query)))
                .OrderBy(f => f.Fit)
                .ThenBy(f => f.Document.Kind == SearchKind.Glossary)
                .ThenBy(f => f.Fit <= NameFit.Name ? f.Document.Kind : default)
                .ThenBy(f => f.Rank)
                .ThenBy(f => f.Place)
                .Select(f => new Match(f.Document, stage)),
        ];
    }

    private readonly record struct Match(SearchedDocument Document, QueryStage Stage);
}
