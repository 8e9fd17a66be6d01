using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;

namespace HamstringGuide.Content.Library;

/// <summary>Reads the words explained, sorted by term.</summary>
internal static class GlossaryReader
{
    private const int MostWords = 40;

    public static ImmutableArray<GlossaryTerm> Read(ContentFile file, ReferenceList references)
    {
        var terms = file.ReadList("terms", item => Term(item, references));
        Check(file, terms);
        return [.. terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)];
    }

    private static GlossaryTerm Term(MapReader item, ReferenceList references)
    {
        var means = item.Text("means");

        if (Readability.Words(means).Count() > MostWords)
        {
            item.File.Problem(item.LineOf("means"), $"the meaning has more than {MostWords} words");
        }

        return new()
        {
            Id = item.Id(),
            Term = item.Text("term"),
            Words = [.. item.OptionalTexts("words").Select(form => form.Replace('\'', '’'))],
            Means = means,
            Also = item.OptionalTexts("also"),
            See = references.Ids(item, "see", "term"),
            Link = references.OptionalLink(item, "link"),
            Sources = references.Ids(item, "sources", "source"),
        };
    }

    private static void Check(ContentFile file, ImmutableArray<GlossaryTerm> terms)
    {
        foreach (var twice in terms.GroupBy(term => term.Id, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            file.Problem(1, $"term '{twice.Key}' is there twice");
        }

        var forms = terms.SelectMany(term => term.Words, (term, form) => (term.Id, Form: form));

        foreach (var shared in forms.GroupBy(use => use.Form, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            file.Problem(1, $"'{shared.Key}' stands for more than one term: {string.Join(", ", shared.Select(use => use.Id))}");
        }
    }
}
