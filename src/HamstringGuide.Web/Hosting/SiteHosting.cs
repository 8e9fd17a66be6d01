using System.IO.Compression;
using System.Text.Unicode;
using HamstringGuide.Web.Monitoring;
using HamstringGuide.Web.Plans;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ModelBinding;
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
        builder.Services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        builder.Services.AddRazorPages(pages =>
        {
            // No form changes anything on the server, and no cookie is ever set: there is nothing to forge.
            pages.Conventions.ConfigureFilter(new Microsoft.AspNetCore.Mvc.IgnoreAntiforgeryTokenAttribute());
            pages.Conventions.AddPageRoute("/Result", "/result/{code}");
        }).AddMvcOptions(mvc =>
        {
            // Reads names such as a[b], which no form of ours has, and fails on a bracket that isn't closed.
            mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        });

        // Pages hold no secret that could be guessed from their compressed length: no account, no cookie, no token.
        builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);

        // For what is made anew for each request. What is kept is compressed better, once.
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);

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
    /// Nobody signs in here. Razor Pages bring what looks for a user before every request, kept pages included, which is one in
    /// twenty of all instructions then; the framework leaves it out where it is told that it is there already. A page that asked for
    /// a user would fail, not be shown.
    /// </summary>
    public static void LeaveOutUsers(this IApplicationBuilder app) =>
        app.Properties["__AuthenticationMiddlewareSet"] = app.Properties["__AuthorizationMiddlewareSet"] = true;

    /// <summary>
    /// An error page that needs nothing to work, for a page that failed; another for an address that leads nowhere. Programs get
    /// a problem document instead.
    /// </summary>
    public static void UseSiteErrors(this WebApplication app)
    {
        app.UseWhen(context => !IsForPrograms(context.Request.Path), pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error", StatusCodeSelector = FailedRequests.StatusOf });
            pages.UseStatusCodePagesWithReExecute("/not-found");
            pages.UseMiddleware<RequestGuard>();
        });
        app.UseWhen(context => IsForPrograms(context.Request.Path), programs =>
        {
            programs.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = FailedRequests.StatusOf });
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

        return next(context);
    });

    public static void MapSite(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
    }

    /// <summary>What visitors answer or type, and what somebody chose for them, is never kept in a cache.</summary>
    private static bool IsPrivate(PathString path) => Array.Exists(Private, part => path.StartsWithSegments(part));

    private static bool IsForPrograms(PathString path) => path.StartsWithSegments("/api");
}
