using System.Collections.Concurrent;
using System.Diagnostics;
using HamstringGuide.Web.Logging;
using Microsoft.AspNetCore.Diagnostics;

namespace HamstringGuide.Web.Monitoring;

/// <summary>Stands before everything else: gives each request its id, and counts and times it by its route.</summary>
public sealed class RequestMeter(RequestDelegate next, GuideMeters meters)
{
    /// <summary>Requests that no route took: those that were turned away before, and addresses that lead nowhere.</summary>
    private const string NoRoute = "none";

    /// <summary>Files have a route each, named by their content; they are counted as one.</summary>
    private const string Files = "files";

    private readonly ConcurrentDictionary<RouteEndpoint, string> _routes = new();

    public Task InvokeAsync(HttpContext context)
    {
        context.TraceIdentifier = RequestId.New();
        context.Response.Headers[RequestId.Header] = context.TraceIdentifier;
        return meters.IsOff ? next(context) : Measured(context);
    }

    private async Task Measured(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();

        // Taken now: the page that is shown instead of a failed one is always a GET.
        var method = KnownMethod.Of(context.Request.Method);

        try
        {
            await next(context);
        }
        finally
        {
            meters.Request(RouteOf(context), method, context.Response.StatusCode, Stopwatch.GetElapsedTime(started));
        }
    }

    /// <summary>Of a page that failed, its own and not that of the error page.</summary>
    private string RouteOf(HttpContext context) =>
        (context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint()) is RouteEndpoint endpoint
            ? _routes.GetOrAdd(endpoint, static e => Name(e))
            : NoRoute;

    private static string Name(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is not null
            ? Files
            : "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
}
