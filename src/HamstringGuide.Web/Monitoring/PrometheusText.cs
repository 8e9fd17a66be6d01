using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace HamstringGuide.Web.Monitoring;

/// <summary>
/// Prometheus' text exposition format, version 0.0.4 (https://prometheus.io/docs/instrumenting/exposition_formats/).
/// </summary>
internal sealed class PrometheusText
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    private readonly StringBuilder _text = new();

    public void Write(Instrument instrument, IEnumerable<MetricSeries> series)
    {
        var kind = KindOf(instrument);
        var name = NameOf(instrument, kind);
        Head(name, instrument.Description ?? instrument.Name, kind);

        foreach (var one in series.OrderBy(s => string.Join('\n', s.Tags.Select(t => t.Value)), StringComparer.Ordinal))
        {
            if (one.Bounds is { } bounds)
            {
                WriteBuckets(name, one, bounds);
            }
            else
            {
                Line(name, one.Tags, one.Read().Sum);
            }
        }
    }

    public void WriteGauge(string name, string help, double value, KeyValuePair<string, object?>[] tags)
    {
        Head(name, help, "gauge");
        Line(name, tags, value);
    }

    public override string ToString() => _text.ToString();

    private void WriteBuckets(string name, MetricSeries series, IReadOnlyList<double> bounds)
    {
        var (sum, count, buckets) = series.Read();
        var soFar = 0L;

        for (var i = 0; i < buckets.Length; i++)
        {
            soFar += buckets[i];
            var bound = i < bounds.Count ? bounds[i].ToString(CultureInfo.InvariantCulture) : "+Inf";
            Line(name + "_bucket", [.. series.Tags, new("le", bound)], soFar);
        }

        Line(name + "_sum", series.Tags, sum);
        Line(name + "_count", series.Tags, count);
    }

    private static string KindOf(Instrument instrument)
    {
        var type = instrument.GetType().Name;
        return type.StartsWith("Histogram", StringComparison.Ordinal) ? "histogram"
            : type.Contains("UpDown", StringComparison.Ordinal) || type.Contains("Gauge", StringComparison.Ordinal) ? "gauge"
            : "counter";
    }

    /// <summary>With the unit in the name, and <c>_total</c> at the end of a counter's.</summary>
    private static string NameOf(Instrument instrument, string kind)
    {
        var unit = instrument.Unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        return instrument.Name.Replace('.', '_') + unit + (kind == "counter" ? "_total" : "");
    }

    private void Head(string name, string help, string kind)
    {
        _text.Append("# HELP ").Append(name).Append(' ').Append(help.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal)).Append('\n');
        _text.Append("# TYPE ").Append(name).Append(' ').Append(kind).Append('\n');
    }

    private void Line(string name, KeyValuePair<string, object?>[] tags, double value)
    {
        _text.Append(name);

        for (var i = 0; i < tags.Length; i++)
        {
            _text.Append(i == 0 ? '{' : ',').Append(tags[i].Key.Replace('.', '_')).Append("=\"").Append(Escaped(tags[i].Value)).Append('"');
        }

        _text.Append(tags.Length > 0 ? "} " : " ").Append(value.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static string Escaped(object? value) => (Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")
        .Replace("\\", @"\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", @"\n", StringComparison.Ordinal);
}
