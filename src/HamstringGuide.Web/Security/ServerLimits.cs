using HamstringGuide.Web.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace HamstringGuide.Web.Security;

/// <summary>How much a client may send, and how long it may take, before the connection is closed. Why so much: docs/request-limits.md.</summary>
public static class ServerLimits
{
    /// <summary>Name and value of all lines together. A browser sends about 1 KB, and its cookies of other programs on the same host.</summary>
    public const int HeaderBytes = 16 * 1024;

    /// <summary>A browser sends about 20, a chain of proxies as many again.</summary>
    public const int HeaderLines = 64;

    /// <summary>Our longest address, a builder's with a search and a result, has 1.2 KB; what was pasted into the search may be longer.</summary>
    public const int RequestLineBytes = 8 * 1024;

    /// <summary>All of the headers have to be there by then: 1 KB over a connection of 1 kbit/s.</summary>
    public static readonly TimeSpan HeadersTime = TimeSpan.FromSeconds(10);

    /// <summary>Longer than the 60 seconds after which nginx lets go of a connection to us, so that it never sends on one that we have just closed.</summary>
    public static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(75);

    /// <summary>A page that is not taken is held for half a minute and not for two. <see cref="StalledReaders"/> says what Kestrel does not count.</summary>
    public static readonly MinDataRate SlowestReader = new(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(5));

    /// <summary>Connections hold about 10 KB while they idle: 100 MB. A process needs as many descriptors, and some 200 more.</summary>
    private const int Connections = 10_000;

    private const int StreamsOfAConnection = 64;

    /// <summary>Slower than any modem: who sends more slowly does so on purpose, or is gone. 16 KB take 70 seconds at most.</summary>
    private static readonly MinDataRate SlowestSender = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));

    private const string LinesEndWithBoth = "Microsoft.AspNetCore.Server.Kestrel.DisableHttp1LineFeedTerminators";

    public static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.AllowSynchronousIO = false;

        // A line feed alone ends no line: where a proxy and a server disagree on that, one request can hide in another.
        AppContext.SetSwitch(LinesEndWithBoth, true);

        var limits = kestrel.Limits;
        limits.MaxRequestBodySize = SiteHosting.LargestBody;
        limits.MaxRequestLineSize = RequestLineBytes;
        limits.MaxRequestHeadersTotalSize = HeaderBytes;
        limits.MaxRequestHeaderCount = HeaderLines;
        limits.RequestHeadersTimeout = HeadersTime;
        limits.KeepAliveTimeout = IdleTime;
        limits.MinRequestBodyDataRate = SlowestSender;
        limits.MinResponseDataRate = SlowestReader;
        limits.MaxConcurrentConnections = Connections;
        limits.MaxConcurrentUpgradedConnections = 0;
        limits.Http2.MaxStreamsPerConnection = StreamsOfAConnection;
        limits.Http2.MaxRequestHeaderFieldSize = RequestLineBytes;
    }
}
