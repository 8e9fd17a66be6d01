namespace HamstringGuide.Figures.Geometry;

/// <summary>A place or direction in space, for the front view; z towards the viewer.</summary>
public readonly record struct Point3(double X, double Y, double Z)
{
    public static Point3 operator +(Point3 a, Point3 b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

    public static Point3 operator *(Point3 a, double k) => new(a.X * k, a.Y * k, a.Z * k);

    public Point3 Normalized()
    {
        var length = Math.Sqrt((X * X) + (Y * Y) + (Z * Z));
        return length < 1e-9 ? this : this * (1 / length);
    }
}
