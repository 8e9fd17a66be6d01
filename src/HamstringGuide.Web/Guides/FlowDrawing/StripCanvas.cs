using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace HamstringGuide.Web.Guides.FlowDrawing;

/// <summary>Shapes and words of one piece of the drawing, from top to bottom. The look is the stylesheet's.</summary>
internal sealed class StripCanvas
{
    private readonly List<XElement> _ways = [];
    private readonly List<XElement> _marks = [];

    /// <summary>How far down the drawing has come.</summary>
    public double Y { get; set; }

    /// <summary>A line that runs behind all marks.</summary>
    public void Way(string css, FormattableString points) => _ways.Add(Path(css, points));

    public void Mark(string css, FormattableString points) => _marks.Add(Path(css, points));

    public void Circle(string css, double x, double y, double radius) => _marks.Add(new(
        "circle", new XAttribute("class", css), new XAttribute("cx", Number(x)), new XAttribute("cy", Number(y)), new XAttribute("r", Number(radius))));

    public void Text(string css, double x, double y, string text) => _marks.Add(new(
        "text", new XAttribute("class", css), new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), text));

    /// <summary>Lines of text with their middle at a height.</summary>
    public void Lines(string css, double x, double middle, ImmutableArray<string> lines, double lineHeight)
    {
        // Letters stand about a third of a line above their own middle.
        var first = middle - ((lines.Length - 1) * lineHeight / 2) + (lineHeight * 0.27);

        for (var i = 0; i < lines.Length; i++)
        {
            Text(css, x, first + (i * lineHeight), lines[i]);
        }
    }

    /// <summary>The piece as an image, as tall as it has become.</summary>
    /// <param name="title">What it shows; null when the words beside it say that.</param>
    public string ToSvg(double width, string? title) => new XElement(
        "svg",
        new XAttribute("class", title is null ? "track__mark" : "track__strip"),
        new XAttribute("viewBox", $"0 0 {Number(width)} {Number(Y)}"),
        title is null ? new XAttribute("aria-hidden", "true") : new XAttribute("role", "img"),
        title is null ? null : new XElement("title", title),
        _ways,
        _marks).ToString(SaveOptions.DisableFormatting);

    private static XElement Path(string css, FormattableString points)
    {
        object?[] rounded = [.. points.GetArguments().Select(number => number is double exact ? Number(exact) : number)];
        return new("path", new XAttribute("class", css), new XAttribute("d", string.Format(CultureInfo.InvariantCulture, points.Format, rounded)));
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
