using HamstringGuide.Storage;
using Microsoft.AspNetCore.Diagnostics;

namespace HamstringGuide.Web.Monitoring;

/// <summary>Names a request that failed in the log and to the visitor, and says when trouble with the database may pass.</summary>
internal sealed class FailedRequests(ILogger<FailedRequests> log) : IExceptionHandler
{
    private const string SecondsToWait = "5";

    /// <summary>Another node, or this one in a minute, may well have what can't be read now: a proxy asks the next on 503.</summary>
    public static int StatusOf(Exception problem) =>
        problem is StorageException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;

    /// <returns>False: the error page is still to be shown.</returns>
    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        // The framework has taken all headers away, and its own line about the failure doesn't have the id.
        context.Response.Headers[RequestId.Header] = context.TraceIdentifier;
        log.LogError("Request {RequestId} failed: {Failure}", context.TraceIdentifier, exception.GetType().Name);

        if (exception is StorageException)
        {
            context.Response.Headers.RetryAfter = SecondsToWait;
        }

        return ValueTask.FromResult(false);
    }
}
