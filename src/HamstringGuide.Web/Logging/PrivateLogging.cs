using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace HamstringGuide.Web.Logging;

/// <summary>
/// Logging that can't hold an answer. The framework's own lines name addresses, and an address here holds a visitor's answers;
/// so whatever level is configured, of the framework only warnings pass, and no event keeps the request's path.
/// </summary>
public static class PrivateLogging
{
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} [{Level:u3}] {Message:lj}{NewLine}{Exception}";

    public static void AddPrivateLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<ILoggerProvider>(services => new Serilog.Extensions.Logging.SerilogLoggerProvider(
            Configure(new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration), services.GetServices<ILogEventSink>()).CreateLogger(),
            dispose: true));
    }

    private static LoggerConfiguration Configure(LoggerConfiguration logging, IEnumerable<ILogEventSink> sinks)
    {
        logging
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .Enrich.With<WithoutRequest>()
            .WriteTo.Console(outputTemplate: Line, formatProvider: null);

        foreach (var sink in sinks)
        {
            logging.WriteTo.Sink(sink);
        }

        return logging;
    }

    /// <summary>The framework's scopes put the path and the connection on every event; none may stay.</summary>
    private sealed class WithoutRequest : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
        {
            logEvent.RemovePropertyIfPresent("RequestPath");
            logEvent.RemovePropertyIfPresent("Scope");
        }
    }
}
