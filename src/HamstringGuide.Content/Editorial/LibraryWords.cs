using System.Collections.Immutable;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Content.Editorial;

/// <summary>The words of the library, page by page; the glossary's meanings are one text.</summary>
internal static class LibraryWords
{
    public static IEnumerable<WrittenText> Of(SiteContent content, Wording wording)
    {
        var library = content.Library;

        return
        [
            .. library.Articles.Select(article => wording.Of(
                $"articles/{article.Slug}.md", article.Reading, [article.Description], article.Text.Passages)),
            .. InOrder(library.Causes).Select(page => wording.Of(
                $"causes/{page.Id}.md", ReadingLevel.Patient, [page.Description], page.Text.Passages)),
            .. content.Guidebook.Exercises.Select(exercise => wording.Of(
                $"exercises/{exercise.Id}.md", ReadingLevel.Patient, Lines(exercise, library.Exercises[exercise.Id]), library.Exercises[exercise.Id].Text.Passages)),
            .. library.SelfTests.Select(test => wording.Of(
                $"self-tests/{test.Slug}.md", ReadingLevel.Patient, [test.Description, .. test.Outcomes.Select(outcome => outcome.Says)], test.Text.Passages)),
            .. InOrder(library.Pages).Select(page => wording.Of(
                $"pages/{page.Slug}.md", page.Reading, [page.Description], page.Text.Passages)),
            wording.Of("glossary.yaml", ReadingLevel.Patient, library.Glossary.Select(term => term.Means), []),
        ];
    }

    private static IEnumerable<T> InOrder<T>(ImmutableDictionary<string, T> pages) =>
        pages.OrderBy(page => page.Key, StringComparer.Ordinal).Select(page => page.Value);

    /// <summary>What the exercise's page says out of its data; that it is not for some people, contraindications say there.</summary>
    private static IEnumerable<string?> Lines(Exercise exercise, ExercisePage page) =>
    [
        exercise.Start, exercise.End, .. exercise.Steps, exercise.Easier.Text, exercise.Harder.Text, .. exercise.Errors, exercise.StopIf,
        page.TakeCare, exercise.EvidenceNote,
    ];
}
