using System.Collections.Immutable;
using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Pages.HowItWorks;
using HamstringGuide.Web.Plans;

namespace HamstringGuide.Web.Discovery;

/// <summary>
/// Every page that is meant to be found: the one list behind the site map, the feed, canonical links and structured data. A page
/// that isn't in it asks search engines to leave it out, so that one with answers in its address is never found by mistake.
/// </summary>
public sealed class PublishedPages
{
    private readonly Dictionary<string, PublishedPage> _byAddress;

    public PublishedPages(SiteContent site, GuidebookShelf shelf)
    {
        var library = site.Library;
        var guidebook = shelf.Current.Guidebook.Parts;

        All =
        [
            new() { Address = "/", Type = "WebSite" },
            new() { Address = "/when-to-get-help" },
            new() { Address = "/check", Type = "WebPage" },
            .. ListAndPages("/articles", library.Articles.Select(Article)),
            .. ListAndPages("/causes", guidebook.CauseRules.Causes.Select(cause => CausePage(cause, library.Causes[cause.Id]))),
            .. ListAndPages("/exercises", guidebook.Exercises.Select(exercise => ExercisePage(exercise, library.Exercises[exercise.Id]))),
            .. ListAndPages("/self-tests", library.SelfTests.Select(SelfTest)),
            .. ListAndPages("/glossary", []),
            .. ListAndPages("/references", []),
            .. RulePage.All(guidebook).Select(page => new PublishedPage { Address = page.Address, Type = "WebPage" }),
            new() { Address = PlanAddress.Builder, Type = "WebPage" },
            .. library.Pages.Values.OrderBy(page => page.Slug, StringComparer.Ordinal).Select(AboutTheSite),
        ];
        _byAddress = All.ToDictionary(page => page.Address, StringComparer.OrdinalIgnoreCase);
    }

    public ImmutableArray<PublishedPage> All { get; }

    /// <returns>Null when what is there is not meant to be found.</returns>
    public PublishedPage? Find(PathString path) =>
        _byAddress.GetValueOrDefault(path.Value is { Length: > 1 } address ? address.TrimEnd('/') : "/");

    /// <summary>A list changes when a page that it lists does.</summary>
    private static IEnumerable<PublishedPage> ListAndPages(string address, IEnumerable<PublishedPage> pages)
    {
        PublishedPage[] listed = [.. pages];
        return listed.Prepend(new() { Address = address, Type = "CollectionPage", Updated = listed.Max(page => page.Updated) });
    }

    private static PublishedPage Written(string address, PublishedText text) => new()
    {
        Address = address,
        Updated = text.Review.Updated,
        Text = text,
    };

    private static PublishedPage Article(Article article) =>
        Written($"/articles/{article.Slug}", new(article.Title, article.Description, article.Review, article.Text.Sources)) with
        {
            Causes = article.Causes,
        };

    private static PublishedPage SelfTest(SelfTest test) =>
        Written($"/self-tests/{test.Slug}", new(test.Title, test.Description, test.Review, test.Text.Sources)) with
        {
            Causes = test.Causes,
        };

    private static PublishedPage CausePage(Cause cause, CausePage page) =>
        Written($"/causes/{cause.Id}", new(cause.Name, page.Description, page.Review, [.. cause.Grounds.Sources.Union(page.Text.Sources)])) with
        {
            Cause = cause,
            OtherNames = page.Also,
        };

    private static PublishedPage ExercisePage(Exercise exercise, ExercisePage page)
    {
        var summary = string.Join(' ', page.Text.Passages.Select(passage => passage.Text));
        return Written($"/exercises/{exercise.Id}", new(exercise.Name, summary, page.Review, [.. exercise.Grounds.Sources.Union(page.Text.Sources)])) with
        {
            Exercise = exercise,
        };
    }

    private static PublishedPage AboutTheSite(ContentPage page) =>
        Written($"/{page.Slug}", new(page.Title, page.Description, page.Review, page.Text.Sources)) with
        {
            Type = page.Slug == "about" ? "AboutPage" : "WebPage",
        };
}
