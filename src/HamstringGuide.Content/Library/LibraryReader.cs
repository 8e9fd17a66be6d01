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
    private readonly ContentFolder _folder;
    private readonly LibraryDrafts _read;

    public LibraryReader(ContentFolder folder)
    {
        var glossary = folder.Open("glossary.yaml");
        var ofGlossary = new ReferenceList(glossary);
        _folder = folder;
        _read = new()
        {
            Articles = ArticleReader.Read(folder),
            Causes = CausePageReader.Read(folder),
            SelfTests = SelfTestReader.Read(folder),
            Pages = PageReader.Read(folder),
            Glossary = GlossaryReader.Read(glossary, ofGlossary),
            OfGlossary = ofGlossary,
        };
    }

    /// <summary>Looks up what the pages name, and renders them in the words of a country.</summary>
    /// <param name="exercises">The pages of the guidebook's exercises, which are read together with those.</param>
    public LibraryContent Finish(GuidebookParts guidebook, ImmutableArray<Draft<ExercisePage>> exercises, Country country)
    {
        var drafts = (_read with { Exercises = exercises }).In(country);
        var targets = LibraryTargets.Of(drafts, guidebook);
        var names = new LibraryNames(country, targets, drafts.Glossary, guidebook.Sources);
        drafts.OfGlossary.Check(targets);
        CheckCauses(guidebook);

        foreach (var test in drafts.SelfTests)
        {
            SelfTestReader.Check(test, guidebook.Questionnaire);
        }

        return new()
        {
            Articles = [.. drafts.Articles.Select(draft => draft.Page with { Text = draft.Finish(names) })],
            Exercises = drafts.Exercises.ToImmutableDictionary(draft => draft.Page.Id, draft => draft.Page with { Text = draft.Finish(names) }),
            Causes = drafts.Causes.ToImmutableDictionary(draft => draft.Page.Id, draft => draft.Page with { Text = draft.Finish(names) }),
            SelfTests = [.. drafts.SelfTests.Select(draft => WithLinks(draft.Page, targets) with { Text = draft.Finish(names) })],
            Pages = drafts.Pages.ToImmutableDictionary(draft => draft.Page.Slug, draft => draft.Page with { Text = draft.Finish(names) }),
            Glossary = [.. drafts.Glossary.Select(term => term.Link is { } link ? term with { Link = Resolved(link, targets) } : term)],
        };
    }

    private void CheckCauses(GuidebookParts guidebook)
    {
        var causes = guidebook.CauseRules.Causes.Select(cause => cause.Id).ToArray();

        foreach (var draft in _read.Causes.Where(draft => !causes.Contains(draft.Page.Id)))
        {
            draft.Text.File.Problem(1, $"there is no cause '{draft.Page.Id}'");
        }

        foreach (var cause in causes.Except(_read.Causes.Select(draft => draft.Page.Id)))
        {
            _folder.Missing($"causes/{cause}.md", $"the cause '{cause}' has no page");
        }
    }

    private static SelfTest WithLinks(SelfTest test, LinkTargets targets) => test with
    {
        Outcomes = [.. test.Outcomes.Select(outcome => outcome with { Next = [.. outcome.Next.Select(link => Resolved(link, targets))] })],
    };

    /// <summary>With the address and name in the place of the reference; one that leads nowhere has been reported.</summary>
    private static PageLink Resolved(PageLink link, LinkTargets targets) =>
        targets.Find(link.Address, out _) is var (address, name) ? new(address, name) : link;
}
