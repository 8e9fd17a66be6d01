using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Testing;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Tests.Library;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.Discovery;

/// <summary>The JSON-LD of every page: valid by schema.org's definitions, and true.</summary>
public sealed class StructuredDataTests(SiteWalk site, ChangedGuide changed) : IClassFixture<SiteWalk>, IClassFixture<ChangedGuide>
{
    private const string Script = "script[type='application/ld+json']";

    [Fact]
    public async Task EveryPage_IsValidBySchemaOrg()
    {
        var schema = new SchemaOrg();
        var reviewed = await (await changed.Visitor.GetAsync("/articles/hamstring-strain")).ReadAsync();

        var problems = site.Published
            .Append(new("reviewed", reviewed))
            .SelectMany(page => schema.Problems(Json(page.Value)).Select(problem => $"{page.Key}: {problem}"));

        Assert.Empty(problems);
        Assert.Empty(schema.Defined.Except(schema.Used).Except(["Enumeration", "PhysicalActivityCategory"]));
    }

    [Theory]
    [InlineData("""{ "@type": "Article", "name": "a" }""")]
    [InlineData("""{ "@context": "https://schema.org", "@type": "Bone" }""")]
    [InlineData("""{ "@context": "https://schema.org", "@type": "Person", "repetitions": { "@type": "QuantitativeValue", "value": 1 } }""")]
    [InlineData("""{ "@context": "https://schema.org", "@type": "Person", "nickname": "a" }""")]
    [InlineData("""{ "@context": "https://schema.org", "@type": "Person", "name": 3 }""")]
    [InlineData("""{ "@context": "https://schema.org", "@type": "Person", "name": "" }""")]
    [InlineData("""{ "@context": "https://schema.org", "@type": "Person", "url": "/about" }""")]
    [InlineData("""{ "@context": "https://schema.org", "@type": "Article", "datePublished": "22 November 2026" }""")]
    [InlineData("""{ "@context": "https://schema.org", "@type": "Article", "audience": { "@type": "Organization" } }""")]
    [InlineData("""{ "@context": "https://schema.org", "@type": "ExercisePlan", "category": "https://schema.org/Swimming" }""")]
    public void SchemaOrg_WrongUse_IsFound(string json) => Assert.NotEmpty(new SchemaOrg().Problems(json));

