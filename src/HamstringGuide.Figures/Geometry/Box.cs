namespace HamstringGuide.Figures.Geometry;

/// <summary>The smallest upright rectangle round some points.</summary>
public readonly record struct Box(double Left, double Bottom, double Right, double Top)
{
    public static Box Empty { get; } = new(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);

    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public static Box Round(IEnumerable<Point> points) => points.Aggregate(Empty, (box, point) => box.With(point));

    public Box With(Point point) =>
        new(Math.Min(Left, point.X), Math.Min(Bottom, point.Y), Math.Max(Right, point.X), Math.Max(Top, point.Y));

    public Box With(Box other) => new(
        Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));

    public bool Contains(Box other) => other.Left >= Left && other.Bottom >= Bottom && other.Right <= Right && other.Top <= Top;
}
