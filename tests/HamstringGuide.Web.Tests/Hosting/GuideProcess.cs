using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests.Hosting;

/// <summary>The program as an operator starts it: a process of its own, on the build's output and a database of the test's.</summary>
public sealed class GuideProcess : IDisposable
{
    private const int SigTerm = 15;

    private readonly Process _process;

    public GuideProcess(string database, params (string Name, string Value)[] environment)
    {
        Address = new($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Program).Assembly.Location, "--urls", Address.ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.Combine(Repository.Root, "src", "HamstringGuide.Web"),
        };
        start.Environment["Guide__DatabasePath"] = database;

        // Its debugging sockets would stay in the temporary folder when it is killed.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("DOTNET_ENVIRONMENT");

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public bool HasExited => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    /// <summary>Asks until there is an answer.</summary>
    public async Task<HttpResponseMessage> FirstResponse(HttpClient browser, string address)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        while (true)
        {
            Assert.False(_process.HasExited, "The program ended by itself.");

            try
            {
                return await browser.GetAsync(new Uri(Address, address), patience.Token);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, patience.Token);
            }
        }
    }

    /// <summary>As systemd and others end a program: it may finish what it has begun.</summary>
    public void Terminate() => Assert.Equal(0, SendSignal(_process.Id, SigTerm));

    public Task WaitForExit() => _process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));

    /// <summary>As the kernel does that is short of memory, or a power cut.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int SendSignal(int process, int signal);
}
