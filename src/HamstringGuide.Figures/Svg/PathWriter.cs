using System.Collections.Immutable;
using System.Text;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Skins;

namespace HamstringGuide.Figures.Svg;

/// <summary>
/// Writes splines with SVG's <c>t</c>, whose reflected control point is the next control point of the B-spline, so that a
/// point costs two small numbers. Each is chosen from where the reader of the path will be, so rounding never adds up.
/// </summary>
internal sealed class PathWriter(PathPrecision precision)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Point>.Builder _points = ImmutableArray.CreateBuilder<Point>();
    private Point _at;
    private Point _control;

    public SvgPath Blob(ControlPoint[] ring)
    {
        var control = ring.SelectMany(c => c.Corner ? new[] { Drawn(c.Point), Drawn(c.Point) } : [Drawn(c.Point)]).ToArray();

        if (DoubleArea(control) < 0)
        {
            Array.Reverse(control);
        }

        var start = Rounded((control[^1] + control[0]) * .5);
        Move(start);
        Quadratic(Rounded(control[0]), Rounded((control[0] + control[1]) * .5));
        _text.Append('t');

        for (var i = 1; i < control.Length - 1; i++)
        {
            Smooth(control[i + 1]);
        }

        _text.AppendNumbers(start.X - _at.X, start.Y - _at.Y).Append('z');
        return Done();
    }

    public SvgPath Line(IReadOnlyList<Point> points)
    {
        var control = points.Select(Drawn).ToArray();

        if (control.Length < 3)
        {
            return Straight(points, closed: false);
        }

        Move(Rounded(control[0]));
        Quadratic(Rounded(control[1]), Rounded(control.Length > 3 ? (control[1] + control[2]) * .5 : control[2]));

        if (control.Length > 3)
        {
            _text.Append('t');
        }

        for (var i = 2; i < control.Length - 1; i++)
        {
            if (i < control.Length - 2)
            {
                Smooth(control[i + 1]);
            }
            else
            {
                Step(Rounded(control[^1]));
            }
        }

        return Done();
    }

    public SvgPath Straight(IReadOnlyList<Point> points, bool closed)
    {
        Move(Rounded(Drawn(points[0])));
        _text.Append('l');

        foreach (var point in points.Skip(1))
        {
            Step(Rounded(Drawn(point)));
        }

        _text.Append(closed ? "z" : "");
        return Done();
    }

    private SvgPath Done() => new(_text.ToString(), _points.ToImmutable());

    private void Move(Point to)
    {
        _text.Append('M').AppendNumbers(to.X, to.Y);
        Arrive(to);
    }

    private void Quadratic(Point control, Point to)
    {
        _text.Append('q').AppendNumbers(control.X - _at.X, control.Y - _at.Y, to.X - _at.X, to.Y - _at.Y);
        _control = control;
        Arrive(to);
    }

    /// <summary>Goes half way from the reflected control point to the next one.</summary>
    private void Smooth(Point next)
    {
        _control = (_at * 2) - _control;
        Step(Rounded((_control + next) * .5));
    }

    private void Step(Point to)
    {
        _text.AppendNumbers(to.X - _at.X, to.Y - _at.Y);
        Arrive(to);
    }

    private void Arrive(Point to)
    {
        _at = to;
        _points.Add(new(to.X / SvgNumber.Scale, -to.Y / SvgNumber.Scale));
    }

    private Point Rounded(Point point) => precision == PathPrecision.Whole
        ? new(Math.Round(point.X), Math.Round(point.Y))
        : new(Math.Round(point.X, 1), Math.Round(point.Y, 1));

    private static Point Drawn(Point point) => new(point.X * SvgNumber.Scale, -point.Y * SvgNumber.Scale);

    private static double DoubleArea(Point[] ring)
    {
        var sum = 0.0;

        for (var i = 0; i < ring.Length; i++)
        {
            var before = ring[(i + ring.Length - 1) % ring.Length];
            sum += (before.X * ring[i].Y) - (ring[i].X * before.Y);
        }

        return sum;
    }
}
