using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown.ExerciseEmbeds;
using HamstringGuide.Content.Markdown.Terms;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown.Links;

/// <summary>
/// <c>[words](exercise:bridge)</c>: links to our own pages by kind and id, so that no address stands in a text. Without words the
/// page's own name stands there. A link to anything else is reported, and only its words stay.
/// </summary>
internal static class LinkResolver
{
    private const string Term = "term:";

    /// <param name="explained">Terms explained so far; one that is explained by this link is added.</param>
    public static void Resolve(ParsedText text, LinkInline link, LibraryNames names, ICollection<GlossaryTerm> explained)
    {
        if (link.IsImage)
        {
            Picture(text, link);
            return;
        }

        if (names.Targets.Find(link.Url ?? "", out var problem) is not var (address, name))
        {
            text.Problem(link, problem);
            Unlink(link);
            return;
        }

        if (link.FirstChild is null)
        {
            link.AppendChild(new LiteralInline(name));
        }

        if (link.Url!.StartsWith(Term, StringComparison.Ordinal))
        {
            Explain(link, names.Glossary[link.Url[Term.Length..]], explained);
            return;
        }

        link.Url = address;
    }

    /// <summary>An exercise's card is taken out of its paragraph when the blocks are made; there are no other pictures.</summary>
    private static void Picture(ParsedText text, LinkInline picture)
    {
        if (ExerciseEmbedReader.IsEmbed(picture))
        {
            if (!ExerciseEmbedReader.StandsAlone(picture))
            {
                text.Problem(picture, "an exercise's card stands alone, between empty lines");
                picture.Remove();
            }

            return;
        }

        text.Problem(picture, PassageReader.Text(picture).Length == 0
            ? "a picture needs words in its brackets that say what it shows, for people who can't see it"
            : "a text can't show pictures yet, but for exercises: ![](exercise:bridge)");
        Unlink(picture);
    }

    private static void Explain(LinkInline link, GlossaryTerm term, ICollection<GlossaryTerm> explained)
    {
        if (explained.Contains(term))
        {
            Unlink(link);
            return;
        }

        explained.Add(term);
        link.ReplaceBy(new TermUse { Term = term, Words = PassageReader.Text(link), Line = link.Line }, copyChildren: false);
    }

    private static void Unlink(LinkInline link)
    {
        foreach (var child in link.ToArray())
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }
}
