using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests.Hosting;

/// <summary>The program as a new user starts it: a process of its own, in the default environment, on the build's output.</summary>
public sealed class RunningProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;
    private readonly string _address = $"http://127.0.0.1:{FreePort()}";
    private readonly Process _process;

    public RunningProgramTests()
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Program).Assembly.Location, "--urls", _address])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.Combine(Repository.Root, "src", "HamstringGuide.Web"),
        };
        start.Environment["Guide__DatabasePath"] = Path.Combine(_folder, "made", "guide.db");
        start.Environment["HOME"] = _folder;
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        _process = Process.Start(start)!;
        _process.BeginOutputReadLine();
    }

    [Fact]
    public async Task Start_NewDatabase_ServesPagesWithTheirStylesToABrowser()
    {
        using var browser = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.All })
        {
            BaseAddress = new(_address),
        };

        var page = await (await FirstResponse(browser, "/check")).ReadAsync();

        foreach (var asset in page.QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("script[src]").Select(s => s.GetAttribute("src")!)))
        {
            var response = await browser.GetAsync(asset);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.StartsWith("text/", response.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
            Assert.NotEmpty(await response.Content.ReadAsStringAsync());
        }

        Assert.True(File.Exists(Path.Combine(_folder, "made", "guide.db")));
        Assert.False(Directory.Exists(Path.Combine(_folder, ".aspnet")), "No key is written to the operator's disk.");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<HttpResponseMessage> FirstResponse(HttpClient browser, string address)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        while (true)
        {
            try
            {
                return await browser.GetAsync(address, patience.Token);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, patience.Token);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
