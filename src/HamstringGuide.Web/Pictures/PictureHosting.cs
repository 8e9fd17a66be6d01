using HamstringGuide.Web.Files;

namespace HamstringGuide.Web.Pictures;

/// <summary>Serves pictures as files whose names change with them.</summary>
public static class PictureHosting
{
    public const string Folder = "/figures";

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

        if (file.File.Name != name)
        {
            // A page of an earlier edition: the picture has changed since.
            HashedFileResponse.Redirect(context, file.Address);
            return;
        }

        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        await HashedFileResponse.SendAsync(context, file.File);
    }
}
