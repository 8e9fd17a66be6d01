using System.Collections.Immutable;
using System.Text;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Skins;

namespace HamstringGuide.Figures.Svg;

/// <summary>A path's text, and the points on it for measuring.</summary>
/// <param name="Data">For the <c>d</c> attribute, in drawing units with y down.</param>
/// <param name="Points">On the curve, in percent of the height with y up.</param>
public sealed record SvgPath(string Data, ImmutableArray<Point> Points)
{
    public static SvgPath operator +(SvgPath a, SvgPath b) => new(a.Data + b.Data, a.Points.AddRange(b.Points));

    /// <summary>A closed quadratic B-spline; always wound the same way, so that shapes in one path never cut holes.</summary>
    public static SvgPath Blob(IEnumerable<ControlPoint> control, PathPrecision precision = PathPrecision.Whole) =>
        new PathWriter(precision).Blob([.. control]);

    /// <summary>An open curve that begins and ends in its end points.</summary>
    public static SvgPath Line(IReadOnlyList<Point> points, PathPrecision precision = PathPrecision.Whole) =>
        new PathWriter(precision).Line(points);

    public static SvgPath Polygon(params Point[] points) => Straight(points, closed: true);

    public static SvgPath Straight(IReadOnlyList<Point> points, bool closed) => new PathWriter(PathPrecision.Whole).Straight(points, closed);

    public static SvgPath Rectangle(double left, double bottom, double right, double top)
    {
        var (x, y) = (Units(left), Units(-bottom));
        var width = Units(right) - x;
        var text = new StringBuilder("M").AppendNumbers(x, y)
            .Append('h').AppendNumbers(width).Append('v').AppendNumbers(Units(-top) - y).Append('h').AppendNumbers(-width).Append('z');
        return new(text.ToString(), [new(left, bottom), new(right, bottom), new(right, top), new(left, top)]);
    }

    public static SvgPath Ellipse(Point centre, double radiusX, double radiusY)
    {
        var (rx, ry) = (radiusX * SvgNumber.Scale, radiusY * SvgNumber.Scale);
        var text = new StringBuilder("M").AppendNumbers((centre.X - radiusX) * SvgNumber.Scale, -centre.Y * SvgNumber.Scale);

        foreach (var step in new[] { 2 * rx, -2 * rx })
        {
            text.Append('a').AppendNumbers(rx, ry, 0, 0, 0, step, 0);
        }

        return new(
            text.Append('z').ToString(),
            [.. Enumerable.Range(0, 12).Select(i => Point.Polar(i * 30)).Select(p => centre + new Point(p.X * radiusX, p.Y * radiusY))]);
    }

    private static double Units(double value) => Math.Round(value * SvgNumber.Scale);

    /// <summary>The commands without the numbers: what must be the same in all frames of an animation.</summary>
    public string Structure => string.Concat(Data.Where(char.IsAsciiLetter));
}

/// <summary>Whole units for outlines that change from frame to frame; tenths for rigid shapes, which are written once.</summary>
public enum PathPrecision
{
    Whole,
    Tenths,
}
