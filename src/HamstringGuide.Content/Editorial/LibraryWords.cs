using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Content.Editorial;

/// <summary>The words of the library, page by page; the glossary's meanings are one text.</summary>
internal static class LibraryWords
{
    public static IEnumerable<WrittenText> Of(SiteContent content, Reading reading)
    {
        var library = content.Library;

        return
        [
            .. library.Articles.Select(article => Text($"articles/{article.Slug}.md", article.Reading, [article.Description], article.Text)),
            .. InOrder(library.Causes).Select(page => Text($"causes/{page.Id}.md", ReadingLevel.Patient, [page.Description], page.Text)),
            .. content.Guidebook.Exercises.Select(exercise => Exercise(exercise, library.Exercises[exercise.Id].Text)),
            .. library.SelfTests.Select(test => Text(
                $"self-tests/{test.Slug}.md", ReadingLevel.Patient, [test.Description, .. test.Outcomes.Select(outcome => outcome.Says)], test.Text)),
            .. InOrder(library.Pages).Select(page => Text($"pages/{page.Slug}.md", page.Reading, [page.Description], page.Text)),
            new("glossary.yaml", ReadingLevel.Patient, [.. library.Glossary.Select(term => reading.PassageOf(term.Means))]),
        ];

        WrittenText Text(string file, ReadingLevel level, IEnumerable<string> fields, RichText text) =>
            new(file, level, [.. fields.Select(reading.PassageOf), .. text.Passages]);

        WrittenText Exercise(Exercise exercise, RichText text) =>
            new(
                $"exercises/{exercise.Id}.md",
                ReadingLevel.Patient,
                [.. Lines(exercise).Select(reading.PassageOf), .. NotFor(exercise, reading), .. text.Passages]);
    }

    private static IEnumerable<T> InOrder<T>(ImmutableDictionary<string, T> pages) =>
        pages.OrderBy(page => page.Key, StringComparer.Ordinal).Select(page => page.Value);

    /// <summary>What the exercise's page says out of its data.</summary>
    private static IEnumerable<string> Lines(Exercise exercise) =>
    [
        exercise.Start, exercise.End, .. exercise.Steps, exercise.Easier.Text, exercise.Harder.Text, .. exercise.Errors, exercise.StopIf,
        .. exercise.EvidenceNote is { } note ? (string[])[note] : [],
    ];

    /// <summary>The page shows what stands between semicolons as a list.</summary>
    private static IEnumerable<Passage> NotFor(Exercise exercise, Reading reading) => exercise.NotFor is { } notFor
        ? notFor.Split(';').Select(part => new Passage(reading.LineOf(notFor), part))
        : [];
}
