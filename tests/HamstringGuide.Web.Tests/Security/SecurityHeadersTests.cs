using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Pictures;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Security;

/// <summary>The headers that tell browsers what may run and who may frame it, on whatever is answered.</summary>
public sealed class SecurityHeadersTests(GuideApp app) : IClassFixture<GuideApp>
{
    [Theory]
    [InlineData("GET", "/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/result/10A61CC89WKNX", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v1/assessments", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/api/v1/assessments", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("DELETE", "/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/check", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/health/live", HttpStatusCode.OK)]
    [InlineData("GET", "/js/page.js", HttpStatusCode.OK)]
    [InlineData("GET", "/fonts/bitter-700.woff2", HttpStatusCode.OK)]
    [InlineData("HEAD", "/", HttpStatusCode.OK)]
    [InlineData("GET", "/g/6WN", HttpStatusCode.Found)]
    [InlineData("GET", "/error", HttpStatusCode.OK)]
    [InlineData("GET", "/too-many", HttpStatusCode.OK)]
    public async Task Answer_OfAnyKind_HasThem(string method, string address, HttpStatusCode status)
    {
        var response = await app.Visitor().SendAsync(new(new(method), address));

        Assert.Equal(status, response.StatusCode);
        Assert.Empty(BrowserRules.Broken(response));
    }

    [Theory]
    [InlineData("/when-to-get-help", "text/html")]
    [InlineData("/api/v1/questionnaire", "application/problem+json")]
    public async Task PageFails_AnswerHasThemAndAPageNamesTheEmergencySigns(string address, string type)
    {
        using var failing = Failing(app);

        var response = await failing.CreateClient().GetAsync(address);

        Assert.Equal((HttpStatusCode.InternalServerError, type), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Empty(BrowserRules.Broken(response));
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(type == "text/html", text.Contains("Call the emergency number if you get", StringComparison.Ordinal));
        Assert.DoesNotContain("fell down", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/images/card.png", "cross-origin")]
    [InlineData("/share/qr.png?path=/", "cross-origin")]
    [InlineData("/favicon.ico", "same-origin")]
    [InlineData("/api/v1/exercises", "same-origin")]
    [InlineData("/check", "same-origin")]
    [InlineData("/share?path=/", "same-origin")]
    public async Task Resource_IsForOtherSitesOnlyWhereItIsMeantToBe(string address, string policy)
    {
        var response = await app.Visitor().GetAsync(address);

        Assert.Equal(policy, response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    [Theory]
    [InlineData("https://guide.example.org", "Production", true)]
    [InlineData("https://guide.example.org", "Development", false)]
    [InlineData("http://guide.example.org", "Production", false)]
    [InlineData("https://localhost", "Production", false)]
    [InlineData("https://127.0.0.1", "Production", false)]
    public async Task Https_IsKeptToForAYearOutsideDevelopment(string host, string environment, bool kept)
    {
        using var guide = app.WithWebHostBuilder(builder => builder.UseEnvironment(environment));

        var response = await guide.CreateClient(new() { BaseAddress = new(host) }).GetAsync("/health/live");

        string[] expected = kept ? ["max-age=31536000; includeSubDomains"] : [];
        Assert.Equal(expected, response.Headers.TryGetValues("Strict-Transport-Security", out var values) ? values : []);
    }

    [Fact]
    public async Task Pictures_HaveOneStyleElementThatTheirPolicyKnowsByItsHash()
    {
        var pictures = new ExercisePictures(RealContent.Content);

        foreach (var file in RealContent.Parts.Exercises.SelectMany(exercise => new[] { FigureForm.OnePanel, FigureForm.Animated }
            .Select(form => pictures.File(exercise.Id, form, Look.Light, left: false))))
        {
            var response = await app.Visitor().GetAsync(file.Address);

            var svg = XDocument.Parse(await response.Content.ReadAsStringAsync());
            var style = svg.Descendants().Single(element => element.Name.LocalName == "style").Value;
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
            Assert.Equal($"default-src 'none'; style-src 'sha256-{hash}'; frame-ancestors 'self'", response.Headers.GetValues("Content-Security-Policy").Single());
            Assert.Equal("SAMEORIGIN", response.Headers.GetValues("X-Frame-Options").Single());
            Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Name.LocalName == "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
            Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "script");
        }
    }

    private static Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program> Failing(GuideApp app) => app.WithWebHostBuilder(builder => builder.ConfigureServices(
        services => services.AddSingleton<GuidebookShelf>(_ => throw new InvalidOperationException("The shelf fell down."))));
}
