using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HamstringGuide.Web.Tests.Security;

/// <summary>A client that sends whatever bytes it is given, as slowly as it likes.</summary>
public sealed class RawVisitor : IDisposable
{
    /// <summary>For a server that never answers; nothing here waits for it to pass.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Socket _socket;

    private RawVisitor(Socket socket) => _socket = socket;

    /// <param name="buffer">How much the client takes before it reads; null for what the system gives.</param>
    public static async Task<RawVisitor> ConnectAsync(Uri server, int? buffer = null)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

        if (buffer is { } bytes)
        {
            socket.ReceiveBufferSize = bytes;
        }

        using var patience = new CancellationTokenSource(Patience);
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, server.Port), patience.Token);
        return new(socket);
    }

    /// <summary>Sends a request and reads until the server closes the connection.</summary>
    public static async Task<RawAnswer> AskAsync(Uri server, string request)
    {
        using var visitor = await ConnectAsync(server);

        // What is too large is answered before all of it is sent.
        var sending = visitor.TrySendAsync(request);
        var answer = await visitor.ReadToEndAsync();
        await sending;
        return answer;
    }

    /// <param name="text">One byte a character.</param>
    /// <returns>False when the connection was closed.</returns>
    public async Task<bool> TrySendAsync(string text)
    {
        using var patience = new CancellationTokenSource(Patience);

        try
        {
            ReadOnlyMemory<byte> bytes = Encoding.Latin1.GetBytes(text);

            while (!bytes.IsEmpty)
            {
                bytes = bytes[await _socket.SendAsync(bytes, patience.Token)..];
            }

            return true;
        }
        catch (Exception problem) when (problem is SocketException or ObjectDisposedException)
        {
            return false;
        }
    }

    public async Task<RawAnswer> ReadToEndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var read = new MemoryStream();
        var buffer = new byte[16 * 1024];

        try
        {
            while (await _socket.ReceiveAsync(buffer, patience.Token) is > 0 and var length)
            {
                read.Write(buffer, 0, length);
            }
        }
        catch (SocketException)
        {
            // Closed while we were still sending.
        }

        return new(Encoding.Latin1.GetString(read.ToArray()));
    }

    public void Dispose() => _socket.Dispose();
}

/// <summary>All that came before the connection was closed; nothing when it was closed without a word.</summary>
public sealed record RawAnswer(string Text)
{
    /// <summary>Of each answer on the connection.</summary>
    public int[] Statuses =>
    [
        .. Text.Split('\n').Where(line => line.StartsWith("HTTP/1.1 ", StringComparison.Ordinal)).Select(line => int.Parse(line.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture)),
    ];

    /// <summary>Values of a header of the first answer.</summary>
    public string[] Header(string name) =>
    [
        .. Text.Split("\r\n\r\n")[0].Split("\r\n").Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)).Select(line => line[(name.Length + 1)..].Trim()),
    ];
}
