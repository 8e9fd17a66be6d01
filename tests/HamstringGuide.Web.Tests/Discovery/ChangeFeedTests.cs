using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HamstringGuide.Web.Tests.Discovery;

/// <summary>The feed has what RFC 4287 demands, and tells each change once.</summary>
public sealed partial class ChangeFeedTests(GuideApp app, ChangedGuide changed) : IClassFixture<GuideApp>, IClassFixture<ChangedGuide>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Feed_HasTheElementsThatAtomDemands()
    {
        var response = await app.Visitor().GetAsync("/feed.xml");

        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("public, max-age=3600", response.Headers.CacheControl!.ToString());
        Assert.Equal(Atom + "feed", feed.Name);
        AssertHead(feed);
        Assert.Equal("http://localhost/feed.xml", Link(feed, "self"));
        Assert.Equal("http://localhost/", Link(feed, "alternate"));
        Assert.Equal("HamstringGuide", feed.Elements(Atom + "author").Single().Element(Atom + "name")!.Value);
        Assert.Equal(Entries(feed).Max(Updated), Updated(feed));
        Assert.DoesNotContain(feed.Elements(), e => !Known(e, "id", "title", "updated", "author", "link", "entry"));
    }

    [Fact]
    public async Task Entries_HaveTheElementsThatAtomDemands()
    {
        var entries = Entries(await Read(app.Visitor())).ToArray();

        Assert.InRange(entries.Length, 1, 50);
        Assert.All(entries, entry =>
        {
            AssertHead(entry);
            Assert.StartsWith("http://localhost/", Link(entry, "alternate"), StringComparison.Ordinal);
            Assert.NotEmpty(entry.Elements(Atom + "summary").Single().Value.Trim());
            Assert.DoesNotContain(entry.Elements(), e => !Known(e, "id", "title", "updated", "link", "summary"));
        });
        Assert.Equal(entries.Length, entries.Select(Id).Distinct().Count());
        Assert.Equal(entries.Select(Updated).OrderDescending(), entries.Select(Updated));
    }

    [Fact]
    public async Task Entries_TellEachChangeAndThePublication()
    {
        var feed = await Read(changed.Visitor);

        var page = ChangedGuide.Address + "/articles/hamstring-strain";
        var entries = Entries(feed).Where(entry => Link(entry, "alternate") == page).ToArray();
        Assert.Equal([page + "#change-2", page + "#change-1", page + "#published"], entries.Select(Id));
        Assert.Equal(["2027-02-03T00:00:00Z", "2027-01-15T00:00:00Z", "2026-11-22T00:00:00Z"], entries.Select(Updated));
        Assert.Equal("Changed: Hamstring strain", entries[0].Element(Atom + "title")!.Value);
        Assert.Equal("The way back to sport was rewritten.", entries[0].Element(Atom + "summary")!.Value);
        Assert.Equal("New: Hamstring strain", entries[2].Element(Atom + "title")!.Value);
        Assert.Equal("2027-02-03T00:00:00Z", Updated(feed));
        Assert.Equal("New: " + ChangedGuide.OddTitle, Entries(feed).ElementAt(2).Element(Atom + "title")!.Value);
    }

    [Fact]
    public async Task EveryPage_LeadsToTheFeed()
    {
        var page = await (await app.Visitor().GetAsync("/articles")).ReadAsync();

        Assert.Equal("/feed.xml", page.QuerySelector("link[rel=alternate][type='application/atom+xml']")!.GetAttribute("href"));
        Assert.Contains("What has changed", page.QuerySelector("footer a[href='/feed.xml']")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>RFC 4287, 4.1.1 and 4.1.2: one id, title and date each; 4.2.6: an absolute id; 3.3: the form of a date.</summary>
    private static void AssertHead(XElement element)
    {
        Assert.True(Uri.TryCreate(Id(element), UriKind.Absolute, out _));
        Assert.NotEmpty(element.Elements(Atom + "title").Single().Value.Trim());
        Assert.Matches(DateTimeWithZone(), element.Elements(Atom + "updated").Single().Value);
    }

    private static bool Known(XElement element, params string[] names) => names.Any(name => element.Name == Atom + name);

    private static async Task<XElement> Read(HttpClient visitor) => XDocument.Parse(await visitor.GetStringAsync("/feed.xml")).Root!;

    private static IEnumerable<XElement> Entries(XElement feed) => feed.Elements(Atom + "entry");

    private static string Id(XElement element) => element.Elements(Atom + "id").Single().Value;

    private static string Updated(XElement element) => element.Element(Atom + "updated")!.Value;

    /// <summary>RFC 4287, 4.1.1: not more than one link of the same relation and type.</summary>
    private static string Link(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
    private static partial Regex DateTimeWithZone();
}
