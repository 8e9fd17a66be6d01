using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace HamstringGuide.Benchmarks.Load;

/// <summary>A server under load, in a process of its own.</summary>
public sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Process _process;

    private ServerProcess(string name, string address, Process process)
    {
        Name = name;
        Address = address;
        _process = process;
    }

    public string Name { get; }

    /// <summary>Without a slash at its end.</summary>
    public string Address { get; }

    /// <summary>From the start of the process to the end of its first answer.</summary>
    public TimeSpan FirstAnswer { get; private set; }

    /// <summary>Of all threads since the start. Of nginx only the master's, so it is not told.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>In megabytes of 1,000,000 bytes.</summary>
    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <param name="settings">For the environment.</param>
    /// <exception cref="InvalidOperationException">It gives no answer within half a minute.</exception>
    public static async Task<ServerProcess> StartAsync(
        string name, string address, string program, IEnumerable<string> arguments, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };

        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;

        // Read and dropped: a full pipe would stop the server.
        process.OutputDataReceived += (_, _) => { };
        var said = new Queue<string?>();
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new ServerProcess(name, address, process);

        while (Stopwatch.GetElapsedTime(began) < Patience && !process.HasExited)
        {
            if (await IsListening(new Uri(address).Port))
            {
                using var answer = await client.GetAsync(address + "/");
                server.FirstAnswer = Stopwatch.GetElapsedTime(began);
                return server;
            }

            await Task.Delay(5);
        }

        server.Dispose();
        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{name} does not answer at {address}: {string.Join(' ', said)}"));
    }

    /// <summary>Without an exception for each refusal: those would take a core away from the server that starts.</summary>
    private static async Task<bool> IsListening(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        using var attempt = new SocketAsyncEventArgs { RemoteEndPoint = new IPEndPoint(IPAddress.Loopback, port) };
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        attempt.Completed += (_, _) => done.SetResult();

        if (socket.ConnectAsync(attempt))
        {
            await done.Task;
        }

        return attempt.SocketError == SocketError.Success;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