    [Fact]
    public void NoPage_SaysThatAClinicianReviewedIt()
    {
        Assert.All(RealContent.Content.Library.Articles, article => Assert.Null(article.Review.By));
        Assert.DoesNotContain(site.Published, page => Json(page.Value).Contains("eviewed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Article_ThatAClinicianReviewed_SaysWhoAndWhen()
    {
        var page = await Data(changed.Visitor, "/articles/hamstring-strain");

        Assert.Equal("2026-11-22", (string?)page["lastReviewed"]);
        Assert.Equal("Dr Example", (string?)page["reviewedBy"]!["name"]);
        Assert.Equal("2027-02-03", (string?)page["dateModified"]);
    }

    [Fact]
    public async Task Title_WithMarkup_StaysWithinTheScript()
    {
        var page = await (await changed.Visitor.GetAsync("/articles/tight-hamstrings-and-knee-pain")).ReadAsync();

        Assert.Equal(ChangedGuide.OddTitle, (string?)JsonNode.Parse(Json(page))!["name"]);
        Assert.DoesNotContain("</script", page.QuerySelector(Script)!.InnerHtml, StringComparison.OrdinalIgnoreCase);
        Assert.Null(page.QuerySelector("head b"));
    }

    [Fact]
    public void EveryTrail_IsTheOneThatThePageShows()
    {
        var trails = site.Published.Where(page => page.Value.QuerySelector("nav.crumb") is not null).ToArray();

        Assert.All(trails, entry =>
        {
            var shown = entry.Value.QuerySelectorAll("nav.crumb a").Select(a => (a.TextContent, "http://localhost" + a.GetAttribute("href")));
            var told = Json(entry)["breadcrumb"]!["itemListElement"]!.AsArray();
            Assert.Equal(
                shown.Append((entry.Value.QuerySelector("h1")!.TextContent, "http://localhost" + entry.Key)),
                told.Select(step => ((string)step!["name"]!, (string)step["item"]!["@id"]!)));
            Assert.Equal(Enumerable.Range(1, told.Count), told.Select(step => (int)step!["position"]!));
        });
        Assert.True(trails.Length > 70);
        Assert.DoesNotContain(site.Published, page => page.Key.Count(c => c == '/') > 1 && !trails.Contains(page));
    }

    [Fact]
    public void EveryExercise_TellsItsDosesAndWhenToStop() => Assert.All(RealContent.Guidebook.Parts.Exercises, exercise =>
    {
        var plan = Page($"/exercises/{exercise.Id}")["mainEntity"]!;
        var doses = exercise.Regimens.Length == 1 ? [plan] : plan["hasPart"]!.AsArray().ToArray();
        Assert.Equal("ExercisePlan", (string?)plan["@type"]);
        Assert.Contains(plan["additionalVariable"]!.AsArray(), words => ((string)words!).Contains(exercise.StopIf, StringComparison.Ordinal));
        Assert.Equal(exercise.Regimens.Length, doses.Length);
        Assert.All(exercise.Regimens.Zip(doses), dose =>
        {
            Assert.Equal(dose.First.Repetitions, Amount(dose.Second!["repetitions"]));
            Assert.Equal(dose.First.Minutes, Amount(dose.Second!["activityDuration"]));
            Assert.Contains(dose.First.ToSentence(), dose.Second!["additionalVariable"]!.AsArray().Select(words => (string?)words));
        });
    });

    [Fact]
    public void EveryCauseButTheFallback_IsACondition() => Assert.All(RealContent.Guidebook.Parts.CauseRules.Causes, cause =>
    {
        var page = Page($"/causes/{cause.Id}");
        Assert.Equal("MedicalWebPage", (string?)page["@type"]);
        Assert.Equal(cause.Fallback ? null : cause.Name, (string?)page["mainEntity"]?["name"]);
        Assert.Equal(
            cause.Fallback || cause.Phases.IsEmpty ? null : cause.Phases[0].Exercises.Select(id => $"http://localhost/exercises/{id}"),
            page["mainEntity"]?["possibleTreatment"]?.AsArray().Select(plan => (string)plan!["url"]!));
    });

    [Fact]
    public void Article_CitesWhatItCitesInItsText()
    {
        var article = RealContent.Content.Library.FindArticle("hamstring-strain")!;
        var addresses = article.Text.Sources.Select(id => SourceWords.Address(RealContent.Guidebook.Source(id)!)).OfType<string>().ToArray();

        var page = Page("/articles/hamstring-strain");

        Assert.Equal(addresses, page["citation"]!.AsArray().Select(source => (string)source!["url"]!));
        Assert.Contains(addresses, address => address.StartsWith("https://doi.org/10.", StringComparison.Ordinal));
        Assert.Equal(3, page["about"]!.AsArray().Count);
    }

    [Fact]
    public void Start_IsTheSiteWithItsSearch()
    {
        var start = Page("/");

        Assert.Equal("WebSite", (string?)start["@type"]);
        Assert.Equal("http://localhost/search?q={search_term_string}", (string?)start["potentialAction"]!["target"]!["urlTemplate"]);
    }

    private static Amount? Amount(JsonNode? quantity) => quantity is null
        ? null
        : new((int)(quantity["value"] ?? quantity["minValue"])!, (int)(quantity["value"] ?? quantity["maxValue"])!);

    private JsonNode Page(string address) => JsonNode.Parse(Json(site.Pages[address]))!;

    private static JsonNode Json(KeyValuePair<string, IHtmlDocument> page) => JsonNode.Parse(Json(page.Value))!;

    private static string Json(IHtmlDocument page) => page.QuerySelectorAll(Script).Single().TextContent;

    private static async Task<JsonNode> Data(HttpClient visitor, string address) =>
        JsonNode.Parse(Json(await (await visitor.GetAsync(address)).ReadAsync()))!;
}
