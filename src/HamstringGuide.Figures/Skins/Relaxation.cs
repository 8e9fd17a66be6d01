using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.Skins;

/// <summary>Turns points that a closed outline must pass through into control points of a quadratic B-spline.</summary>
public static class Relaxation
{
    private const int Steps = 3;

    public static IEnumerable<ControlPoint> Through(IReadOnlyList<Point> points)
    {
        var control = points.ToArray();

        for (var step = 0; step < Steps; step++)
        {
            var before = control;
            control = [.. before.Select((c, i) => c + points[i] - ((Before(before, i) + (c * 6) + After(before, i)) * .125))];
        }

        return control.Select(c => new ControlPoint(c));
    }

    private static Point Before(Point[] ring, int i) => ring[(i + ring.Length - 1) % ring.Length];

    private static Point After(Point[] ring, int i) => ring[(i + 1) % ring.Length];
}
