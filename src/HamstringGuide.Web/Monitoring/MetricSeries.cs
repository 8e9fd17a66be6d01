using System.Diagnostics.Metrics;

namespace HamstringGuide.Web.Monitoring;

/// <summary>The sum, or the distribution, of one instrument for one set of tags.</summary>
internal sealed class MetricSeries
{
    private readonly Lock _lock = new();
    private readonly bool _replaces;
    private readonly long[]? _buckets;
    private double _sum;
    private long _count;

    public MetricSeries(Instrument instrument, KeyValuePair<string, object?>[] tags)
    {
        Tags = tags;

        // What is observed says the whole sum each time.
        _replaces = instrument.IsObservable;
        Bounds = (instrument as Histogram<double>)?.Advice?.HistogramBucketBoundaries;
        _buckets = Bounds is null ? null : new long[Bounds.Count + 1];
    }

    public KeyValuePair<string, object?>[] Tags { get; }

    /// <summary>Upper bounds of the buckets but the last, which has none; null of what is no histogram.</summary>
    public IReadOnlyList<double>? Bounds { get; }

    public void Take(double value)
    {
        lock (_lock)
        {
            _sum = _replaces ? value : _sum + value;
            _count++;

            if (_buckets is not null)
            {
                _buckets[BucketOf(value)]++;
            }
        }
    }

    /// <summary>The sum so far; of a histogram also how many values there were, in all and in each bucket.</summary>
    public (double Sum, long Count, long[] Buckets) Read()
    {
        lock (_lock)
        {
            return (_sum, _count, _buckets is null ? [] : [.. _buckets]);
        }
    }

    private int BucketOf(double value)
    {
        var bucket = 0;

        while (bucket < Bounds!.Count && value > Bounds[bucket])
        {
            bucket++;
        }

        return bucket;
    }
}
