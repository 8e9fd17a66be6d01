using System.Collections.Immutable;

namespace HamstringGuide.Storage.Search;

/// <summary>One thing that a page must speak of.</summary>
/// <param name="Typed">Stems of the words that were typed for it, as they were made out.</param>
/// <param name="Sayings">Any of these will do; none when the word is unknown.</param>
/// <param name="Longer">What the word may become, when it is the last and perhaps not finished.</param>
internal sealed record QueryTerm(ImmutableArray<string> Typed, ImmutableArray<Saying> Sayings, ImmutableArray<Saying> Longer)
{
    public ImmutableArray<Saying> AllSayings => Sayings.AddRange(Longer);
}

/// <summary>One of the ways to ask, from strict to lenient.</summary>
/// <param name="Match">In the language of FTS5.</param>
internal sealed record QueryStage(string Match, SoughtWords Sought);

/// <summary>What was typed, made out: small words left out, mistakes mended, synonyms beside.</summary>
/// <param name="Understood">All words as they were made out.</param>
/// <param name="IsCorrected">One was mended.</param>
/// <param name="Unknown">Words that no document has in any form.</param>
internal sealed record SearchQuery(ImmutableArray<QueryTerm> Terms, string Understood, bool IsCorrected, ImmutableArray<string> Unknown)
{
    /// <summary>How many words may stand between those of one saying.</summary>
    public const int Near = 4;

    /// <summary>All terms; null when one is unknown.</summary>
    public QueryStage? All => Terms.All(IsKnown) ? Stage(" AND ", Terms.Select(term => term.Sayings)) : null;

    /// <summary>All terms, of which the last may be unfinished; null when it can't be.</summary>
    public QueryStage? AllUnfinished => Terms.All(IsKnown) && Terms is [.., { Longer.IsEmpty: false }]
        ? Stage(" AND ", Terms.Select(term => term.AllSayings))
        : null;

    /// <summary>Any of the terms; null when none is known.</summary>
    public QueryStage? Any => Stage(" OR ", Terms.Select(term => term.AllSayings).Where(sayings => !sayings.IsEmpty));

    private static bool IsKnown(QueryTerm term) => !term.Sayings.IsEmpty;

    private static QueryStage? Stage(string word, IEnumerable<ImmutableArray<Saying>> terms)
    {
        var sought = terms.ToArray();
        var match = string.Join(word, sought.Select(sayings => $"({string.Join(" OR ", sayings.Select(Match))})"));
        return match.Length > 0 ? new(match, new(sought.SelectMany(sayings => sayings))) : null;
    }

    /// <summary>Words have only letters and digits: in quotes nothing in them is a sign of the query language.</summary>
    private static string Match(Saying saying) => saying.Words is [var word]
        ? $"\"{word}\""
        : $"NEAR({string.Join(' ', saying.Words.Select(w => $"\"{w}\""))}, {Near})";
}
