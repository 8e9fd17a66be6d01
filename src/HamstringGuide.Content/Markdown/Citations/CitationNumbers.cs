using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown.Citations;

/// <summary>Numbers the sources of one text in the order of their first citation.</summary>
internal sealed class CitationNumbers(ParsedText text, IReadOnlySet<string> known)
{
    private readonly List<string> _sources = [];

    /// <summary>Ids; the first has number 1.</summary>
    public IReadOnlyList<string> Sources => _sources;

    /// <summary>Gives a citation its marks. A source that is not there is reported and has none.</summary>
    public void Number(Citation citation)
    {
        // The mark stands at the word, however the author spaced it.
        if (citation.PreviousSibling is LiteralInline before)
        {
            before.Content.TrimEnd();
        }

        foreach (var id in citation.SourceIds)
        {
            if (!known.Contains(id))
            {
                text.Problem(citation, $"there is no source '{id}' in the references");
                continue;
            }

            var isFirst = !_sources.Contains(id);

            if (isFirst)
            {
                _sources.Add(id);
            }

            citation.Marks.Add(new(_sources.IndexOf(id) + 1, isFirst));
        }
    }
}
