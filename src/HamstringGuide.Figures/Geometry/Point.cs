namespace HamstringGuide.Figures.Geometry;

/// <summary>A place or a step in the picture plane, in percent of the person's height; x to the right, y up, the floor at y 0.</summary>
public readonly record struct Point(double X, double Y)
{
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <summary>Degrees against the clock from the x axis, -180 to 180.</summary>
    public double Direction => Angle.FromRadians(Math.Atan2(Y, X));

    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    public static Point operator *(Point a, double k) => new(a.X * k, a.Y * k);

    /// <summary>A step of this length in a direction in degrees.</summary>
    public static Point Polar(double degrees, double length = 1) =>
        new(Math.Cos(Angle.ToRadians(degrees)) * length, Math.Sin(Angle.ToRadians(degrees)) * length);

    public Point Rotated(double degrees)
    {
        var (sin, cos) = Math.SinCos(Angle.ToRadians(degrees));
        return new((X * cos) - (Y * sin), (X * sin) + (Y * cos));
    }

    public Point Towards(Point other, double share) => this + ((other - this) * share);
}
