using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Skins;
using HamstringGuide.Figures.Svg;

namespace HamstringGuide.Figures.Anatomy;

/// <summary>An anatomy drawing as SVG for a page; colours are in the stylesheet, by class names.</summary>
public sealed class AnatomyDrawing(AnatomyPicture picture)
{
    /// <summary>Width of every drawing in drawing units, so that lines and numbers are equally large in all.</summary>
    public const double Width = 400;

    /// <summary>Radius of a number's disc in drawing units.</summary>
    public const double DiscRadius = 13;

    private readonly double _zoom = Width / (picture.Box.Width * SvgNumber.Scale);

    public AnatomyPicture Picture => picture;

    /// <summary>Round all shapes, in the picture's own units.</summary>
    public Box Bounds => Box.Round(picture.Shapes.SelectMany(shape => Path(shape).Points).Select(p => p * (1 / _zoom)));

    /// <summary>A whole svg element.</summary>
    /// <param name="prefix">Begins the ids in it; another one for every picture of a page.</param>
    public string Svg(string prefix)
    {
        var body = string.Concat(picture.Shapes.Where(shape => shape.Paint == AnatomyPaint.Body).Select(shape => Path(shape).Data));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<svg class=\"anatomy__picture\" viewBox=\"{ViewBox}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(picture.Alt)}\">");
        text.Append(CultureInfo.InvariantCulture, $"<clipPath id=\"{prefix}\"><path d=\"{body}\"/></clipPath>");

        foreach (var shape in picture.Shapes)
        {
            AppendShape(text, shape, prefix);
        }

        foreach (var (label, number) in picture.Labels.Select((label, i) => (label, i + 1)))
        {
            AppendLabel(text, label, number);
        }

        return text.Append("</svg>").ToString();
    }

    private string ViewBox
    {
        get
        {
            var (box, units) = (picture.Box, _zoom * SvgNumber.Scale);
            return new StringBuilder().AppendNumbers(box.Left * units, -box.Top * units, box.Width * units, box.Height * units).ToString();
        }
    }

    private void AppendShape(StringBuilder text, AnatomyShape shape, string prefix)
    {
        var data = Path(shape).Data;
        var clip = shape.Inside ? $" clip-path=\"url(#{prefix})\"" : "";

        if (shape.Paint == AnatomyPaint.Nerve)
        {
            text.Append(CultureInfo.InvariantCulture, $"<path class=\"part-nerve-edge\"{clip} d=\"{data}\"/>");
        }

        text.Append(CultureInfo.InvariantCulture, $"<path class=\"part-{Class(shape.Paint)}\"{clip} d=\"{data}\"/>");
    }

    private void AppendLabel(StringBuilder text, AnatomyLabel label, int number)
    {
        var (at, disc) = (Drawn(label.At), Drawn(label.Number));
        var (x, y) = (SvgNumber.Text(disc.X), SvgNumber.Text(disc.Y));
        text.Append(CultureInfo.InvariantCulture, $"<path class=\"lead\" d=\"M{SvgNumber.Text(at.X)} {SvgNumber.Text(at.Y)}L{x} {y}\"/>");
        text.Append(CultureInfo.InvariantCulture, $"<circle class=\"lead-end\" cx=\"{SvgNumber.Text(at.X)}\" cy=\"{SvgNumber.Text(at.Y)}\" r=\"3\"/>");
        text.Append(CultureInfo.InvariantCulture, $"<g class=\"disc\"><circle cx=\"{x}\" cy=\"{y}\" r=\"{DiscRadius}\"/><text x=\"{x}\" y=\"{y}\" dy=\".35em\">{number}</text></g>");
    }

    private SvgPath Path(AnatomyShape shape)
    {
        ImmutableArray<Point> points = [.. shape.Points.Select(p => p * _zoom)];

        return shape.Paint == AnatomyPaint.ArrowHead ? SvgPath.Straight(points, closed: true)
            : shape.Closed ? SvgPath.Blob(Relaxation.Through(points), PathPrecision.Tenths)
            : SvgPath.Line(points, PathPrecision.Tenths);
    }

    private Point Drawn(Point p) => new(p.X * _zoom * SvgNumber.Scale, -p.Y * _zoom * SvgNumber.Scale);

    private static string Class(AnatomyPaint paint) =>
        string.Concat(paint.ToString().Select((c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
