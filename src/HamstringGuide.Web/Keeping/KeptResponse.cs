using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace HamstringGuide.Web.Keeping;

/// <summary>An answer that is the same for everybody, made once: its bytes as they are and compressed, each with a strong ETag.</summary>
public sealed class KeptResponse
{
    /// <summary>Of 0 to 11. The two highest take ten times as long for a tenth less.</summary>
    private const int BrotliQuality = 9;
    private const int BrotliWindow = 22;

    private readonly KeyValuePair<string, StringValues>[] _headers;
    private readonly KeptForm _plain;
    private readonly KeptForm? _brotli;
    private readonly KeptForm? _gzip;

    /// <param name="headers">Of the answer, without those that are about its length, its form and its age.</param>
    /// <param name="compresses">Its kind gets smaller; pictures in pixels and fonts don't.</param>
    public KeptResponse(IEnumerable<KeyValuePair<string, StringValues>> headers, byte[] body, bool compresses)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(body))[..20];

        if (compresses)
        {
            _brotli = new(Brotli(body), body.Length, "br", $"\"{hash}-br\"");
            _gzip = new(Gzip(body), body.Length, "gzip", $"\"{hash}-gz\"");

            // Hardly anybody asks for it: unpacked for each of them, it takes no memory.
            _plain = new(null, body.Length, null, $"\"{hash}\"");
        }
        else
        {
            _plain = new(body, body.Length, null, $"\"{hash}\"");
        }

        _headers = [.. headers, .. compresses ? [new("Vary", "Accept-Encoding")] : Array.Empty<KeyValuePair<string, StringValues>>()];
    }

    /// <summary>What made it, by whose route it is counted.</summary>
    public Endpoint? MadeBy { get; init; }

    /// <summary>Sends the form that the client can read best; 304 where it has it already.</summary>
    public Task SendAsync(HttpContext context)
    {
        context.SetEndpoint(MadeBy);
        var form = FormFor(context.Request.Headers.AcceptEncoding);
        var response = context.Response;
        var headers = response.Headers;

        foreach (var (name, value) in _headers)
        {
            headers[name] = value;
        }

        headers.ETag = form.Tag;

        if (context.Request.Headers.IfNoneMatch is { Count: > 0 } known && Holds(known, form.Tag.ToString()))
        {
            headers.ContentType = default;
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        headers.ContentEncoding = form.Encoding;
        response.ContentLength = form.Bytes?.Length ?? form.PlainLength;

        if (HttpMethods.IsHead(context.Request.Method))
        {
            return Task.CompletedTask;
        }

        return form.Bytes is { } bytes
            ? response.Body.WriteAsync(bytes, 0, bytes.Length, context.RequestAborted)
            : SendUnpackedAsync(response, context.RequestAborted);
    }

    private async Task SendUnpackedAsync(HttpResponse response, CancellationToken cancelled)
    {
        await using var unpacked = new BrotliStream(new MemoryStream(_brotli!.Bytes!), CompressionMode.Decompress);
        await unpacked.CopyToAsync(response.Body, cancelled);
    }

    private KeptForm FormFor(StringValues accepted)
    {
        if (_brotli is null || accepted.Count != 1 || accepted[0] is not { } list)
        {
            return _plain;
        }

        return AcceptedEncoding.Has(list, "br") ? _brotli : AcceptedEncoding.Has(list, "gzip") ? _gzip! : _plain;
    }

    /// <summary>RFC 9110, section 13.1.2: one of a list, weak or not, or any.</summary>
    private static bool Holds(StringValues known, string tag)
    {
        foreach (var list in known)
        {
            if (list is not null && (list == tag || list.Trim() == "*" || list.Split(',').Any(one => one.Trim() is var trimmed && (trimmed.StartsWith("W/", StringComparison.Ordinal) ? trimmed[2..] : trimmed) == tag)))
            {
                return true;
            }
        }

        return false;
    }

    private static byte[] Brotli(byte[] body)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        return BrotliEncoder.TryCompress(body, compressed, out var length, BrotliQuality, BrotliWindow)
            ? compressed[..length]
            : throw new InvalidOperationException("A page could not be compressed.");
    }

    private static byte[] Gzip(byte[] body)
    {
        using var compressed = new MemoryStream();

        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize))
        {
            gzip.Write(body);
        }

        return compressed.ToArray();
    }

    /// <param name="Bytes">Null for what is unpacked when it is asked for.</param>
    /// <param name="Name">Of the encoding, as the header has it; null for none.</param>
    private sealed record KeptForm(byte[]? Bytes, int PlainLength, string? Name, string TagText)
    {
        // Made once: the headers take them without another allocation.
        public StringValues Encoding { get; } = Name is null ? default : new StringValues(Name);

        public StringValues Tag { get; } = new(TagText);
    }
}
