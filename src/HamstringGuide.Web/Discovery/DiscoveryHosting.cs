using System.Text;
using System.Xml;
using System.Xml.Linq;
using HamstringGuide.Web.Discovery.StructuredData;
using HamstringGuide.Web.Guides;

namespace HamstringGuide.Web.Discovery;

/// <summary>What search engines, feed readers and previews of links ask for.</summary>
public static class DiscoveryHosting
{
    /// <summary>Some readers trip over a byte order mark.</summary>
    private static readonly XmlWriterSettings WithoutMark = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void AddDiscovery(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PublishedPages>();
        builder.Services.AddSingleton(services => new Lazy<PublishedPages>(services.GetRequiredService<PublishedPages>));
        builder.Services.AddSingleton<PageData>();
    }

    /// <summary>
    /// Made anew for each request, in less than a millisecond: without a public address they depend on the host that is asked
    /// for, and made-up hosts must not fill a cache.
    /// </summary>
    public static void MapDiscovery(this WebApplication app)
    {
        app.MapMethods("/sitemap.xml", Reading, (HttpContext context, PublishedPages pages, SiteAddress site) =>
            Cached(context, Xml(SiteMap.Of(pages, path => site.Full(context.Request, path)), "application/xml")));
        app.MapMethods(ChangeFeed.Address, Reading, (HttpContext context, PublishedPages pages, SiteAddress site) =>
            Cached(context, Xml(ChangeFeed.Of(pages, path => site.Full(context.Request, path)), ChangeFeed.MediaType)));
        app.MapMethods("/robots.txt", Reading, (HttpContext context, SiteAddress site) =>
            Cached(context, Results.Text(Robots(site.Full(context.Request, "/sitemap.xml")), "text/plain", Encoding.UTF8)));
    }

    /// <summary>By RFC 9309. What is left out holds answers, or is for programs.</summary>
    private static string Robots(string sitemap) => $"""
        User-agent: *
        Allow: /check$
        Disallow: /check
        Disallow: /result
        Disallow: /plan
        Disallow: /search
        Disallow: /api

        Sitemap: {sitemap}

        """;

    private static IResult Xml(XDocument document, string type)
    {
        using var bytes = new MemoryStream();

        using (var writer = XmlWriter.Create(bytes, WithoutMark))
        {
            document.Save(writer);
        }

        return Results.Bytes(bytes.ToArray(), $"{type}; charset=utf-8");
    }

    private static IResult Cached(HttpContext context, IResult result)
    {
        context.Response.Headers.CacheControl = "public, max-age=3600";
        return result;
    }
}
