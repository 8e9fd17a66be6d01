using Microsoft.Extensions.Logging;

namespace HamstringGuide.Fuzz.Tests;

/// <summary>A log that keeps the last fault only.</summary>
public sealed class FaultLog : ILoggerFactory, ILogger
{
    public Exception? Last { get; private set; }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
        // There is no other place for a fault to go to.
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Last = exception ?? Last;
        }
    }

    public void Dispose()
    {
        // It holds nothing that ends.
    }
}
