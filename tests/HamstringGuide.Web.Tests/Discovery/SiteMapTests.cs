using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using HamstringGuide.Testing;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.Discovery;

public sealed class SiteMapTests(GuideApp app, ChangedGuide changed) : IClassFixture<GuideApp>, IClassFixture<ChangedGuide>
{
    /// <summary>What the sitemap protocol asks for (https://www.sitemaps.org/protocol.html), as far as we use it.</summary>
    private const string Protocol = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"
            targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
          <xs:element name="urlset">
            <xs:complexType><xs:sequence><xs:element name="url" maxOccurs="50000">
              <xs:complexType><xs:sequence>
                <xs:element name="loc"><xs:simpleType><xs:restriction base="xs:anyURI"><xs:maxLength value="2047" /></xs:restriction></xs:simpleType></xs:element>
                <xs:element name="lastmod" type="xs:date" minOccurs="0" />
              </xs:sequence></xs:complexType>
            </xs:element></xs:sequence></xs:complexType>
            <xs:unique name="once"><xs:selector xpath="s:url" /><xs:field xpath="s:loc" /></xs:unique>
          </xs:element>
        </xs:schema>
        """;

    [Fact]
    public async Task SiteMap_KeepsToTheProtocol()
    {
        var response = await app.Visitor().GetAsync("/sitemap.xml");

        var problems = new List<string>();
        var schema = new XmlSchemaSet();
        schema.Add(null, XmlReader.Create(new StringReader(Protocol)));
        var document = XDocument.Parse(await response.Content.ReadAsStringAsync());
        document.Validate(schema, (_, problem) => problems.Add(problem.Message));
        Assert.Empty(problems);
        Assert.Equal("urlset", document.Root!.Name.LocalName);
        Assert.Equal("application/xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("public, max-age=3600", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task SiteMap_HasEveryPageOfTheContentAndNothingPrivate()
    {
        var addresses = (await Read(app.Visitor())).Select(url => url.Address).ToHashSet();

        var content = RealContent.Content;
        Assert.All(content.Library.Articles, article => Assert.Contains($"http://localhost/articles/{article.Slug}", addresses));
        Assert.All(content.Library.SelfTests, test => Assert.Contains($"http://localhost/self-tests/{test.Slug}", addresses));
        Assert.All(content.Library.Pages.Keys, slug => Assert.Contains($"http://localhost/{slug}", addresses));
        Assert.All(content.Guidebook.Exercises, exercise => Assert.Contains($"http://localhost/exercises/{exercise.Id}", addresses));
        Assert.All(content.Guidebook.CauseRules.Causes, cause => Assert.Contains($"http://localhost/causes/{cause.Id}", addresses));
        Assert.DoesNotContain(addresses, address => address.Contains("/check/") || address.Contains("/check?") || address.Contains("/result") || address.Contains("/search"));
    }

    [Fact]
    public async Task Lastmod_IsTheDayOfTheLastChangeAndIsLeftOutWhereNobodyWroteOneDown()
    {
        var urls = (await Read(changed.Visitor)).ToDictionary(url => url.Address, url => url.Changed);

        Assert.Equal("2027-02-03", urls[ChangedGuide.Address + "/articles/hamstring-strain"]);
        Assert.Equal("2027-02-03", urls[ChangedGuide.Address + "/articles"]);
        Assert.Equal("2026-11-22", urls[ChangedGuide.Address + "/articles/nerve-or-muscle"]);
        Assert.Null(urls[ChangedGuide.Address + "/when-to-get-help"]);
        Assert.DoesNotContain(urls.Keys, address => address.EndsWith("/pulled-hamstring", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/feed.xml")]
    [InlineData("/robots.txt")]
    public async Task PublicUrlIsSet_HostThatIsAskedForIsNotRepeated(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Host = $"{new Uri(ChangedGuide.Address).Host}:4321";

        var text = await (await changed.Visitor.SendAsync(request)).Content.ReadAsStringAsync();

        Assert.Contains(ChangedGuide.Address + "/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("4321", text, StringComparison.Ordinal);
        Assert.DoesNotContain(ChangedGuide.Address + "//", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_KeepsAnswersOutAndNamesTheSiteMap()
    {
        var response = await app.Visitor().GetAsync("/robots.txt");

        var lines = (await response.Content.ReadAsStringAsync()).Split('\n');
        Assert.Equal("User-agent: *", lines[0]);
        Assert.Contains("Allow: /check$", lines);
        Assert.Equal(["/check", "/result", "/plan", "/search", "/api"], lines.Where(line => line.StartsWith("Disallow: ")).Select(line => line[10..]));
        Assert.Contains("Sitemap: http://localhost/sitemap.xml", lines);
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/feed.xml")]
    [InlineData("/robots.txt")]
    public async Task Head_Answers(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);

        var response = await app.Visitor().SendAsync(request);

        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("public, max-age=3600", response.Headers.CacheControl!.ToString());
    }

    private static async Task<IEnumerable<(string Address, string? Changed)>> Read(HttpClient visitor)
    {
        var document = XDocument.Parse(await visitor.GetStringAsync("/sitemap.xml"));
        var sitemap = document.Root!.Name.Namespace;
        return document.Root.Elements().Select(url => (url.Element(sitemap + "loc")!.Value, url.Element(sitemap + "lastmod")?.Value));
    }
}
