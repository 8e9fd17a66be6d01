namespace HamstringGuide.Figures.Geometry;

/// <summary>Angles are degrees everywhere but inside the trigonometry.</summary>
public static class Angle
{
    public static double ToRadians(double degrees) => degrees * (Math.PI / 180);

    public static double FromRadians(double radians) => radians * (180 / Math.PI);

    /// <summary>The same angle above -180 and up to 180.</summary>
    public static double Wrapped(double degrees)
    {
        var rest = degrees % 360;
        return rest > 180 ? rest - 360 : rest <= -180 ? rest + 360 : rest;
    }

    /// <summary>The same angle, at most half a turn from another.</summary>
    public static double Near(double degrees, double other) => other + Wrapped(degrees - other);
}
