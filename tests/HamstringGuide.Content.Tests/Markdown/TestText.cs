using HamstringGuide.Content.Files;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Content.Markdown.Links;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Evidence;

namespace HamstringGuide.Content.Tests.Markdown;

/// <summary>A piece of Markdown by itself, read as a text of the library is, among a few things that it can name.</summary>
internal static class TestText
{
    private static readonly GlossaryTerm[] Glossary =
    [
        Term("tendon", "Tendon", "tendon", "tendons"),
        Term("hamstring-tendon", "Hamstring tendon", "hamstring tendon"),
        Term("bakers-cyst", "Baker’s cyst", "baker's cyst"),
        Term("muscle", "Muscle"),
    ];

    /// <summary>The text, and what is wrong with it; its first line is line 1 of the file.</summary>
    public static (RichText Text, IReadOnlyList<ContentProblem> Problems) Read(string markdown)
    {
        var reading = new Reading();
        var file = new ContentFile("pages/test.md", reading);
        var text = RichTextWriter.Write(ParsedText.Parse(new MarkdownBody(file, markdown, LinesBefore: 0)), Names());
        return (text, reading.Problems);
    }

    /// <summary>The text, in which nothing must be wrong.</summary>
    public static RichText Sound(string markdown)
    {
        var (text, problems) = Read(markdown);
        Assert.Empty(problems);
        return text;
    }

    /// <summary>The HTML of a text that is one piece of prose.</summary>
    public static string Html(string markdown) => Assert.IsType<Prose>(Assert.Single(Sound(markdown).Blocks)).Html;

    /// <summary>Calls every place by its id, and the emergency number 999.</summary>
    private static readonly Country Neutral = new()
    {
        Id = Country.Neutral,
        Name = "Anywhere",
        Language = "en",
        Words = [.. CountryWord.Ids.Select(id => new CountryWord(id, id == "emergency-number" ? "999" : id.Replace('-', ' ')))],
        Grounds = new([], [Basis.Design]),
    };

    private static LibraryNames Names()
    {
        var targets = new LinkTargets();
        targets.Add("exercise", "bridge", "/exercises/bridge", "Bridge", []);
        targets.Add("article", "tight-thighs", "/articles/tight-thighs", "Tight thighs", ["what-it-is"]);

        foreach (var term in Glossary)
        {
            targets.Add("term", term.Id, $"/glossary#{term.Id}", term.Term, []);
        }

        return new(Neutral, targets, Glossary, [Source("Lee J.", "2021", "Moving or held stretches."), Source("Bandy W.", "1997", "Time & stretching"), Source("Martin R.", "2022", "Strains")]);
    }

    private static Source Source(string author, string year, string title) => new()
    {
        Id = $"{author.Split(' ')[0].ToLowerInvariant()}-{year}",
        Type = "article-journal",
        Authors = [author],
        Year = year,
        Title = title,
        Confidence = SourceConfidence.LookedUp,
    };

    private static GlossaryTerm Term(string id, string term, params string[] words) => new()
    {
        Id = id,
        Term = term,
        Words = [.. words],
        Means = "",
        Also = [],
        See = [],
        Sources = [],
    };
}
