using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Storage.Search;

namespace HamstringGuide.Web.Library;

/// <summary>All pages as the search knows them: a method for each kind.</summary>
public static class SearchDocuments
{
    /// <param name="guidebook">In the words of the country in which the site is read.</param>
    public static IEnumerable<SearchDocument> Of(SiteContent content, GuidebookParts guidebook) =>
    [
        .. content.Library.Articles.Select(Article),
        .. guidebook.CauseRules.Causes.Select(cause => Cause(cause, content.Library.Causes[cause.Id])),
        .. guidebook.Exercises.Select(exercise => Exercise(exercise, content.Library.Exercises[exercise.Id])),
        .. content.Library.SelfTests.Select(SelfTest),
        .. content.Library.Glossary.Select(Term),
        .. content.Library.Pages.Values.OrderBy(page => page.Slug, StringComparer.Ordinal).Select(Page),
        .. OwnPages(guidebook),
    ];

    private static SearchDocument Article(Article article) => new()
    {
        Kind = SearchKind.Article,
        Address = $"/articles/{article.Slug}",
        Title = article.Title,
        Summary = article.Description,
        Body = Words(article.Text),
    };

    private static SearchDocument Cause(Cause cause, CausePage page) => new()
    {
        Kind = SearchKind.Cause,
        Address = $"/causes/{cause.Id}",
        Title = cause.Name,

        // Terms of the trade, which those who have been told one look for.
        OtherNames = [cause.Id.Replace('-', ' '), .. page.Also],
        Summary = cause.Messages[0],
        Body = Sentences([.. cause.Messages.Skip(1), .. cause.Do.Select(line => line.Text), .. cause.Avoid.Select(line => line.Text), Words(page.Text)]),
    };

    private static SearchDocument Exercise(Exercise exercise, ExercisePage page) => new()
    {
        Kind = SearchKind.Exercise,
        Address = $"/exercises/{exercise.Id}",
        Title = exercise.Name,
        Summary = Words(page.Text),

        // Without the warnings: they name what the exercise is not for.
        Body = Sentences(
        [
            $"Works on: {exercise.Target}", $"{exercise.Kind}, {exercise.Position}", $"You need: {exercise.Equipment}", exercise.Start,
            .. exercise.Steps, exercise.End, .. exercise.Errors,
        ]),
    };

    private static SearchDocument SelfTest(SelfTest test) => new()
    {
        Kind = SearchKind.SelfTest,
        Address = $"/self-tests/{test.Slug}",
        Title = test.Title,
        OtherNames = ["Self-test"],
        Summary = test.Description,
        Body = Sentences([Words(test.Text), .. test.Outcomes.Select(outcome => outcome.Says)]),
    };

    private static SearchDocument Term(GlossaryTerm term) => new()
    {
        Kind = SearchKind.Glossary,
        Address = $"/glossary#{term.Id}",
        Title = term.Term,
        OtherNames = [.. term.Also],
        Summary = term.Means,
        Body = "",
    };

    private static SearchDocument Page(ContentPage page) => new()
    {
        Kind = SearchKind.Page,
        Address = $"/{page.Slug}",
        Title = page.Title,
        Summary = page.Description,
        Body = Words(page.Text),
    };

    /// <summary>Pages that are no text of the content.</summary>
    private static IEnumerable<SearchDocument> OwnPages(GuidebookParts guidebook)
    {
        yield return new()
        {
            Kind = SearchKind.Page,
            Address = "/when-to-get-help",
            Title = "When to get help",
            OtherNames = ["Emergency", "Warning signs", "Red flags"],
            Summary = "When to call the emergency number, when to be seen today, and when to see a clinician.",
            Body = Sentences(
            [
                .. guidebook.RedFlags
                    .Where(flag => flag.Disposition >= Disposition.SeeClinicianSoon)
                    .OrderByDescending(flag => flag.Disposition)
                    .SelectMany(flag => new[] { flag.Name, flag.Say }),
            ]),
        };
        yield return new()
        {
            Kind = SearchKind.Page,
            Address = "/check",
            Title = "The check",
            OtherNames = ["Symptom checker", "Questions about your symptoms"],
            Summary = "Answer a few questions. Learn how soon to be seen, what may be behind it, and what to do today.",
            Body = Sentences([.. guidebook.Questionnaire.Items.Select(question => question.Text)]),
        };
        yield return new()
        {
            Kind = SearchKind.Page,
            Address = "/exercises",
            Title = "All exercises",
            OtherNames = ["Exercises", "Stretches", "Workout"],
            Summary = "Exercises and stretches for sore or tight hamstrings and knees: how to do each, how much, and when to stop.",
            Body = "",
        };
        yield return new()
        {
            Kind = SearchKind.Page,
            Address = "/articles",
            Title = "All articles",
            OtherNames = ["Articles", "Reading"],
            Summary = "Plain words about hamstrings and knees.",
            Body = "",
        };
        yield return new()
        {
            Kind = SearchKind.Page,
            Address = "/glossary",
            Title = "Glossary",
            OtherNames = ["Dictionary", "Words explained", "Terms"],
            Summary = "Words that you may meet here or at a clinic, in plain language.",
            Body = "",
        };
        yield return new()
        {
            Kind = SearchKind.Page,
            Address = "/causes",
            Title = "What can be behind it",
            OtherNames = ["Causes", "Conditions"],
            Summary = "Patterns that can fit a sore or tight hamstring or knee.",
            Body = "",
        };
        yield return new()
        {
            Kind = SearchKind.Page,
            Address = "/references",
            Title = "References",
            OtherNames = ["Sources", "Studies", "Evidence"],
            Summary = "Every source that the questions, rules, exercises and causes of this guide rest on.",
            Body = "",
        };
    }

    private static string Words(RichText text) => Sentences(text.Passages.Select(passage => passage.Text));

    /// <summary>One text, each part of it with an end.</summary>
    private static string Sentences(IEnumerable<string> parts) =>
        string.Join(' ', parts.Where(part => part.Length > 0).Select(part => part[^1] is '.' or '?' or '!' or ':' ? part : part + "."));
}
