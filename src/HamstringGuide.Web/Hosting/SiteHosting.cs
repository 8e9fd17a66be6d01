using System.IO.Compression;
using System.Text.Unicode;
using HamstringGuide.Web.Plans;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace HamstringGuide.Web.Hosting;

/// <summary>The pages: what they need, how long they may be kept, and what is shown when something fails.</summary>
public static class SiteHosting
{
    /// <summary>Largest body of a form or an API request.</summary>
    public const int LargestBody = 16 * 1024;

    private static readonly string[] Private = ["/check", "/result", "/plan", PlanAddress.Builder, "/search", "/api"];

    public static void AddSite(this WebApplicationBuilder builder)
    {
        // For dotnet run outside Development; a published app has its files beside it, and this does nothing.
        builder.WebHost.UseStaticWebAssets();
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);
        builder.Services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        builder.Services.AddRazorPages(pages =>
        {
            // No form changes anything on the server, and no cookie is ever set: there is nothing to forge.
            pages.Conventions.ConfigureFilter(new Microsoft.AspNetCore.Mvc.IgnoreAntiforgeryTokenAttribute());
            pages.Conventions.AddPageRoute("/Result", "/result/{code}");
        });
        builder.Services.AddHealthChecks();

        // Pages hold no secret that could be guessed from their compressed length: no account, no cookie, no token.
        builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);

        // UTF-8 as it is: quotation marks and dashes need no entities.
        builder.Services.Configure<WebEncoderOptions>(html => html.TextEncoderSettings = new(UnicodeRanges.All));

        DontKeepKeys(builder.Services);
    }

    /// <summary>
    /// Nothing is ever encrypted here, so no key may be made at start and written to the operator's disk. Razor Pages bring what
    /// would do that; the framework has no switch for it.
    /// </summary>
    private static void DontKeepKeys(IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.Remove(services.Single(s => s.ImplementationType?.Name == "DataProtectionHostedService"));
    }

    /// <summary>
    /// An error page that needs nothing to work, for a page that failed; another for an address that leads nowhere. Programs get
    /// a problem document instead.
    /// </summary>
    public static void UseSiteErrors(this WebApplication app)
    {
        app.UseWhen(context => !IsForPrograms(context.Request.Path), pages =>
        {
            pages.UseExceptionHandler("/error");
            pages.UseStatusCodePagesWithReExecute("/not-found");
            pages.UseMiddleware<RequestGuard>();
        });
        app.UseWhen(context => IsForPrograms(context.Request.Path), programs =>
        {
            programs.UseExceptionHandler();
            programs.UseStatusCodePages();
        });
    }

    public static void UseSiteHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;

        if (IsPrivate(context.Request.Path))
        {
            headers.CacheControl = "no-store";
        }
        else if (context.Request.Path.StartsWithSegments("/fonts"))
        {
            // Stylesheets name them without a fingerprint; a font that changes gets another file name.
            context.Response.OnStarting(() =>
            {
                headers.CacheControl = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            });
        }

        return next(context);
    });

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live");
        app.MapHealthChecks("/health/ready");
    }

    public static void MapSite(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
    }

    /// <summary>What visitors answer or type, and what somebody chose for them, is never kept in a cache.</summary>
    private static bool IsPrivate(PathString path) => Array.Exists(Private, part => path.StartsWithSegments(part));

    private static bool IsForPrograms(PathString path) => path.StartsWithSegments("/api");
}
