using System.Globalization;
using System.Threading.RateLimiting;

namespace HamstringGuide.Web.Security;

/// <summary>Answers 429 to a client that asks for more than its allowance: with a page that still says whom to call, or to programs with a problem document.</summary>
public sealed class RateLimit(RequestDelegate next, RequestAllowance allowance)
{
    /// <summary>Where the page is made.</summary>
    private const string Page = "/too-many";

    // Made once: to turn away must cost less than to answer. Made twice by two at the same time, it is the same.
    private byte[]? _page;

    public async Task InvokeAsync(HttpContext context)
    {
        if (!RequestAllowance.Counts(context.Request))
        {
            await next(context);
            return;
        }

        using var lease = allowance.Take(context.Connection.RemoteIpAddress);

        if (lease.IsAcquired)
        {
            await next(context);
            return;
        }

        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)) : 1;
        var isProgram = context.Request.Path.StartsWithSegments("/api");
        var page = isProgram ? [] : _page ?? await MakePage(context);
        var response = context.Response;
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-store";

        if (isProgram)
        {
            await Results.Problem(
                $"More than {RequestAllowance.PerSecond} requests a second came from this address. Wait for the seconds of Retry-After.",
                statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(context);
            return;
        }

        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = page.Length;

        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(page, context.RequestAborted);
        }
    }

    /// <summary>Lets the rest make the page for this request, and takes it before it is sent.</summary>
    private async Task<byte[]> MakePage(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var (method, path, query, body) = (request.Method, request.Path, request.QueryString, response.Body);
        using var page = new MemoryStream();

        try
        {
            (request.Method, request.Path, request.QueryString, response.Body) = (HttpMethods.Get, Page, QueryString.Empty, page);
            request.Headers.Remove("Accept-Encoding");
            await next(context);

            // Where it failed this is the error page: said now, and not kept.
            return response.StatusCode == StatusCodes.Status200OK ? _page = page.ToArray() : page.ToArray();
        }
        finally
        {
            response.Body = body;
            response.Clear();
            context.SetEndpoint(null);
            request.RouteValues.Clear();
            (request.Method, request.Path, request.QueryString) = (method, path, query);
        }
    }
}
