using System.Net;
using Microsoft.Extensions.Primitives;

namespace HamstringGuide.Web.Security;

/// <summary>
/// What every answer says to a browser about what may run, be framed, be sent on. Added when the answer starts, so that an error
/// page has it too: what shows one empties the headers first.
/// </summary>
public sealed class SecurityHeaders
{
    private const string CrossOriginOpener = "Cross-Origin-Opener-Policy";
    private const string CrossOriginResource = "Cross-Origin-Resource-Policy";
    private const string Permissions = "Permissions-Policy";
    private const string Referrer = "Referrer-Policy";

    /// <summary>Nothing but files of ours, nothing inline, and no frame but one with a moving picture.</summary>
    private static readonly StringValues ContentSecurityPolicy = string.Join("; ",
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
        "frame-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'");

    /// <summary>Everything off that browsers have known for long, but the button that copies an address.</summary>
    private static readonly StringValues PermissionsPolicy = "clipboard-write=(self), " + string.Join(", ", new[]
    {
        "accelerometer", "autoplay", "camera", "clipboard-read", "display-capture", "encrypted-media", "fullscreen",
        "gamepad", "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone", "midi", "payment",
        "picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "serial", "storage-access", "sync-xhr", "usb", "window-management",
        "xr-spatial-tracking",
    }.Select(feature => feature + "=()"));

    private static readonly StringValues ForAYear = "max-age=31536000; includeSubDomains";
    private static readonly StringValues SameOrigin = "same-origin";
    private static readonly StringValues CrossOrigin = "cross-origin";
    private static readonly StringValues Deny = "DENY";
    private static readonly StringValues NoReferrer = "no-referrer";
    private static readonly StringValues NoSniff = "nosniff";

    /// <summary>Read by browsers before 2020 only. To block tells nobody anything: no page of ours holds a secret.</summary>
    private static readonly StringValues Block = "1; mode=block";

    private readonly RequestDelegate _next;
    private readonly Func<object, Task> _add;
    private readonly bool _keepsToHttps;

    public SecurityHeaders(RequestDelegate next, IWebHostEnvironment environment)
    {
        _next = next;
        _keepsToHttps = !environment.IsDevelopment();

        // One delegate for all requests.
        _add = context => Add((HttpContext)context);
    }

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(_add, context);
        return _next(context);
    }

    /// <summary>For what has a policy of its own; it is left as it is.</summary>
    /// <param name="framed">Who may frame it, in the words of old browsers.</param>
    public static void Own(HttpResponse response, StringValues policy, string framed)
    {
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers.XFrameOptions = framed;
    }

    private Task Add(HttpContext context)
    {
        var headers = context.Response.Headers;

        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            headers.XFrameOptions = Deny;
        }

        headers.XContentTypeOptions = NoSniff;
        headers.XXSSProtection = Block;
        headers[Referrer] = NoReferrer;
        headers[Permissions] = PermissionsPolicy;
        headers[CrossOriginOpener] = SameOrigin;
        headers[CrossOriginResource] = IsShownElsewhere(context.Request.Path) ? CrossOrigin : SameOrigin;

        if (_keepsToHttps && context.Request.IsHttps && !IsLoopback(context.Request.Host.Host))
        {
            headers.StrictTransportSecurity = ForAYear;
        }

        return Task.CompletedTask;
    }

    /// <summary>Cards in previews of links, and the pictures whose addresses the API gives to other programs.</summary>
    private static bool IsShownElsewhere(PathString path) =>
        path.StartsWithSegments("/images")
        || path.StartsWithSegments(Pictures.PictureHosting.Folder)
        || (path.Value is { } value && (value.EndsWith("/qr.svg", StringComparison.Ordinal) || value.EndsWith("/qr.png", StringComparison.Ordinal)));

    /// <summary>As the framework has it: a browser that learnt it for localhost would refuse every other program there.</summary>
    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
