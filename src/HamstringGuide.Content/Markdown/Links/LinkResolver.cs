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
    public static void Resolve(
        ParsedText text, LinkInline link, LinkTargets targets, IReadOnlyDictionary<string, GlossaryTerm> glossary, ICollection<GlossaryTerm> used)
    {
        if (ExerciseEmbedReader.IsEmbed(link))
        {
            if (link is not { Parent: { ParentBlock: not null }, PreviousSibling: null, NextSibling: null })
            {
                text.Problem(link, "an exercise's card stands alone, between empty lines");
                link.Remove();
            }

            return;
        }

        if (link.IsImage)
        {
            text.Problem(link, "there are no pictures in texts yet but exercises, ![](exercise:bridge)");
            Unlink(link);
            return;
        }

        if (targets.Find(link.Url ?? "", out var problem) is not var (address, name))
        {
            text.Problem(link, problem);
            Unlink(link);
            return;
        }

        if (link.FirstChild is null)
        {
            link.AppendChild(new LiteralInline(name));
        }

        if (link.Url!.StartsWith("term:", StringComparison.Ordinal))
        {
            Explain(link, glossary[link.Url[5..]], used);
            return;
        }

        link.Url = address;
    }

    private static void Explain(LinkInline link, GlossaryTerm term, ICollection<GlossaryTerm> used)
    {
        if (used.Contains(term))
        {
            Unlink(link);
            return;
        }

        used.Add(term);
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
