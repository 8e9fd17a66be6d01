using System.Collections.Immutable;

namespace HamstringGuide.Storage.Search;

/// <summary>
/// How well what was typed fits the names of a document, best first. A text may have the words more often and yet be about
/// something else.
/// </summary>
internal enum NameFit
{
    /// <summary>It is the title.</summary>
    Title,

    /// <summary>It is a name of the document, or means the same.</summary>
    Name,

    /// <summary>The title begins with it.</summary>
    Beginning,

    /// <summary>It is in a name.</summary>
    Part,
    None,
}

/// <summary>The title of a document, and its other names.</summary>
internal sealed class DocumentNames(SearchDocument document)
{
    private readonly ImmutableArray<string> _title = Saying.Of(document.Title).Stems;

    private readonly ImmutableArray<ImmutableHashSet<string>> _names =
        [.. document.OtherNames.Prepend(document.Title).Select(name => Saying.Of(name).Stems.ToImmutableHashSet(StringComparer.Ordinal))];

    /// <summary>An explained word always bears the name that was typed, and still a page about it comes first.</summary>
    private readonly bool _isOnlyAWord = document.Kind == SearchKind.Glossary;

    public NameFit Fit(SearchQuery query)
    {
        var terms = query.Terms.Where(term => !term.Sayings.IsEmpty).ToArray();
        var typed = terms.SelectMany(term => term.Typed).ToArray();
        var fit = _names.Min(name => Fit(name, terms));

        return fit switch
        {
            NameFit.None => NameFit.None,
            _ when _isOnlyAWord => NameFit.Part,
            _ when _names[0].SetEquals(typed) => NameFit.Title,
            NameFit.Part when typed.Length > 1 && _title.AsSpan().StartsWith(typed) => NameFit.Beginning,
            _ => fit,
        };
    }

    private static NameFit Fit(ImmutableHashSet<string> name, QueryTerm[] terms)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);

        foreach (var term in terms)
        {
            var said = term.AllSayings.Where(saying => saying.Stems.All(name.Contains)).MaxBy(saying => saying.Stems.Length);

            if (said is null)
            {
                return NameFit.None;
            }

            used.UnionWith(said.Stems);
        }

        return used.Count == name.Count ? NameFit.Name : NameFit.Part;
    }
}
