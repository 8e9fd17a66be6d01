using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.Rigs;

/// <summary>How two bones reach a place: the law of cosines.</summary>
/// <param name="First">Direction of the first bone, degrees.</param>
/// <param name="Bend">How far the second turns from it, 0 for straight.</param>
/// <param name="Unreached">What is missing to the place, or too much; 0 when it is reached.</param>
internal readonly record struct TwoBoneReach(double First, double Bend, double Unreached)
{
    private const double AlmostStraight = 0.9995;

    /// <param name="turn">1 when the second bone turns against the clock (elbow), -1 with it (knee).</param>
    public static TwoBoneReach To(Point root, Point target, double first, double second, int turn)
    {
        var step = target - root;
        var wanted = Math.Max(1e-6, step.Length);
        var distance = Math.Min(Math.Max(wanted, Math.Abs(first - second) + 1e-3), (first + second) * AlmostStraight);
        var inner = Corner(first, distance, second);
        var bend = 180 - Corner(first, second, distance);

        return new(step.Direction - (turn * inner), bend, wanted - distance);
    }

    /// <summary>The angle between two sides of a triangle.</summary>
    private static double Corner(double one, double other, double opposite) =>
        Angle.FromRadians(Math.Acos(Math.Clamp(((one * one) + (other * other) - (opposite * opposite)) / (2 * one * other), -1, 1)));
}
