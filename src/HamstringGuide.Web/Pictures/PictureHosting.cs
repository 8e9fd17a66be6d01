using Microsoft.Net.Http.Headers;

namespace HamstringGuide.Web.Pictures;

/// <summary>Serves pictures as files whose names change with them.</summary>
public static class PictureHosting
{
    public const string Folder = "/figures";

    private const string ForGood = "public, max-age=31536000, immutable";

    // The styles inside an SVG file are its own; it may load nothing and run nothing, even when it is opened by itself. Our
    // pages show the moving ones in frames, so that they can be paused; nobody else may.
    private const string ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    public static void AddPictures(this WebApplicationBuilder builder) => builder.Services.AddSingleton<ExercisePictures>();

    public static void MapPictures(this WebApplication app) =>
        app.MapMethods($"{Folder}/{{name}}", [HttpMethods.Get, HttpMethods.Head], SendAsync).ExcludeFromDescription();

    private static async Task SendAsync(HttpContext context, string name, ExercisePictures pictures)
    {
        if (pictures.Find(name) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (file.Name != name)
        {
            // A page of an earlier edition: the picture has changed since.
            context.Response.Headers.CacheControl = "no-cache";
            context.Response.Redirect(file.Address);
            return;
        }

        var headers = context.Response.Headers;
        var asBrotli = context.Request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && e.Quality != 0);
        var tag = new EntityTagHeaderValue($"\"{name}{(asBrotli ? "-br" : "")}\"");
        headers.CacheControl = ForGood;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.ETag = tag.ToString();

        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = "image/svg+xml";
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
}
