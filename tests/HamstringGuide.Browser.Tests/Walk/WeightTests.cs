using System.Text.Json;
using HamstringGuide.Browser.Tests.Chromium;

namespace HamstringGuide.Browser.Tests.Walk;

/// <summary>What a first visit to an article costs, with all that belongs to the page.</summary>
[Collection(GuideInBrowser.Collection)]
public sealed class WeightTests(GuideInBrowser guide)
{
    private const int MostRequests = 14;
    private const double MostBytes = 120 * 1024;
    private const double MostScript = 15 * 1024;

    [ChromiumFact]
    public async Task Article_OnAFirstVisit_IsLight()
    {
        var article = guide.Pages.OneOfEachKind.Single(sitePage => sitePage.Kind == "/articles/…");
        await using var visitor = await guide.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        var sent = new Dictionary<string, (string Address, string Type, double Bytes)>();
        var network = await visitor.NewCDPSessionAsync(page);
        await network.SendAsync("Network.enable");
        network.Event("Network.responseReceived").OnEvent += (_, told) =>
            sent[Id(told)] = (told!.Value.GetProperty("response").GetProperty("url").GetString()!, told.Value.GetProperty("type").GetString()!, 0);
        network.Event("Network.loadingFinished").OnEvent += (_, told) =>
            sent[Id(told)] = sent[Id(told)] with { Bytes = told!.Value.GetProperty("encodedDataLength").GetDouble() };

        await page.GotoAsync(article.Address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        var bytes = sent.Values.Sum(one => one.Bytes);
        var script = sent.Values.Where(one => one.Type == "Script").Sum(one => one.Bytes);
        var list = string.Join('\n', sent.Values.OrderByDescending(one => one.Bytes).Select(one => $"{one.Bytes,8} {one.Address}"));
        Assert.True(
            sent.Count <= MostRequests && bytes <= MostBytes && script <= MostScript,
            $"{article}: {sent.Count} requests of at most {MostRequests}, {bytes} bytes of at most {MostBytes}, {script} bytes of script of at most {MostScript}\n{list}");
    }

    private static string Id(JsonElement? told) => told!.Value.GetProperty("requestId").GetString()!;
}
