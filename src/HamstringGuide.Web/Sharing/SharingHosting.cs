using System.Text;
using HamstringGuide.Content;
using HamstringGuide.Web.Guides;

namespace HamstringGuide.Web.Sharing;

/// <summary>Short addresses, and QR codes as files.</summary>
public static class SharingHosting
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void AddSharing(this WebApplicationBuilder builder) => builder.Services.AddSingleton<SharedPages>();

    public static void MapSharing(this WebApplication app)
    {
        app.MapMethods("/g/{code}", Reading, OpenShort).ExcludeFromDescription();
        app.MapMethods("/share/qr.svg", Reading, (HttpContext context, string? path, string? heading, SharedPages pages, SiteAddress site) =>
            Picture(context, pages.Find(path, heading), site, qr => Results.Text(qr.Svg(), "image/svg+xml", Encoding.UTF8))).ExcludeFromDescription();
        app.MapMethods("/share/qr.png", Reading, (HttpContext context, string? path, string? heading, SharedPages pages, SiteAddress site) =>
            Picture(context, pages.Find(path, heading), site, qr => Results.Bytes(qr.Png(), "image/png"))).ExcludeFromDescription();
    }

    private static IResult OpenShort(HttpContext context, string code, SiteContent site)
    {
        if (site.ShortAddresses.Find(code) is not { } page)
        {
            return Results.NotFound();
        }

        // The code is for good, but where it leads is not: a page may be renamed or replaced. A 308 would be kept by browsers
        // without an end, and by its rules they would go on to the old address; so a 302, known for an hour.
        Cache(context);
        return Results.Redirect(PageAddress.Of(page));
    }

    private static IResult Picture(HttpContext context, SharedPage? page, SiteAddress site, Func<QrPicture, IResult> draw)
    {
        if (page is null)
        {
            return Results.NotFound();
        }

        Cache(context);
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        return draw(new(site.Full(context.Request, page.Address)));
    }

    private static void Cache(HttpContext context) => context.Response.Headers.CacheControl = "public, max-age=3600";
}
