using System.Net;

namespace HamstringGuide.Web.Security;

/// <summary>
/// Where the operator has set the public address, only requests for that host are answered: no page with another's name in its
/// links, and no cache filled with one. What watches the server may call it by a number or as localhost.
/// </summary>
public sealed class HostGate(RequestDelegate next, string publicHost)
{
    /// <summary>Asked for by the operator's own programs; what they answer does not name the host.</summary>
    private static readonly string[] ForWatching = ["/health", "/metrics"];

    public Task InvokeAsync(HttpContext context)
    {
        var host = context.Request.Host.Host;

        if (host.Equals(publicHost, StringComparison.OrdinalIgnoreCase) || (IsThisMachine(host) && IsForWatching(context.Request.Path)))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("This server has another name than the one that was asked for.\n", context.RequestAborted);
    }

    /// <summary>No name that somebody else could point at this machine.</summary>
    private static bool IsThisMachine(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(host, out _);

    private static bool IsForWatching(PathString path) => Array.Exists(ForWatching, part => path.StartsWithSegments(part));
}
