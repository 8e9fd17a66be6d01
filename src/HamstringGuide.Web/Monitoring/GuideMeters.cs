using System.Diagnostics.Metrics;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Web.Monitoring;

/// <summary>What is counted: requests, and what the guide was used for. Only numbers; nothing of what a visitor answered or typed.</summary>
public sealed class GuideMeters
{
    public const string MeterName = "HamstringGuide";

    private readonly Counter<long> _requests;
    private readonly Histogram<double> _durations;
    private readonly Counter<long> _dispositions;
    private readonly Counter<long> _plans;
    private readonly Counter<long> _searches;

    public GuideMeters(IMeterFactory meters)
    {
        Meter = meters.Create(MeterName);
        _requests = Meter.CreateCounter<long>("guide.requests", description: "Requests by route, method and class of status.");
        _durations = Meter.CreateHistogram<double>(
            "guide.request.duration",
            "s",
            "How long requests took, by route.",
            advice: new() { HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5] });
        _dispositions = Meter.CreateCounter<long>("guide.results", description: "Results shown to a visitor or given to a program, by how soon to be seen.");
        _plans = Meter.CreateCounter<long>("guide.plans", description: "Plans made or changed.");
        _searches = Meter.CreateCounter<long>("guide.searches", description: "Searches, by whether anything was found.");
    }

    public Meter Meter { get; }

    /// <summary>Nobody listens: there is no need to find out a request's route.</summary>
    public bool IsOff => !_requests.Enabled;

    /// <param name="route">The pattern, such as <c>/result/{release}/{code}</c>; never the path.</param>
    public void Request(string route, string method, int status, TimeSpan took)
    {
        _requests.Add(1, new("route", route), new("method", method), new("status", StatusClass(status)));
        _durations.Record(took.TotalSeconds, new KeyValuePair<string, object?>("route", route));
    }

    public void Result(Disposition disposition, UsedBy by) => _dispositions.Add(
        1, new("disposition", disposition.ToId()), new("by", by.ToId()));

    public void Plan(UsedBy by) =>
        _plans.Add(1, new KeyValuePair<string, object?>("by", by.ToId()));

    public void Search(bool found) => _searches.Add(1, new KeyValuePair<string, object?>("found", found ? "yes" : "no"));

    private static string StatusClass(int status) => (status / 100) switch
    {
        1 => "1xx",
        2 => "2xx",
        3 => "3xx",
        4 => "4xx",
        _ => "5xx",
    };
}

/// <summary>Who asked: somebody at a page, or a program by the API.</summary>
public enum UsedBy
{
    Page,
    Program,
}
