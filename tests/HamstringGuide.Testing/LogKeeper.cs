using System.Collections.Concurrent;
using Serilog.Core;
using Serilog.Events;

namespace HamstringGuide.Testing;

/// <summary>Every event of the log, as text with all its properties.</summary>
public sealed class LogKeeper : ILogEventSink
{
    private readonly ConcurrentQueue<string> _events = new();

    public IReadOnlyCollection<string> Events => _events;

    public void Emit(LogEvent logEvent) => _events.Enqueue(
        $"{logEvent.Level} {logEvent.RenderMessage()} {string.Join(' ', logEvent.Properties.Select(p => $"{p.Key}={p.Value}"))} {logEvent.Exception}");
}
