using HamstringGuide.Web.Files;
using HamstringGuide.Web.Security;

namespace HamstringGuide.Web.Pictures;

/// <summary>Serves pictures as files whose names change with them.</summary>
public static class PictureHosting
{
    public const string Folder = "/figures";

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

        // Our pages show the moving ones in frames, so that they can be paused; nobody else may.
        SecurityHeaders.Own(context.Response, file.ContentSecurityPolicy, framed: "SAMEORIGIN");
        await HashedFileResponse.SendAsync(context, file.File);
    }
}
