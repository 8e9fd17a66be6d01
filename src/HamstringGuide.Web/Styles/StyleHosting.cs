using HamstringGuide.Web.Files;

namespace HamstringGuide.Web.Styles;

/// <summary>Serves the stylesheet.</summary>
public static class StyleHosting
{
    public static void AddStyles(this WebApplicationBuilder builder) => builder.Services.AddSingleton<SiteStylesheet>();

    public static void MapStyles(this WebApplication app)
    {
        // Read now, so that a missing part stops the start and not the first visitor.
        var stylesheet = app.Services.GetRequiredService<SiteStylesheet>();

        app.MapMethods($"/{SiteStylesheet.Folder}/site.{{hash}}.css", [HttpMethods.Get, HttpMethods.Head], (HttpContext context) =>
        {
            var file = stylesheet.File;

            if (context.Request.Path != $"/{SiteStylesheet.Folder}/{file.Name}")
            {
                HashedFileResponse.Redirect(context, stylesheet.Address);
                return Task.CompletedTask;
            }

            return HashedFileResponse.SendAsync(context, file);
        }).ExcludeFromDescription();
    }
}
