using System.Globalization;

namespace HamstringGuide.Benchmarks.Load;

/// <summary>
/// Sets the published guide beside nginx with our own pages, a bare Kestrel handler with the same bytes and the stock Razor Pages
/// template, all on loopback, in turn and repeatedly, and prints ratios. Figures of one run can be compared, of two runs hardly.
/// </summary>
public static class LoadCommand
{
    private const int GuidePort = 5180;
    private const int NginxPort = 5181;
    private const int BarePort = 5182;
    private const int StockPort = 5183;
    private const int Rounds = 3;
    private const int Rate = 2000;

    /// <summary>Requests after which the memory is looked at.</summary>
    private static readonly long[] Milestones = [100_000, 1_000_000];

    private static readonly TimeSpan Burst = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Steady = TimeSpan.FromSeconds(15);

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is ["bare", var address, var site])
        {
            await BareServer.RunAsync(address, site);
            return 0;
        }

        using var folder = new LoadFolder();
        folder.PublishGuide();
        folder.PublishStockTemplate();

        using (var first = await GuideAsync(folder))
        {
            Console.WriteLine($"First answer, new database: {Seconds(first.FirstAnswer)}");
            await folder.SavePagesAsync(first.Address, await LoadCases.AllAsync(first.Address));
        }

        var starts = new List<TimeSpan>();

        for (var i = 0; i < 5; i++)
        {
            using var again = await GuideAsync(folder);
            starts.Add(again.FirstAnswer);
        }

        Console.WriteLine($"First answer, filled database: {Seconds(starts.Min())} to {Seconds(starts.Max())}, median {Seconds(starts.Order().ElementAt(2))}\n");

        folder.WriteNginxSettings(NginxPort);
        using var nginx = await ServerProcess.StartAsync("nginx", $"http://127.0.0.1:{NginxPort}", "nginx", ["-c", folder.NginxSettings]);
        using var bare = await ServerProcess.StartAsync(
            "bare Kestrel", $"http://127.0.0.1:{BarePort}", Path.Combine(AppContext.BaseDirectory, "HamstringGuide.Benchmarks"), ["load", "bare", $"http://127.0.0.1:{BarePort}", folder.Site]);
        using var stock = await ServerProcess.StartAsync(
            "stock Razor Pages", $"http://127.0.0.1:{StockPort}", "dotnet", [Path.Combine(folder.Stock, "Stock.dll"), "--urls", $"http://127.0.0.1:{StockPort}", "--contentRoot", folder.Stock], ("Logging__LogLevel__Default", "Warning"));

        using (var guide = await GuideAsync(folder))
        {
            await CompareAsync(guide, nginx, bare, stock);
            await LatencyAsync(guide);
        }

        // From its start, so that what the comparison took is not counted.
        using var fresh = await GuideAsync(folder);
        await EnduranceAsync(fresh, stock);
        return 0;
    }

    private static Task<ServerProcess> GuideAsync(LoadFolder folder) => folder.StartGuideAsync("the guide", GuidePort, folder.Database);

    private static async Task CompareAsync(ServerProcess guide, ServerProcess nginx, ServerProcess bare, ServerProcess stock)
    {
        var cases = await LoadCases.AllAsync(guide.Address);
        var home = new LoadCase("its start page", "/");
        var rates = new Dictionary<(string Server, string Case), List<double>>();
        var processor = new Dictionary<string, List<double>>();

        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var load in cases)
            {
                var before = guide.ProcessorTime;
                var (perSecond, count) = await Wrk.RunAsync(guide.Address, load, Burst);

                // The first round warms all of them up.
                if (round > 0)
                {
                    Add(rates, (guide.Name, load.Name), perSecond);
                    Add(processor, load.Name, (guide.ProcessorTime - before).TotalMicroseconds / count);
                }

                foreach (var other in load.IsFile ? [nginx, bare] : Array.Empty<ServerProcess>())
                {
                    // Each has its own ETag.
                    var (rate, _) = await Wrk.RunAsync(other.Address, load with { KnownTag = load.KnownTag is null ? null : await TagAsync(other, load) }, Burst);
                    Add(rates, (other.Name, load.Name), rate);
                }
            }

            Add(rates, (stock.Name, home.Name), (await Wrk.RunAsync(stock.Address, home, Burst)).PerSecond);
        }

        var template = Median(rates[(stock.Name, home.Name)]);
        Console.WriteLine($"Stock Razor Pages template, start page: {template:N0} a second\n");
        Console.WriteLine("| | a second | of bare Kestrel | of nginx | of the stock template | processor, µs each |");
        Console.WriteLine("|---|---|---|---|---|---|");

        foreach (var load in cases)
        {
            var own = Median(rates[(guide.Name, load.Name)]);
            var (ofBare, ofNginx) = load.IsFile ? (Ratio(own, rates[(bare.Name, load.Name)]), Ratio(own, rates[(nginx.Name, load.Name)])) : ("", "");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {load.Name} | {own:N0} | {ofBare} | {ofNginx} | {own / template:0.00} | {Median(processor[load.Name]):0} |"));
        }
    }

    private static async Task LatencyAsync(ServerProcess guide)
    {
        var visit = LoadCases.Visit(await LoadCases.AllAsync(guide.Address));
        await SteadyRate.RunAsync(guide.Address, visit, Rate / 4, Steady / 3);
        var took = await SteadyRate.RunAsync(guide.Address, visit, Rate, Steady);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\nAt {Rate:N0} a second, a visitor's pages in turn: 50th {At(took, .5):0.00}, 99th {At(took, .99):0.00}, 99.9th percentile {At(took, .999):0.00} ms"));
    }

    private static async Task EnduranceAsync(ServerProcess guide, ServerProcess stock)
    {
        // What is made anew first, so that it is all among the first requests.
        LoadCase[] cases = [.. (await LoadCases.AllAsync(guide.Address)).Reverse()];
        long sent = 0;
        var reported = 0;

        for (var i = 0; reported < Milestones.Length; i++)
        {
            sent += (await Wrk.RunAsync(guide.Address, cases[i % cases.Length], TimeSpan.FromSeconds(1))).Count;

            if (sent >= Milestones[reported])
            {
                reported++;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{(reported == 1 ? "\n" : "")}Resident after {sent:N0} requests of all kinds: {guide.ResidentMegabytes:0} MB"));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Resident, the stock template after its own: {stock.ResidentMegabytes:0} MB"));
    }

    private static async Task<string> TagAsync(ServerProcess server, LoadCase load)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Address + load.Path) { Headers = { { "Accept-Encoding", "br" } } };
        using var answer = await client.SendAsync(request);
        return answer.Headers.ETag?.ToString() ?? throw new InvalidOperationException($"{server.Name} gives {load.Path} no ETag.");
    }

    private static void Add<TKey>(Dictionary<TKey, List<double>> all, TKey key, double value)
        where TKey : notnull
    {
        if (!all.TryGetValue(key, out var values))
        {
            all[key] = values = [];
        }

        values.Add(value);
    }

    private static string Ratio(double own, List<double> others) => (own / Median(others)).ToString("0.00", CultureInfo.InvariantCulture);

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static double At(double[] sorted, double part) => sorted[(int)(part * (sorted.Length - 1))];

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");
}
