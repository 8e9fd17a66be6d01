using HamstringGuide.Content.Markdown;
using HamstringGuide.Content.Markdown.Links;
using HamstringGuide.Guidance;

namespace HamstringGuide.Content.Library;

/// <summary>Everything that texts can link to, with its address.</summary>
internal static class LibraryTargets
{
    /// <summary>Pages that are made by the program, by what texts call them.</summary>
    public static readonly (string Id, string Address, string Name)[] MadePages =
    [
        ("start", "/", "the start"),
        ("check", "/check", "the check"),
        ("when-to-get-help", "/when-to-get-help", "When to get help"),
        ("articles", "/articles", "All articles"),
        ("exercises", "/exercises", "All exercises"),
        ("causes", "/causes", "All causes"),
        ("self-tests", "/self-tests", "Self-tests"),
        ("glossary", "/glossary", "Glossary"),
        ("references", "/references", "References"),
        ("search", "/search", "Search"),
        ("how-it-works/questions", "/how-it-works/questions", "Every question"),
        ("how-it-works/rules", "/how-it-works/rules", "Every rule"),
        ("how-it-works/findings", "/how-it-works/findings", "Every finding"),
        ("how-it-works/causes", "/how-it-works/causes", "How causes are scored"),
        ("how-it-works/contraindications", "/how-it-works/contraindications", "Every contraindication"),
        ("how-it-works/tips", "/how-it-works/tips", "Every care tip"),
        ("how-it-works/scorecard", "/how-it-works/scorecard", "Scorecard"),
    ];

    /// <summary>Whether the program makes the page of that id, so that no text may be called so.</summary>
    public static bool IsMade(string page) => Array.Exists(MadePages, made => made.Id == page);

    public static LinkTargets Of(LibraryDrafts library, GuidebookParts guidebook)
    {
        var targets = new LinkTargets();
        AddTexts(targets, library, guidebook);
        AddEntries(targets, library, guidebook);
        return targets;
    }

    /// <summary>Pages whose headings can be linked to as well.</summary>
    private static void AddTexts(LinkTargets targets, LibraryDrafts library, GuidebookParts guidebook)
    {
        foreach (var draft in library.Articles)
        {
            targets.Add("article", draft.Page.Slug, $"/articles/{draft.Page.Slug}", draft.Page.Title, Ids(draft.Text));
        }

        foreach (var draft in library.SelfTests)
        {
            targets.Add("self-test", draft.Page.Slug, $"/self-tests/{draft.Page.Slug}", draft.Page.Title, Ids(draft.Text));
        }

        foreach (var draft in library.Pages)
        {
            targets.Add("page", draft.Page.Slug, $"/{draft.Page.Slug}", draft.Page.Title, Ids(draft.Text));
        }

        var ofCauses = library.Causes.ToDictionary(draft => draft.Page.Id, draft => Ids(draft.Text), StringComparer.Ordinal);

        foreach (var cause in guidebook.CauseRules.Causes)
        {
            targets.Add("cause", cause.Id, $"/causes/{cause.Id}", cause.Name, ofCauses.GetValueOrDefault(cause.Id, []));
        }
    }

    private static void AddEntries(LinkTargets targets, LibraryDrafts library, GuidebookParts guidebook)
    {
        foreach (var (id, address, name) in MadePages)
        {
            targets.Add("page", id, address, name, []);
        }

        foreach (var exercise in guidebook.Exercises)
        {
            targets.Add("exercise", exercise.Id, $"/exercises/{exercise.Id}", exercise.Name, []);
        }

        foreach (var term in library.Glossary)
        {
            targets.Add("term", term.Id, $"/glossary#{term.Id}", term.Term, []);
        }

        foreach (var source in guidebook.Sources)
        {
            targets.Add("source", source.Id, $"/references#{source.Id}", source.Title, []);
        }
    }

    private static IEnumerable<string> Ids(ParsedText text) => text.Headings.Select(heading => heading.Id);
}
