using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace HamstringGuide.Web.Pictures;

/// <summary>A picture as a file, compressed once; its address changes with every byte of it, so that it can be kept for good.</summary>
public sealed partial class PictureFile
{
    public PictureFile(string name, string svg)
    {
        var bytes = Encoding.UTF8.GetBytes(svg);
        Name = $"{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}.svg";
        Brotli = Compressed(bytes);
        Length = bytes.Length;

        var view = ViewBox().Match(svg);
        Width = Number(view.Groups[1]);
        Height = Number(view.Groups[2]);
    }

    /// <summary>What it shows and the hash of its bytes: <c>bridge.one-panel.light.1a2b3c4d5e.svg</c>.</summary>
    public string Name { get; }

    public string Address => $"{PictureHosting.Folder}/{Name}";

    /// <summary>In units of the drawing: good for the shape, not for a size on a page.</summary>
    public int Width { get; }

    public int Height { get; }

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

    private static int Number(Group group) => (int)Math.Round(double.Parse(group.ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex("""viewBox="[-0-9.]+ [-0-9.]+ ([0-9.]+) ([0-9.]+)["]""")]
    private static partial Regex ViewBox();
}
