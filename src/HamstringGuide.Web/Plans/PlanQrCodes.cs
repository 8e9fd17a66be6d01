using System.Text;
using HamstringGuide.Content;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Sharing;

namespace HamstringGuide.Web.Plans;

/// <summary>A plan's full address as a QR code, as files. Only for codes that are plans: no picture of ours leads elsewhere.</summary>
public static class PlanQrCodes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static string Svg(string code) => $"{PlanAddress.Of(code)}/qr.svg";

    public static string Png(string code) => $"{PlanAddress.Of(code)}/qr.png";

    public static void MapPlanQrCodes(this WebApplication app)
    {
        app.MapMethods(Svg("{code}"), Reading, (HttpContext context, string code, SiteContent content, SiteAddress site) =>
            Picture(context, code, content, site, qr => Results.Text(qr.Svg(), "image/svg+xml", Encoding.UTF8))).ExcludeFromDescription();
        app.MapMethods(Png("{code}"), Reading, (HttpContext context, string code, SiteContent content, SiteAddress site) =>
            Picture(context, code, content, site, qr => Results.Bytes(qr.Png(), "image/png"))).ExcludeFromDescription();
    }

    private static IResult Picture(HttpContext context, string code, SiteContent content, SiteAddress site, Func<QrPicture, IResult> draw)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex";

        // Written anew, so that the picture holds the code without hyphens and in capitals, however it was typed.
        return PlanCode.TryRead(code, content.PlanNumbers, out var plan, out _)
            ? draw(new(site.Full(context.Request, PlanAddress.Of(PlanCode.Write(plan, content.PlanNumbers)))))
            : Results.NotFound();
    }
}
