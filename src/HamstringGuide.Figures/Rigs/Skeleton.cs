using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.Rigs;

/// <summary>Where the joints are in the picture, and which way the bones point.</summary>
public sealed class Skeleton
{
    private readonly Point[] _joints = new Point[Enum.GetValues<Joint>().Length];
    private readonly double[] _bones = new double[Enum.GetValues<Bone>().Length];

    public Point this[Joint joint]
    {
        get => _joints[(int)joint];
        internal set => _joints[(int)joint] = value;
    }

    public Point this[Joint near, Side side]
    {
        get => this[near + (int)side];
        internal set => this[near + (int)side] = value;
    }

    /// <summary>Direction in degrees, against the clock from the x axis.</summary>
    public double this[Bone bone]
    {
        get => _bones[(int)bone];
        internal set => _bones[(int)bone] = value;
    }

    public double this[Bone near, Side side]
    {
        get => this[near + (int)side];
        internal set => this[near + (int)side] = value;
    }
}
