using System.Xml.Linq;
using HamstringGuide.Web.Guides;

namespace HamstringGuide.Web.Discovery;

/// <summary>All published addresses by the sitemap protocol (sitemaps.org), each with its last change where that is known.</summary>
public static class SiteMap
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="full">The absolute address of one that begins with a slash.</param>
    public static XDocument Of(PublishedPages pages, Func<string, string> full) => new(
        new XElement(
            Sitemap + "urlset",
            pages.All.Select(page => new XElement(
                Sitemap + "url",
                new XElement(Sitemap + "loc", full(page.Address)),
                page.Updated is { } updated ? new XElement(Sitemap + "lastmod", Dates.Iso(updated)) : null))));
}
