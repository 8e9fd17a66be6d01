using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace HamstringGuide.Web.Files;

/// <summary>
/// A file made here and compressed once, quickly: what is sent often is kept in a smaller form. Its name changes with every byte of
/// it, so that it can be kept for good.
/// </summary>
public sealed class HashedFile
{
    /// <param name="name">What it is: <c>site</c>.</param>
    /// <param name="extension">Without the dot.</param>
    public HashedFile(string name, string extension, string contentType, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Name = $"{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}.{extension}";
        ContentType = contentType;
        Brotli = Compressed(bytes);
        Length = bytes.Length;
    }

    /// <summary>What it is and the hash of its bytes: <c>bridge.one-panel.light.1a2b3c4d5e.svg</c>.</summary>
    public string Name { get; }

    public string ContentType { get; }

    public byte[] Brotli { get; }

    /// <summary>In bytes, before it is compressed.</summary>
    public int Length { get; }

    /// <summary>For the few that can't read Brotli.</summary>
    public async Task WriteUncompressedAsync(Stream output, CancellationToken cancelled)
    {
        await using var brotli = new BrotliStream(new MemoryStream(Brotli), CompressionMode.Decompress);
        await brotli.CopyToAsync(output, cancelled);
    }

    private static byte[] Compressed(byte[] bytes)
    {
        using var compressed = new MemoryStream();

        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal))
        {
            brotli.Write(bytes);
        }

        return compressed.ToArray();
    }
}
