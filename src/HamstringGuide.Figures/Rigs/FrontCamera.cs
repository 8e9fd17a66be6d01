using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.Rigs;

/// <summary>Looks at a person from the front.</summary>
/// <param name="Elevation">How far the camera is raised, degrees; 0 is level.</param>
/// <param name="Lying">The person lies on one side with the head to the left; else stands.</param>
public sealed record FrontCamera(double Elevation, bool Lying)
{
    public Point Project(Point3 place)
    {
        var (sin, cos) = Math.SinCos(Angle.ToRadians(Elevation));
        return new(place.X, (place.Y * cos) - (place.Z * sin));
    }
}
