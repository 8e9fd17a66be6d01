using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.Checking;

/// <summary>Distances to outlines that need not be convex, in percent of the height.</summary>
internal static class Outline
{
    /// <summary>How far a point is from a closed outline; negative inside.</summary>
    public static double Distance(IReadOnlyList<Point> corners, Point point)
    {
        var (least, isInside) = (double.MaxValue, false);

        for (var i = 0; i < corners.Count; i++)
        {
            var (a, b) = (corners[i], corners[(i + 1) % corners.Count]);
            least = Math.Min(least, ToLine(a, b, point));

            if ((a.Y > point.Y) != (b.Y > point.Y) && point.X < a.X + ((b.X - a.X) * (point.Y - a.Y) / (b.Y - a.Y)))
            {
                isInside = !isInside;
            }
        }

        return isInside ? -least : least;
    }

    private static double ToLine(Point a, Point b, Point point)
    {
        var along = b - a;
        var share = along.Length == 0 ? 0 : (((point.X - a.X) * along.X) + ((point.Y - a.Y) * along.Y)) / (along.Length * along.Length);
        return (point - a.Towards(b, Math.Clamp(share, 0, 1))).Length;
    }
}
