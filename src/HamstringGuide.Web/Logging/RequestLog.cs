using System.Diagnostics;

namespace HamstringGuide.Web.Logging;

/// <summary>One line a request: method, path without anything a visitor answered or typed, status, milliseconds, and its id.</summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();

        // Taken now: a page that is shown instead of a failed one has a path of its own.
        var path = context.Request.Path;

        try
        {
            await next(context);
        }
        finally
        {
            log.LogInformation(
                "{Method} {Path} {Status} {ElapsedMs:0.0} ms {RequestId}",
                KnownMethod.Of(context.Request.Method),
                context.Response.StatusCode == StatusCodes.Status404NotFound ? RedactedPath.OfMissing(path) : RedactedPath.Of(path),
                context.Response.StatusCode,
                Stopwatch.GetElapsedTime(started).TotalMilliseconds,
                context.TraceIdentifier);
        }
    }
}

public static class RequestLogStart
{
    public static void UsePrivateRequestLog(this WebApplication app) => app.UseMiddleware<RequestLog>();
}
