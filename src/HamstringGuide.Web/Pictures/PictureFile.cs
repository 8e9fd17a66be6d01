using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using HamstringGuide.Web.Files;

namespace HamstringGuide.Web.Pictures;

/// <summary>A picture as a file, with its size.</summary>
public sealed partial class PictureFile
{
    public PictureFile(string name, string svg)
    {
        File = new(name, "svg", "image/svg+xml", svg);

        var view = ViewBox().Match(svg);
        Width = Number(view.Groups[1]);
        Height = Number(view.Groups[2]);

        var styles = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Styles().Match(svg).Groups[1].Value)));
        ContentSecurityPolicy = $"default-src 'none'; style-src 'sha256-{styles}'; frame-ancestors 'self'";
    }

    public HashedFile File { get; }

    public string Address => $"{PictureHosting.Folder}/{File.Name}";

    /// <summary>Of all that a page can hold it may have its own one style element, known by its hash: it loads nothing and runs nothing.</summary>
    public string ContentSecurityPolicy { get; }

    /// <summary>In units of the drawing: good for the shape, not for a size on a page.</summary>
    public int Width { get; }

    public int Height { get; }

    private static int Number(Group group) => (int)Math.Round(double.Parse(group.ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex("<style>([^<]*)</style>")]
    private static partial Regex Styles();

    [GeneratedRegex("""viewBox="[-0-9.]+ [-0-9.]+ ([0-9.]+) ([0-9.]+)["]""")]
    private static partial Regex ViewBox();
}
