using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace HamstringGuide.Web.Security;

/// <summary>
/// How many requests that cost something a client may send. A check is some 12 of them in three minutes and a search that follows
/// the typing 4 a second, so a clinic with 300 people at it behind one address stays under 20 a second; an answer takes about a
/// millisecond, so one client can keep 2 hundredths of a processor busy.
/// </summary>
/// <param name="isLimited">False where the operator has switched it off: then everybody may.</param>
public sealed class RequestAllowance(bool isLimited = true) : IDisposable
{
    public const int PerSecond = 20;

    /// <summary>So many at once, after a quiet time.</summary>
    public const int Burst = 200;

    /// <summary>
    /// Clients share so many buckets by the hash of their address, which is another in each process: no number of addresses can
    /// fill the memory. Two busy ones in the same bucket, by chance 1 in 16,384, have half each.
    /// </summary>
    public const int Buckets = 16_384;

    /// <summary>Providers give each customer a /64 at least.</summary>
    private const int NetworkBytesOfVersion6 = 8;

    private static readonly string[] Costly = ["/search", "/api", "/result"];
    private static readonly string[] WithQrPictures = ["/share", "/plan"];

    private readonly PartitionedRateLimiter<IPAddress?> _limiter = PartitionedRateLimiter.Create<IPAddress?, int>(
        address => isLimited ? RateLimitPartition.GetTokenBucketLimiter(BucketOf(address), _ => Bucket()) : RateLimitPartition.GetNoLimiter(0));

    /// <summary>Forms, and what is made anew for each request. Other pages are open at any rate: one of them may say whom to call.</summary>
    public static bool Counts(HttpRequest request)
    {
        var path = request.Path;
        return !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            || IsUnder(path, Costly)
            || (path.Value!.Contains("/qr.", StringComparison.OrdinalIgnoreCase) && IsUnder(path, WithQrPictures));
    }

    /// <param name="address">Null for a client without one, on a socket of the file system.</param>
    public RateLimitLease Take(IPAddress? address) => _limiter.AttemptAcquire(address);

    public void Dispose() => _limiter.Dispose();

    private static TokenBucketRateLimiterOptions Bucket() => new()
    {
        TokenLimit = Burst,
        TokensPerPeriod = PerSecond / 10,
        ReplenishmentPeriod = TimeSpan.FromSeconds(0.1),
        QueueLimit = 0,
    };

    private static bool IsUnder(PathString path, string[] parts)
    {
        foreach (var part in parts)
        {
            if (path.StartsWithSegments(part))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>From 0; of the whole address of version 4, of the network of version 6.</summary>
    public static int BucketOf(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];

        if (address is null || !(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).TryWriteBytes(bytes, out var length))
        {
            return 0;
        }

        var hash = default(HashCode);
        hash.AddBytes(bytes[..(length == bytes.Length ? NetworkBytesOfVersion6 : length)]);
        return (int)((uint)hash.ToHashCode() % Buckets);
    }
}
