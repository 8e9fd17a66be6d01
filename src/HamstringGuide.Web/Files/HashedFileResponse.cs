using Microsoft.Net.Http.Headers;

namespace HamstringGuide.Web.Files;

/// <summary>Sends a file whose address changes with it: kept for good, compressed where that can be read, 304 where it is known.</summary>
public static class HashedFileResponse
{
    private const string ForGood = "public, max-age=31536000, immutable";

    public static async Task SendAsync(HttpContext context, HashedFile file)
    {
        var request = context.Request.GetTypedHeaders();
        var headers = context.Response.Headers;
        var asBrotli = request.AcceptEncoding.Any(e => e.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && e.Quality != 0);
        var tag = new EntityTagHeaderValue($"\"{file.Name}{(asBrotli ? "-br" : "")}\"");
        headers.CacheControl = ForGood;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.ETag = tag.ToString();

        if (request.IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = asBrotli ? file.Brotli.Length : file.Length;

        if (asBrotli)
        {
            headers.ContentEncoding = "br";
        }

        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        if (asBrotli)
        {
            await context.Response.Body.WriteAsync(file.Brotli, context.RequestAborted);
        }
        else
        {
            await file.WriteUncompressedAsync(context.Response.Body, context.RequestAborted);
        }
    }

    /// <summary>Leads from the address of an earlier edition to today's.</summary>
    public static void Redirect(HttpContext context, string address)
    {
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Redirect(address);
    }
}
