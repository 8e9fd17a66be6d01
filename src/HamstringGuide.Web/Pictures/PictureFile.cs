using System.Globalization;
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
    }

    public HashedFile File { get; }

    public string Address => $"{PictureHosting.Folder}/{File.Name}";

    /// <summary>In units of the drawing: good for the shape, not for a size on a page.</summary>
    public int Width { get; }

    public int Height { get; }

    private static int Number(Group group) => (int)Math.Round(double.Parse(group.ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex("""viewBox="[-0-9.]+ [-0-9.]+ ([0-9.]+) ([0-9.]+)["]""")]
    private static partial Regex ViewBox();
}
