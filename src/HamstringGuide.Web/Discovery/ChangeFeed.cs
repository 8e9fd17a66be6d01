using System.Xml.Linq;
using HamstringGuide.Web.Guides;

namespace HamstringGuide.Web.Discovery;

/// <summary>What was published and what changed in meaning, newest first, as Atom (RFC 4287).</summary>
public static class ChangeFeed
{
    public const string Address = "/feed.xml";
    public const string MediaType = "application/atom+xml";
    private const int MostEntries = 50;
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <param name="full">The absolute address of one that begins with a slash.</param>
    public static XDocument Of(PublishedPages pages, Func<string, string> full)
    {
        // OrderBy is stable: what came on one day keeps the order of the list.
        Entry[] entries = [.. pages.All.SelectMany(Entries).OrderByDescending(entry => entry.On).Take(MostEntries)];

        return new(new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "en"),
            new XElement(Atom + "id", full(Address)),
            new XElement(Atom + "title", "HamstringGuide: what has changed"),
            new XElement(Atom + "updated", Midnight(entries[0].On)),
            new XElement(Atom + "author", new XElement(Atom + "name", "HamstringGuide")),
            Link("self", MediaType, full(Address)),
            Link("alternate", "text/html", full("/")),
            entries.Select(entry => new XElement(
                Atom + "entry",
                new XElement(Atom + "id", full(entry.Page) + entry.Mark),
                new XElement(Atom + "title", entry.Title),
                new XElement(Atom + "updated", Midnight(entry.On)),
                Link("alternate", "text/html", full(entry.Page)),
                new XElement(Atom + "summary", entry.Text)))));
    }

    private static IEnumerable<Entry> Entries(PublishedPage page)
    {
        if (page.Text is not { Review: var review } text)
        {
            return [];
        }

        // Counted from the oldest, so that an entry keeps its id when a change is added.
        return review.Changes
            .Select((change, i) => new Entry(
                page.Address, $"#change-{review.Changes.Length - i}", change.On, $"Changed: {text.Title}", change.Text))
            .Append(new(page.Address, "#published", review.Published, $"New: {text.Title}", text.Summary));
    }

    private static XElement Link(string relation, string type, string address) => new(
        Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    /// <summary>Authors write down days; Atom wants a time.</summary>
    private static string Midnight(DateOnly day) => $"{Dates.Iso(day)}T00:00:00Z";

    /// <param name="Mark">With the page's address it is the entry's id, for good.</param>
    private sealed record Entry(string Page, string Mark, DateOnly On, string Title, string Text);
}
