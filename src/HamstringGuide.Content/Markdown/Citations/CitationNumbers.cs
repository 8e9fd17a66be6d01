using HamstringGuide.Guidance.Evidence;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown.Citations;

/// <summary>Numbers the sources of one text in the order of their first citation, and says which marks have a note beside them.</summary>
internal sealed class CitationNumbers(ParsedText text, IReadOnlyDictionary<string, Source> known)
{
    private readonly List<string> _sources = [];
    private readonly HashSet<string> _noted = new(StringComparer.Ordinal);

    /// <summary>Ids; the first has number 1.</summary>
    public IReadOnlyList<string> Sources => _sources;

    /// <summary>In a new section a reader can't see the notes of the last one any more.</summary>
    public void BeginSection() => _noted.Clear();

    /// <summary>Gives a citation its marks. A source that is not there is reported and has none.</summary>
    public void Number(Citation citation)
    {
        // The mark stands at the word, however the author spaced it.
        if (citation.PreviousSibling is LiteralInline before)
        {
            before.Content.TrimEnd();
        }

        var inText = IsInText(citation);

        foreach (var id in citation.SourceIds)
        {
            if (!known.TryGetValue(id, out var source))
            {
                text.Problem(citation, $"there is no source '{id}' in the references");
                continue;
            }

            var isFirst = !_sources.Contains(id);

            if (isFirst)
            {
                _sources.Add(id);
            }

            citation.Marks.Add(new(_sources.IndexOf(id) + 1, source, isFirst, inText && _noted.Add(id)));
        }
    }

    /// <summary>Boxes, care cards and tables have edges of their own, and no margin for notes.</summary>
    private static bool IsInText(Citation citation)
    {
        var outermost = citation.Parent;

        while (outermost?.Parent is { } parent)
        {
            outermost = parent;
        }

        for (Block? block = outermost?.ParentBlock; block is not null; block = block.Parent)
        {
            if (block is CustomContainer or Table)
            {
                return false;
            }
        }

        return true;
    }
}
