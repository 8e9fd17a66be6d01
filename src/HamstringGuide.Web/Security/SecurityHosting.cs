using System.Text;
using HamstringGuide.Web.Hosting;
using Microsoft.AspNetCore.HttpOverrides;

namespace HamstringGuide.Web.Security;

/// <summary>What stands between the socket and the pages, from the outside in.</summary>
public static class SecurityHosting
{
    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(ServerLimits.Set);
        builder.WebHost.ConfigureKestrel(StalledReaders.End);
        builder.Services.AddSingleton(services => new RequestAllowance(services.GetRequiredService<GuideSettings>().LimitsRate));
    }

    /// <summary>Without a known proxy nobody's word is taken: the address is that of the connection.</summary>
    public static void UseKnownProxies(this WebApplication app)
    {
        var proxies = Settings(app).KnownProxies;

        if (proxies.IsEmpty)
        {
            return;
        }

        // Any number of hops, each of a known proxy; the first that is not known is the visitor.
        var forwarded = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = null,
        };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();

        foreach (var network in proxies)
        {
            forwarded.KnownIPNetworks.Add(network);
        }

        app.UseForwardedHeaders(forwarded);
    }

    public static void UseSecurityHeaders(this WebApplication app) => app.UseMiddleware<SecurityHeaders>();

    public static void UseHostGate(this WebApplication app)
    {
        if (Settings(app).PublicUrl is { } publicUrl)
        {
            app.UseMiddleware<HostGate>(new Uri(publicUrl).Host);
        }
    }

    public static void UseRateLimit(this WebApplication app)
    {
        if (Settings(app).LimitsRate)
        {
            app.UseMiddleware<RateLimit>();
        }
    }

    public static void MapSecurityContact(this WebApplication app)
    {
        if (Settings(app) is { SecurityContact: { } contact, PublicUrl: var publicUrl })
        {
            var text = SecurityContact.Text(contact, publicUrl, app.Services.GetRequiredService<TimeProvider>().GetUtcNow());
            app.MapMethods(SecurityContact.Address, [HttpMethods.Get, HttpMethods.Head], () => Results.Text(text, "text/plain", Encoding.UTF8)).ExcludeFromDescription();
        }
    }

    private static GuideSettings Settings(WebApplication app) => app.Services.GetRequiredService<GuideSettings>();
}
