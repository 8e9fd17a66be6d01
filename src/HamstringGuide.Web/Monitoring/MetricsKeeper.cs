using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using HamstringGuide.Web.Guides;

namespace HamstringGuide.Web.Monitoring;

/// <summary>
/// Listens to our own meter and to the runtime's (memory, garbage collection, threads) and keeps the sums, to be read in
/// Prometheus' text format. OpenTelemetry's packages would do the same with more.
/// </summary>
public sealed class MetricsKeeper(GuideMeters meters, GuidebookShelf shelf) : IDisposable
{
    private const string Runtime = "System.Runtime";

    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<SeriesKey, MetricSeries> _series = new();
    private readonly Lock _writing = new();
    private readonly long _started = Stopwatch.GetTimestamp();

    public void Start()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            // Our meter and not just one of its name: another app in this process may have one.
            if (ReferenceEquals(instrument.Meter, meters.Meter) || instrument.Meter.Name == Runtime)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>All that was counted since the start, and how the process is now.</summary>
    public string Write()
    {
        lock (_writing)
        {
            _listener.RecordObservableInstruments();
        }

        var text = new PrometheusText();

        foreach (var instrument in _series.GroupBy(s => s.Key.Instrument).OrderBy(g => g.Key.Name, StringComparer.Ordinal))
        {
            text.Write(instrument.Key, instrument.Select(s => s.Value));
        }

        using var process = Process.GetCurrentProcess();
        text.WriteGauge("guide_release_info", "The release that is shown; always 1.", 1, [new("release", shelf.Current.Guidebook.Release.Identity)]);
        text.WriteGauge("guide_uptime_seconds", "Since the guide started.", Stopwatch.GetElapsedTime(_started).TotalSeconds, []);
        text.WriteGauge("process_resident_memory_bytes", "Memory that the process holds.", process.WorkingSet64, []);
        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = SeriesKey.Of(instrument, tags);

        if (!_series.TryGetValue(key, out var series))
        {
            series = _series.GetOrAdd(key, new MetricSeries(instrument, tags.ToArray()));
        }

        series.Take(value);
    }

    /// <summary>An instrument and the values of its tags, which it always gives in the same order. Made without allocating.</summary>
    private readonly record struct SeriesKey(Instrument Instrument, object? First, object? Second, object? Third)
    {
        public static SeriesKey Of(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) => new(
            instrument,
            tags.Length > 0 ? tags[0].Value : null,
            tags.Length > 1 ? tags[1].Value : null,
            tags.Length > 2 ? tags[2].Value : null);
    }
}
