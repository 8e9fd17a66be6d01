using System.Collections.Immutable;
using System.Text.Json.Nodes;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Web.Guides;

namespace HamstringGuide.Web.Discovery.StructuredData;

/// <summary>
/// A published page in the words of schema.org. Only what the page itself says: that a clinician reviewed it, only when one did.
/// </summary>
public sealed class PageData(GuidebookShelf shelf, SiteAddress site)
{
    private const string SiteName = "HamstringGuide";

    private Guidebook Guidebook => shelf.Current.Guidebook;

    /// <returns>JSON that is safe within a script element.</returns>
    public string Of(PublishedPage page, string title, string description, Breadcrumb? breadcrumb, HttpRequest request)
    {
        string Full(string path) => site.Full(request, path);

        IEnumerable<(string, JsonNode?)> common =
        [
            ("name", page.Type == "WebSite" ? SiteName : title),
            ("url", Full(page.Address)),
            ("description", description),
            ("inLanguage", shelf.Country.Language),
            ("isAccessibleForFree", true),
            ("publisher", Node.Of("Organization", ("name", SiteName), ("url", Full("/")))),
        ];

        IEnumerable<(string, JsonNode?)> own = page.Type == "WebSite"
            ? [("potentialAction", Search(Full))]
            : [.. Text(page), .. Subject(page, Full), ("breadcrumb", Trail(page, title, breadcrumb, Full))];

        return Node.Of(page.Type, [.. common, .. own]).ToScript();
    }

    private static JsonObject Search(Func<string, string> full) => Node.Of(
        "SearchAction",
        ("target", Node.Of("EntryPoint", ("urlTemplate", full("/search") + "?q={search_term_string}"))),
        ("query-input", "required name=search_term_string"));

    private IEnumerable<(string, JsonNode?)> Text(PublishedPage page)
    {
        if (page.Type == PublishedPage.Medical)
        {
            yield return ("audience", Node.Of("Patient"));
        }

        if (page.Text is not { Review: var review } text)
        {
            yield break;
        }

        yield return ("datePublished", Dates.Iso(review.Published));
        yield return ("dateModified", Dates.Iso(review.Updated));

        // To be checked against its sources is not to be reviewed: that takes a clinician.
        if (review.By is { } clinician)
        {
            yield return ("lastReviewed", Dates.Iso(review.Checked));
            yield return ("reviewedBy", Node.Of("Person", ("name", clinician)));
        }

        yield return ("citation", Node.Many(text.Sources.Select(id => Citation(Guidebook.Source(id)!)).OfType<JsonObject>()));
    }

    private IEnumerable<(string, JsonNode?)> Subject(PublishedPage page, Func<string, string> full)
    {
        // The page for "no clear cause" describes no condition.
        if (page.Cause is { Fallback: false } cause)
        {
            yield return ("mainEntity", MedicalConditionData.Of(cause, page.OtherNames, Guidebook, full));
        }

        if (page.Exercise is { } exercise)
        {
            yield return ("mainEntity", ExercisePlanData.Of(exercise, page.Text!.Summary, full));
        }

        yield return ("about", Node.Many(page.Causes
            .Select(id => Guidebook.Cause(id)!)
            .Where(about => !about.Fallback)
            .Select(about => MedicalConditionData.Named(about, full))));
    }

    /// <summary>Null for a source that can't be followed.</summary>
    private static JsonObject? Citation(Source source)
    {
        if (SourceWords.Address(source) is not { } address)
        {
            return null;
        }

        var type = source.Type switch
        {
            "article-journal" => "ScholarlyArticle",
            "report" => "Report",
            "chapter" => "Chapter",
            _ => "WebPage",
        };
        return Node.Of(type, ("name", source.Title), ("url", address));
    }

    private static JsonObject? Trail(PublishedPage page, string title, Breadcrumb? breadcrumb, Func<string, string> full) =>
        breadcrumb is null ? null : Node.Of("BreadcrumbList", ("itemListElement", Node.Many(breadcrumb.Above
            .Select(above => (above.Address, above.Name))
            .Append((page.Address, title))
            .Select((step, i) => Node.Of(
                "ListItem",
                ("position", i + 1),
                ("name", step.Item2),
                ("item", Node.Of("WebPage", ("@id", full(step.Item1)))))))));
}
