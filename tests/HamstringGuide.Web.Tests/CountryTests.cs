using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HamstringGuide.Content;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Testing;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Tests.Checking;
using HamstringGuide.Web.Tests.Hosting;
using HamstringGuide.Web.Tests.WorkedExamples;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests;

/// <summary>The guide as an operator sets it up for a country.</summary>
public sealed class CountryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;

    [Theory]
    [InlineData(null, "en", "the emergency number", "physiotherapist (physical therapist)")]
    [InlineData("GB", "en-GB", "999", "your GP")]
    [InlineData("us", "en-US", "911", "a physical therapist")]
    public async Task Pages_Country_NameItsPlacesInItsLanguage(string? country, string language, string number, string clinician)
    {
        using var app = new GuideApp { Country = country };
        var visitor = app.Visitor();

        var help = await Read("/when-to-get-help");
        var result = await Read(Result(app, "chest-breath"));
        var cause = await Read("/causes/neural");
        await Read("/");
        await Read("/error");

        Assert.Contains($"Call {number} or go to", help, StringComparison.Ordinal);
        Assert.Contains(clinician, help, StringComparison.Ordinal);
        Assert.Contains($"Call {number} now.", result, StringComparison.Ordinal);
        Assert.Contains($"Call {number} at once", cause, StringComparison.Ordinal);

        async Task<string> Read(string address)
        {
            var response = await visitor.GetAsync(address);
            var page = await response.ReadAsync();
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.Empty(Placeholder.In(page.Title + page.Body!.TextContent + page.QuerySelector("meta[name=description]")?.OuterHtml));
            return page.QuerySelector("main")!.TextContent;
        }
    }

    [Theory]
    [InlineData("us", "911", "an urgent care clinic", "physical therap", "physiotherap")]
    [InlineData("gb", "999", "NHS 111", "physiotherap", "physical therap")]
    public async Task Api_Country_AnswersInItsWords(string country, string number, string urgent, string profession, string other)
    {
        using var app = new GuideApp { Country = country };
        var example = RealContent.WorkedExamples.First(s => s.Expected.Disposition == Guidance.Triage.Disposition.SeeClinicianSoon);
        var answers = example.Answers.ToDictionary(
            a => a.Question,
            a => RealContent.Guidebook.Question(a.Question)!.Type switch
            {
                Guidance.Questionnaires.QuestionType.Multiple => (object)a.Values.ToArray(),
                Guidance.Questionnaires.QuestionType.Scale => int.Parse(a.Values[0], System.Globalization.CultureInfo.InvariantCulture),
                _ => a.Values[0],
            });

        var soon = await (await app.Visitor().PostAsJsonAsync("/api/v1/assessments", new { answers })).Content.ReadAsStringAsync();
        var now = await (await app.Visitor().PostAsync(
            "/api/v1/assessments",
            new StringContent("""{"answers":{"age-band":"35-44","emergency-signs":["chest-breath"]}}""", null, "application/json"))).Content.ReadAsStringAsync();

        var reply = JsonDocument.Parse(now).RootElement;
        Assert.Contains($"Call {number} now.", reply.GetProperty("reasons")[0].GetProperty("say").GetString(), StringComparison.Ordinal);
        Assert.Contains(urgent, reply.GetProperty("safetyNet").GetString(), StringComparison.Ordinal);
        Assert.Contains($"See a {profession}", soon, StringComparison.Ordinal);
        Assert.DoesNotContain(other, soon, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("{emergency-number}", now, StringComparison.Ordinal);
    }

    [Fact]
    public void Release_AnyCountry_IsTheSame()
    {
        using var gb = new GuideApp { Country = "gb" };
        using var us = new GuideApp { Country = "us" };

        Assert.Equal(Shelf(gb).Current.Guidebook.Release, Shelf(us).Current.Guidebook.Release);
        Assert.Equal(GuidebookJson.ReleaseOf(RealContent.Content.Guidebook).Hash, Shelf(gb).Current.Guidebook.Release.Hash);
        Assert.Equal("gb", gb.Services.GetRequiredService<Country>().Id);
    }

    [Fact]
    public async Task Get_ReleaseFromBeforeCountries_ReadsAsItDid()
    {
        using var app = new GuideApp { Country = "gb" };
        var old = RealContent.Content.Releases.Single(r => r.Number == "2026.1");
        var visit = new Visit(app.Visitor());

        await visit.Open($"/result/2026.1-{old.Hash}/{Code(new(old.Guidebook, new(old.Number, old.Hash)), "chest-breath")}");

        Assert.Equal(HttpStatusCode.OK, visit.Status);
        Assert.Contains("Call the emergency number or go to an emergency department now", visit.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gb", "Call 999 now.")]
    [InlineData("nz", "Call the emergency number now.")]
    public async Task Get_EarlierReleaseThatKnowsFewerCountries_IsInTheOperatorsWordsElseInNeutralOnes(string country, string says)
    {
        var content = ContentCopy.Make(_folder);
        var parts = ContentReader.Read(content).Guidebook;
        var earlier = parts with { Countries = [.. parts.Countries.Where(c => c.Id is "gb" or "neutral")] };
        var release = GuidebookJson.ReleaseOf(earlier, "2025.9");
        Directory.CreateDirectory(Path.Combine(content, "releases"));
        await File.WriteAllTextAsync(Path.Combine(content, "releases", "2025.9.json"), GuidebookJson.Write(new()
        {
            SchemaVersion = GuidebookJson.SchemaVersion,
            Number = "2025.9",
            Hash = release.Hash,
            Guidebook = earlier,
        }));
        using var app = new GuideApp { ContentPath = content, Country = country };
        var visit = new Visit(app.Visitor());

        await visit.Open($"/result/{release.Identity}/{Code(new(earlier, release), "chest-breath")}");

        Assert.Equal(HttpStatusCode.OK, visit.Status);
        Assert.Contains(says, visit.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static GuidebookShelf Shelf(GuideApp app) => app.Services.GetRequiredService<GuidebookShelf>();

    private static string Result(GuideApp app, string sign)
    {
        var guidebook = Shelf(app).Current.Guidebook;
        return $"/result/{guidebook.Release.Identity}/{Code(guidebook, sign)}";
    }

    private static string Code(Guidebook guidebook, string sign) => AnswerCode.Write(
        Answers.None(guidebook).With("age-band", "35-44").With("emergency-signs", sign),
        GuideApp.Today);
}
