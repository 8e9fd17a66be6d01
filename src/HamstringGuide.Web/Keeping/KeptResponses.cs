using System.Collections.Concurrent;
using HamstringGuide.Web.Discovery;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Plans;
using Microsoft.Extensions.Primitives;

namespace HamstringGuide.Web.Keeping;

/// <summary>
/// Stands before all that makes pages: what is the same for everybody is made for the first who asks, kept, and sent from memory
/// from then on. Kept are the published pages and the files whose address changes with them; never an address with a query, an
/// answer or a plan in it, so neither visitors nor made-up addresses can fill the memory.
/// </summary>
public sealed class KeptResponses(RequestDelegate next, Lazy<PublishedPages> pages, SiteAddress site)
{
    /// <summary>
    /// Pages name the host they were asked for, unless the operator has named it. One or two lead here in earnest; for made-up
    /// ones pages are made anew each time.
    /// </summary>
    private const int MostHosts = 4;

    private const string ForGood = "public, max-age=31536000, immutable";
    private const string Fonts = "/fonts/";

    /// <summary>They are about the one answer that was caught, not about the next.</summary>
    private static readonly HashSet<string> OfTheOne = new(
        ["Content-Length", "Content-Encoding", "Transfer-Encoding", "ETag", "Last-Modified", "Vary", "Date", "X-Request-Id", "Accept-Ranges"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] FileFolders = ["/css/", "/figures/", "/js/", Fonts];

    private static readonly string[] Packed = ["font/woff2", "image/png"];

    private readonly ConcurrentDictionary<string, Kept> _http = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, Kept> _https = new(StringComparer.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;

        if (request.QueryString.HasValue || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || request.Headers.Range.Count > 0)
        {
            return next(context);
        }

        var path = request.Path.Value ?? "";
        var hosts = request.IsHttps ? _https : _http;
        var host = site.IsSet ? "" : request.Host.Value ?? "";

        if (hosts.TryGetValue(host, out var kept) && kept.Responses.TryGetValue(path, out var response))
        {
            return response.SendAsync(context);
        }

        return HttpMethods.IsGet(request.Method) && MayBeKept(path) && (kept is not null || hosts.Count < MostHosts)
            ? MakeAsync(context, path, hosts, host)
            : next(context);
    }

    private bool MayBeKept(string path) => Array.Exists(FileFolders, folder => path.StartsWith(folder, StringComparison.Ordinal)) || IsPage(path);

    /// <summary>The builder says today's date.</summary>
    private bool IsPage(string path)
    {
        try
        {
            return path != PlanAddress.Builder && pages.Value.Find(new PathString(path))?.Address == path;
        }
        catch (Exception) when (!pages.IsValueCreated)
        {
            // The guide fails. What stands further on fails as well, and says so with a page that tells whom to call.
            return false;
        }
    }

    private async Task MakeAsync(HttpContext context, string path, ConcurrentDictionary<string, Kept> hosts, string host)
    {
        var (request, response) = (context.Request, context.Response);
        var (accepted, known, body) = (request.Headers.AcceptEncoding, request.Headers.IfNoneMatch, response.Body);
        using var caught = new MemoryStream();

        // All of it and uncompressed, whatever this client has or can read.
        request.Headers.AcceptEncoding = request.Headers.IfNoneMatch = request.Headers.IfModifiedSince = default;
        response.Body = caught;

        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
            (request.Headers.AcceptEncoding, request.Headers.IfNoneMatch) = (accepted, known);
        }

        if (response.StatusCode != StatusCodes.Status200OK || !IsForAll(response.Headers, path))
        {
            caught.Position = 0;
            await caught.CopyToAsync(body, context.RequestAborted);
            return;
        }

        var made = new KeptResponse(HeadersOf(response, path), caught.ToArray(), !Packed.Contains(response.ContentType)) { MadeBy = context.GetEndpoint() };
        hosts.GetOrAdd(host, _ => new()).Responses.TryAdd(path, made);
        response.Headers.ETag = response.Headers.Vary = default;
        await made.SendAsync(context);
    }

    /// <summary>Of files only those whose address is of this very edition: any other name leads to it, and there is no end of those.</summary>
    private bool IsForAll(IHeaderDictionary headers, string path) =>
        IsPage(path) || path.StartsWith(Fonts, StringComparison.Ordinal) || headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal);

    private static KeyValuePair<string, StringValues>[] HeadersOf(HttpResponse response, string path)
    {
        if (path.StartsWith(Fonts, StringComparison.Ordinal))
        {
            // Stylesheets name them without a fingerprint; a font that changes gets another file name.
            response.Headers.CacheControl = ForGood;
        }

        return [.. response.Headers.Where(header => !OfTheOne.Contains(header.Key))];
    }

    /// <summary>Of one host, by path.</summary>
    private sealed class Kept
    {
        public ConcurrentDictionary<string, KeptResponse> Responses { get; } = new(StringComparer.Ordinal);
    }
}
