using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown.Citations;
using HamstringGuide.Content.Markdown.Links;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown;

/// <summary>
/// Looks up what a text names, and puts what it finds into the text. It goes in reading order, so that numbers and first uses follow
/// it. What is not there is reported, and left out.
/// </summary>
internal sealed class TextResolver(ParsedText text, LibraryNames names)
{
    private readonly CitationNumbers _numbers = new(text, names.Sources);
    private readonly List<GlossaryTerm> _terms = [];

    /// <summary>Ids of the sources cited; the first has number 1.</summary>
    public IReadOnlyList<string> Sources => _numbers.Sources;

    /// <summary>Terms whose first use offers their meaning, in order.</summary>
    public IReadOnlyList<GlossaryTerm> Terms => _terms;

    public void Run()
    {
        foreach (var inline in text.Document.Descendants<Inline>().ToArray())
        {
            switch (inline)
            {
                case Citation citation:
                    _numbers.Number(citation);
                    break;
                case LinkInline link:
                    LinkResolver.Resolve(text, link, names, _terms);
                    break;
                case AutolinkInline autolink:
                    // Reported by the check of the markup; wherever it leads, nobody can follow it.
                    autolink.ReplaceBy(new LiteralInline(autolink.Url));
                    break;
                case LiteralInline literal:
                    if (IsInHeading(literal))
                    {
                        _numbers.BeginSection();
                    }

                    // Now and not before parsing, so that a number at the start of a line is not taken for a list's.
                    literal.Content = new(names.Filled(text.File, text.LineOf(literal), literal.Content.ToString()));

                    if (MayExplain(literal))
                    {
                        names.TermFinder.Mark(literal, _terms);
                    }

                    break;
            }
        }
    }

    /// <summary>A button can't stand in a link, and headings stay plain.</summary>
    private static bool MayExplain(LiteralInline literal) => !Around(literal).Any(part => part is LinkInline) && !IsInHeading(literal);

    private static bool IsInHeading(LiteralInline literal) => Around(literal).Any(part => part.ParentBlock is HeadingBlock);

    private static IEnumerable<ContainerInline> Around(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }
}
