using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Hosting;

namespace HamstringGuide.Web.Monitoring;

/// <summary>What an operator watches the guide by: health, metrics, and the ids of requests.</summary>
public static class MonitoringHosting
{
    public static void AddMonitoring(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<GuideMeters>();
        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddSingleton<MetricsKeeper>();
        builder.Services.AddExceptionHandler<FailedRequests>();
    }

    /// <summary>To be called before anything else that answers.</summary>
    public static void UseRequestMeter(this WebApplication app)
    {
        if (app.Services.GetRequiredService<GuideSettings>().Metrics)
        {
            app.Services.GetRequiredService<MetricsKeeper>().Start();
        }

        app.UseMiddleware<RequestMeter>();
    }

    public static void MapMonitoring(this WebApplication app)
    {
        app.MapGet("/health/live", (HttpResponse response) => Say(response, StatusCodes.Status200OK, "Healthy")).ExcludeFromDescription();
        app.MapGet("/health/ready", (HttpResponse response, Readiness readiness, GuidebookShelf shelf) => readiness.Problem() is { } problem
            ? Say(response, StatusCodes.Status503ServiceUnavailable, $"Not ready. {problem}")
            : Say(response, StatusCodes.Status200OK, $"Healthy: release {shelf.Current.Guidebook.Release.Identity}")).ExcludeFromDescription();

        if (app.Services.GetRequiredService<GuideSettings>().Metrics)
        {
            app.MapGet("/metrics", (HttpResponse response, MetricsKeeper metrics) =>
            {
                response.Headers.CacheControl = "no-store";
                return Results.Text(metrics.Write(), PrometheusText.ContentType);
            }).ExcludeFromDescription();
        }
    }

    private static IResult Say(HttpResponse response, int status, string words)
    {
        response.Headers.CacheControl = "no-store";
        return Results.Text(words + "\n", "text/plain", statusCode: status);
    }
}
