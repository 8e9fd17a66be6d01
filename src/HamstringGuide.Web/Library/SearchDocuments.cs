using HamstringGuide.Content;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Storage.Search;

namespace HamstringGuide.Web.Library;

/// <summary>All pages as the search knows them: a method for each kind.</summary>
public static class SearchDocuments
{
    public static IEnumerable<SearchDocument> Of(SiteContent content) =>
    [
        .. content.Guidebook.CauseRules.Causes.Select(Cause),
        .. content.Guidebook.Exercises.Select(exercise => Exercise(exercise, content.ExerciseTexts[exercise.Id])),
        .. content.Pages.Values.OrderBy(page => page.Slug, StringComparer.Ordinal).Select(Page),
        .. OwnPages(content.Guidebook),
    ];

    private static SearchDocument Cause(Cause cause) => new()
    {
        Kind = SearchKind.Cause,
        Address = $"/causes/{cause.Id}",
        Title = cause.Name,

        // Terms of the trade, which those who have been told one look for.
        OtherNames = [cause.Id.Replace('-', ' ')],
        Summary = cause.Messages[0],
        Body = Sentences([.. cause.Messages.Skip(1), .. cause.Do.Select(line => line.Text), .. cause.Avoid.Select(line => line.Text)]),
    };

    private static SearchDocument Exercise(Exercise exercise, string html) => new()
    {
        Kind = SearchKind.Exercise,
        Address = $"/exercises/{exercise.Id}",
        Title = exercise.Name,
        Summary = PlainText.Of(html),

        // Without the warnings: they name what the exercise is not for.
        Body = Sentences(
        [
            $"Works on: {exercise.Target}", $"{exercise.Kind}, {exercise.Position}", $"You need: {exercise.Equipment}", exercise.Start,
            .. exercise.Steps, exercise.End, .. exercise.Errors,
        ]),
    };

    private static SearchDocument Page(ContentPage page) => new()
    {
        Kind = SearchKind.Page,
        Address = $"/{page.Slug}",
        Title = page.Title,
        Summary = page.Description,
        Body = PlainText.Of(page.Html),
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

    /// <summary>One text, each part of it with an end.</summary>
    private static string Sentences(IEnumerable<string> parts) =>
        string.Join(' ', parts.Where(part => part.Length > 0).Select(part => part[^1] is '.' or '?' or '!' or ':' ? part : part + "."));
}
