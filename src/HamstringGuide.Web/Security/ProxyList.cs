using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using HamstringGuide.Web.Hosting;

namespace HamstringGuide.Web.Security;

/// <summary>The proxies whose word about a visitor's address and scheme is taken.</summary>
public static class ProxyList
{
    private static readonly char[] Separators = [',', ';', ' '];

    /// <param name="text">Addresses and networks, such as "127.0.0.1, 10.0.0.0/8, ::1"; none when it is empty.</param>
    /// <exception cref="OperatorException">One of them is none, or takes in everybody.</exception>
    public static ImmutableArray<IPNetwork> Read(string? text) =>
        [.. (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network)];

    private static IPNetwork Network(string text)
    {
        if (!text.Contains('/', StringComparison.Ordinal) && IPAddress.TryParse(text, out var address))
        {
            return new(address, address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128);
        }

        if (!IPNetwork.TryParse(text, out var network))
        {
            throw new OperatorException(
                $"Guide__KnownProxies has '{text}', which is no address and no network. Set it to the proxies' addresses, such as 127.0.0.1, 10.0.0.0/8 or ::1, or leave it out.");
        }

        return network.PrefixLength > 0
            ? network
            : throw new OperatorException($"Guide__KnownProxies has '{text}', which is everybody: then every visitor could choose an address. Set it to the proxies' own addresses.");
    }
}
