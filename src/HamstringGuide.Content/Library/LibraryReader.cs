using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Content.Markdown.Links;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Countries;

namespace HamstringGuide.Content.Library;

/// <summary>
/// Reads all pages of words in two steps: first the files, then, when everything there is is known, what they name; for a text can
/// link to any other.
/// </summary>
internal sealed class LibraryReader
{
    /// <summary>Pages that are made by the program, by what texts call them.</summary>
    private static readonly (string Id, string Address, string Name)[] MadePages =
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
        ("how-it-works", "/how-it-works", "How it works"),
    ];

    private readonly ImmutableArray<Draft<Article>> _articles;
    private readonly ImmutableArray<Draft<ExercisePage>> _exercises;
    private readonly ImmutableArray<Draft<CausePage>> _causes;
    private readonly ImmutableArray<Draft<SelfTest>> _selfTests;
    private readonly ImmutableArray<Draft<ContentPage>> _pages;
    private readonly ImmutableArray<GlossaryTerm> _glossary;
    private readonly ReferenceList _ofGlossary;
    private readonly ContentFolder _folder;

    public LibraryReader(ContentFolder folder, ImmutableArray<Draft<ExercisePage>> exercises)
    {
        var glossary = folder.Open("glossary.yaml");
        _folder = folder;
        _exercises = exercises;
        _articles = ArticleReader.Read(folder);
        _causes = CausePageReader.Read(folder);
        _selfTests = SelfTestReader.Read(folder);
        _pages = PageReader.Read(folder);
        _ofGlossary = new(glossary);
        _glossary = GlossaryReader.Read(glossary, _ofGlossary);
    }

    /// <summary>Looks up what the pages name, and renders them in the words of a country.</summary>
    public LibraryContent Finish(GuidebookParts guidebook, Country country)
    {
        var names = Names(guidebook, country);
        _ofGlossary.Check(names.Targets);
        CheckCauses(guidebook);

        foreach (var test in _selfTests)
        {
            SelfTestReader.Check(test, guidebook.Questionnaire);
        }

        return new()
        {
            Articles = [.. _articles.Select(draft => draft.Page with
            {
                Title = draft.Filled(draft.Page.Title, country),
                Description = draft.Filled(draft.Page.Description, country),
                Text = draft.Finish(names),
            })],
            Exercises = _exercises.ToImmutableDictionary(draft => draft.Page.Id, draft => draft.Page with { Text = draft.Finish(names) }),
            Causes = _causes.ToImmutableDictionary(draft => draft.Page.Id, draft => draft.Page with
            {
                Description = draft.Filled(draft.Page.Description, country),
                Text = draft.Finish(names),
            }),
            SelfTests = [.. _selfTests.Select(draft => draft.Page with
            {
                Title = draft.Filled(draft.Page.Title, country),
                Description = draft.Filled(draft.Page.Description, country),
                Outcomes = [.. draft.Page.Outcomes.Select(outcome => outcome with
                {
                    Says = draft.Filled(outcome.Says, country),
                    Next = [.. outcome.Next.Select(link => Resolved(link, names.Targets)!)],
                })],
                Text = draft.Finish(names),
            })],
            Pages = _pages.ToImmutableDictionary(draft => draft.Page.Slug, draft => draft.Page with
            {
                Title = draft.Filled(draft.Page.Title, country),
                Description = draft.Filled(draft.Page.Description, country),
                Text = draft.Finish(names),
            }),
            Glossary = [.. _glossary.Select(term => term with
            {
                Means = _ofGlossary.Filled(term.Means, country),
                Link = Resolved(term.Link, names.Targets),
            })],
        };
    }

    private LibraryNames Names(GuidebookParts guidebook, Country country)
    {
        var targets = new LinkTargets();

        foreach (var (id, address, name) in MadePages)
        {
            targets.Add("page", id, address, name);
        }

        foreach (var (page, text, _) in _pages)
        {
            targets.Add("page", page.Slug, $"/{page.Slug}", country.Fill(page.Title), Ids(text));
        }

        foreach (var (article, text, _) in _articles)
        {
            targets.Add("article", article.Slug, $"/articles/{article.Slug}", country.Fill(article.Title), Ids(text));
        }

        foreach (var (test, text, _) in _selfTests)
        {
            targets.Add("self-test", test.Slug, $"/self-tests/{test.Slug}", country.Fill(test.Title), Ids(text));
        }

        foreach (var exercise in guidebook.Exercises)
        {
            targets.Add("exercise", exercise.Id, $"/exercises/{exercise.Id}", exercise.Name);
        }

        foreach (var cause in guidebook.CauseRules.Causes)
        {
            targets.Add("cause", cause.Id, $"/causes/{cause.Id}", cause.Name, _causes.Where(draft => draft.Page.Id == cause.Id).SelectMany(draft => Ids(draft.Text)));
        }

        foreach (var term in _glossary)
        {
            targets.Add("term", term.Id, $"/glossary#{term.Id}", term.Term);
        }

        foreach (var source in guidebook.Sources)
        {
            targets.Add("source", source.Id, $"/references#{source.Id}", source.Title);
        }

        return new(country, targets, _glossary, guidebook.Sources.Select(source => source.Id));
    }

    private static IEnumerable<string> Ids(ParsedText text) => text.Headings.Select(heading => heading.Id);

    private void CheckCauses(GuidebookParts guidebook)
    {
        var causes = guidebook.CauseRules.Causes.Select(cause => cause.Id).ToArray();

        foreach (var draft in _causes.Where(draft => !causes.Contains(draft.Page.Id)))
        {
            draft.Text.File.Problem(1, $"there is no cause '{draft.Page.Id}'");
        }

        foreach (var cause in causes.Except(_causes.Select(draft => draft.Page.Id)))
        {
            _folder.Missing($"causes/{cause}.md", $"the cause '{cause}' has no page");
        }
    }

    /// <summary>With the address and name in the place of the reference; one that leads nowhere has been reported.</summary>
    private static PageLink? Resolved(PageLink? link, LinkTargets targets) =>
        link is not null && targets.Find(link.Address, out _) is var (address, name) ? new(address, name) : link;
}
