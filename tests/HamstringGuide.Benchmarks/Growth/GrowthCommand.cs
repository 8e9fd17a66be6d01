using System.Globalization;
using HamstringGuide.Benchmarks.Load;
using HamstringGuide.Content;

namespace HamstringGuide.Benchmarks.Growth;

/// <summary>
/// What it costs when the guide grows: the published app on its own content and on copies with more articles and rules, side by side
/// and in turn. Takes four minutes.
/// </summary>
public static class GrowthCommand
{
    private const int FirstPort = 5260;
    private const int Starts = 3;
    private const int Rounds = 2;

    private static readonly int[] Factors = [1, 3, 10];
    private static readonly string[] Measured = ["article", "search", "check page, answered", "result", "assessment"];
    private static readonly TimeSpan Burst = TimeSpan.FromSeconds(4);

    public static async Task<int> RunAsync()
    {
        using var folder = new LoadFolder();
        folder.PublishGuide();
        var sizes = new List<MeasuredSize>();

        try
        {
            foreach (var factor in Factors)
            {
                sizes.Add(await StartAsync(folder, factor, FirstPort + sizes.Count));
            }

            await LoadAsync(sizes);
            Print(sizes);
        }
        finally
        {
            sizes.ForEach(size => size.Server.Dispose());
        }

        return 0;
    }

    /// <summary>Starts it several times, with a new database and with a filled one, and leaves the last one running.</summary>
    private static async Task<MeasuredSize> StartAsync(LoadFolder folder, int factor, int port)
    {
        var contentFolder = folder.Within($"content-{factor}");
        var content = GrownContent.Make(contentFolder, factor);
        var (empty, filled) = (new List<double>(), new List<double>());

        for (var start = 0; start < Starts; start++)
        {
            using var first = await GuideAsync(start);
            empty.Add(first.FirstAnswer.TotalSeconds);
        }

        for (var start = 1; start < Starts; start++)
        {
            using var again = await GuideAsync(0);
            filled.Add(again.FirstAnswer.TotalSeconds);
        }

        var server = await GuideAsync(0);
        filled.Add(server.FirstAnswer.TotalSeconds);
        return new(factor, content, server, await LoadCases.AllAsync(server.Address), Median(empty), Median(filled));

        Task<ServerProcess> GuideAsync(int database) => folder.StartGuideAsync(
            $"the guide, {factor} times", port, folder.Within($"guide-{factor}-{database}.db"), ("Guide__ContentPath", contentFolder));
    }

    private static async Task LoadAsync(List<MeasuredSize> sizes)
    {
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var name in Measured)
            {
                foreach (var size in sizes)
                {
                    var before = size.Server.ProcessorTime;
                    var (perSecond, count) = await Wrk.RunAsync(size.Server.Address, size.Cases.Single(load => load.Name == name), round == 0 ? Burst / 2 : Burst);

                    // The first round warms all of them up.
                    if (round > 0)
                    {
                        size.Answers[name].Add((perSecond, (size.Server.ProcessorTime - before).TotalMicroseconds / count));
                    }
                }
            }
        }
    }

    private static void Print(List<MeasuredSize> sizes)
    {
        Console.WriteLine($"| | {string.Join(" | ", sizes.Select(size => size.Factor == 1 ? "as it is" : $"{size.Factor} times"))} |");
        Console.WriteLine($"|---|{string.Concat(sizes.Select(_ => "---|"))}");
        Row("articles", size => $"{size.Content.Library.Articles.Length}");
        Row("red flags, contraindications", size => $"{size.Content.Guidebook.RedFlags.Length}, {size.Content.Guidebook.Contraindications.Length}");
        Row("lines of points, care tips", size => $"{size.Content.Guidebook.CauseRules.Causes.Sum(cause => cause.Points.Length)}, {size.Content.Guidebook.CareTips.Length}");
        Row("first answer, new database", size => Number(size.FirstWithNewDatabase, "0.00 s"));
        Row("first answer, filled database", size => Number(size.FirstWithFilledDatabase, "0.00 s"));

        foreach (var name in Measured)
        {
            Row($"{name}, a second (processor, µs each)", size =>
                $"{Number(size.Answers[name].Average(answer => answer.PerSecond), "#,0")} ({Number(size.Answers[name].Average(answer => answer.Microseconds), "0")})");
        }

        Row("resident after that", size => Number(size.Server.ResidentMegabytes, "0 MB"));

        void Row(string what, Func<MeasuredSize, string> value) => Console.WriteLine($"| {what} | {string.Join(" | ", sizes.Select(value))} |");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private sealed record MeasuredSize(
        int Factor, SiteContent Content, ServerProcess Server, LoadCase[] Cases, double FirstWithNewDatabase, double FirstWithFilledDatabase)
    {
        public Dictionary<string, List<(double PerSecond, double Microseconds)>> Answers { get; } = Measured.ToDictionary(name => name, _ => new List<(double, double)>());
    }
}
