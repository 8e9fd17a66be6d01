using System.Collections.Immutable;
using HamstringGuide.Content.Editorial;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Markdown.Terms;
using HamstringGuide.Content.Yaml;

namespace HamstringGuide.Content.Library;

/// <summary>Reads the words explained, sorted by term.</summary>
internal static class GlossaryReader
{
    private const int MostWords = 40;

    public static ImmutableArray<GlossaryTerm> Read(ContentFile file, ReferenceList references)
    {
        var terms = file.ReadList("terms", item => Term(item, references));
        Unique(file, terms.Select(term => term.Id), "the id");
        Unique(file, terms.Select(term => term.Term), "the term");
        Unique(file, terms.SelectMany(term => term.Words), "the form");
        return [.. terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)];
    }

    private static GlossaryTerm Term(MapReader item, ReferenceList references)
    {
        var id = item.Id();
        var means = item.Text("means");

        if (Readability.Words(means).Count() is > MostWords and var words)
        {
            item.File.Problem(item.LineOf("means"), $"the meaning has {words} words; {MostWords} are the most");
        }

        return new()
        {
            Id = id,
            Term = item.Text("term"),
            Words = item.OptionalTexts("words"),
            Means = means,
            Also = item.OptionalTexts("also"),
            See = references.Ids(item, "see", "term", self: id),
            Link = references.OptionalLink(item, "link"),
            Sources = references.Ids(item, "sources", "source"),
        };
    }

    /// <summary>Case and the kind of apostrophe make no difference to a reader.</summary>
    private static void Unique(ContentFile file, IEnumerable<string> texts, string kind)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        foreach (var text in texts.Where(text => text.Length > 0 && !seen.Add(TermFinder.WithCurlyApostrophes(text))))
        {
            file.Problem(file.Reading.LineOf(text), $"{kind} '{text}' is there twice");
        }
    }
}
