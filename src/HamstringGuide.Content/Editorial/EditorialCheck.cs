using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance.Countries;

namespace HamstringGuide.Content.Editorial;

/// <summary>
/// Finds what an editor must mend and what must not take a site down: reviews that have come due, and words that are too hard. A
/// day that passes makes such a problem, with nothing changed.
/// </summary>
public static class EditorialCheck
{
    /// <summary>The most words that a sentence of a text may have on average.</summary>
    public const int MostWordsOnAverage = 15;

    /// <summary>A sentence of more words is listed.</summary>
    public const int LongSentence = 22;

    /// <summary>Reads and checks everything.</summary>
    /// <exception cref="ContentException">The content has problems that keep the site from starting.</exception>
    public static EditorialReport Run(string contentFolder, DateOnly today)
    {
        var reading = new Reading();
        var content = ContentReader.Read(contentFolder, Country.Neutral, reading, alsoWorkedExamples: true);
        var wording = new Wording(reading, CountryWords.CountryOf(content.Guidebook, Country.Neutral)!);
        WrittenText[] texts = [.. LibraryWords.Of(content, wording), .. GuidanceWords.Of(content.Guidebook, wording)];
        TextFigures[] figures = [.. texts.Select(text => new TextFigures(text.File, text.Level, Readability.Of(text.Sentences.Select(s => s.Text))))];

        return new()
        {
            Content = content,
            Problems = Sorted([.. Overdue(content.Library, reading, today), .. figures.SelectMany(TooHard)]),
            Notices = Sorted(texts.SelectMany(LongSentences)),
            Figures = [.. figures],
        };
    }

    private static IEnumerable<ContentProblem> Overdue(LibraryContent library, Reading reading, DateOnly today)
    {
        IEnumerable<(string File, Review Review)> pages =
        [
            .. library.Articles.Select(article => ($"articles/{article.Slug}.md", article.Review)),
            .. library.Causes.Values.Select(page => ($"causes/{page.Id}.md", page.Review)),
            .. library.Exercises.Values.Select(page => ($"exercises/{page.Id}.md", page.Review)),
            .. library.SelfTests.Select(test => ($"self-tests/{test.Slug}.md", test.Review)),
            .. library.Pages.Values.Select(page => ($"pages/{page.Slug}.md", page.Review)),
        ];

        return pages.Where(page => page.Review.Due < today).Select(page => new ContentProblem(
            page.File,
            reading.LineOf(page.Review),
            $"the review was due on {page.Review.Due:yyyy-MM-dd}: check the text against its sources, then set 'checked' and 'due'"));
    }

    /// <summary>As the figures are shown, with one place after the point.</summary>
    private static IEnumerable<ContentProblem> TooHard(TextFigures text)
    {
        var (grade, length) = (Math.Round(text.Reading.Grade, 1), Math.Round(text.Reading.SentenceLength, 1));

        if (grade > text.HighestGrade)
        {
            yield return new(
                text.File,
                1,
                $"the reading grade is {grade:F1}, and {text.HighestGrade} is the highest for this text; shorter words and sentences bring it down");
        }

        if (length > MostWordsOnAverage)
        {
            yield return new(text.File, 1, $"a sentence has {length:F1} words on average, and {MostWordsOnAverage} are the most");
        }
    }

    private static IEnumerable<ContentProblem> LongSentences(WrittenText text) =>
        from sentence in text.Sentences
        let words = Readability.Words(sentence.Text).Count()
        where words > LongSentence
        select new ContentProblem(text.File, sentence.Line, $"a sentence of {words} words: {sentence.Text}");

    private static ImmutableArray<ContentProblem> Sorted(IEnumerable<ContentProblem> problems) =>
        [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
}
