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

        // What is filtered below is not even put together. Without the host's own lines no request gets a scope that holds its path,
        // nor an activity that nobody listens to: with them, one in five of the guide's instructions was spent on lines never written.
        builder.Logging
            .AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("System", LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information)
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)

            // Says that the start failed, with the stack of calls; the program says what to do about it.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.AddSingleton<ILoggerProvider>(services => new Serilog.Extensions.Logging.SerilogLoggerProvider(
            Configure(new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration), services.GetServices<ILogEventSink>()).CreateLogger(),
            dispose: true));
    }

    private static LoggerConfiguration Configure(LoggerConfiguration logging, IEnumerable<ILogEventSink> sinks)
    {
        // A filter and not a minimum level: settings could lower a level for one part of the framework.
        logging
            .Filter.ByExcluding(IsFrameworkChatter)
            .Enrich.With<WithoutRequest>()
            .WriteTo.Console(outputTemplate: Line, formatProvider: null);

        foreach (var sink in sinks)
        {
            logging.WriteTo.Sink(sink);
        }

        return logging;
    }

    /// <summary>What the framework says below a warning, but that it has started and where it listens.</summary>
    private static bool IsFrameworkChatter(LogEvent logEvent) =>
        logEvent.Level < LogEventLevel.Warning
        && logEvent.Properties.GetValueOrDefault("SourceContext") is ScalarValue { Value: string source }
        && (source.StartsWith("Microsoft", StringComparison.Ordinal) || source.StartsWith("System", StringComparison.Ordinal))
        && source != "Microsoft.Hosting.Lifetime";

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
