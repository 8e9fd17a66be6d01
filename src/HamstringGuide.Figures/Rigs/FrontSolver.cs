using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.Rigs;

/// <summary>
/// Finds the skeleton of a pose in the front view: limbs have directions in space, headward, outward and forward, and show
/// foreshortened. The near side is the one that works.
/// </summary>
public static class FrontSolver
{
    private const double HalfHips = 5.0;
    private const double HalfWaist = 3.4;
    private const double HalfShoulders = 8.2;
    private const double WaistUp = 9.4;
    private const double ShouldersUp = 26.9;

    /// <summary>Height of the seventh neck vertebra above the hips.</summary>
    public const double NeckUp = 30.5;
    private const double SkullUp = 35.0;

    public static SolvedPose Solve(Pose pose, FrontCamera camera)
    {
        var skeleton = new Skeleton();
        var up = camera.Lying ? new Point3(-1, 0, 0) : new Point3(0, 1, 0);
        var outward = camera.Lying ? new Point3(0, 1, 0) : new Point3(1, 0, 0);
        var ahead = new Point3(0, 0, 1);
        var origin = new Point3(pose[PoseNumber.RootX], pose[PoseNumber.RootY], 0);

        skeleton[Joint.Hip] = camera.Project(origin);
        skeleton[Joint.C7] = camera.Project(origin + (up * NeckUp));
        skeleton[Joint.Skull] = camera.Project(origin + (up * SkullUp));
        skeleton[Bone.Head] = (skeleton[Joint.Skull] - skeleton[Joint.C7]).Direction;

        foreach (var side in Enum.GetValues<Side>())
        {
            var across = outward * (side == Side.Near ? 1 : -1);
            Leg(side, across);
            Arm(side, across);
        }

        return new(pose, skeleton, Unreached: 0);

        Point3 InSpace((double Up, double Out, double Ahead) way, Point3 across) => (up * way.Up) + (across * way.Out) + (ahead * way.Ahead);

        void Leg(Side side, Point3 across)
        {
            var (thigh, shank) = LegWays(pose, side);
            var hip = origin + (across * HalfHips);
            var knee = hip + (InSpace(thigh, across) * BoneLengths.Thigh);
            var ankle = knee + (InSpace(shank, across) * BoneLengths.Shank);
            skeleton[Joint.WaistNear, side] = camera.Project(origin + (up * WaistUp) + (across * HalfWaist));
            skeleton[Joint.HipNear, side] = camera.Project(hip);
            skeleton[Joint.KneeNear, side] = camera.Project(knee);
            skeleton[Joint.AnkleNear, side] = camera.Project(ankle);
            skeleton[Bone.FootNear, side] = pose.Has(PoseNumber.FootNear, side)
                ? pose[PoseNumber.FootNear, side]
                : (skeleton[Joint.AnkleNear, side] - skeleton[Joint.KneeNear, side]).Direction + 90;
        }

        void Arm(Side side, Point3 across)
        {
            var shoulder = origin + (up * ShouldersUp) + (across * HalfShoulders);
            var upper = InSpace((pose[PoseNumber.UpperArmUpNear, side], pose[PoseNumber.UpperArmOutNear, side], pose[PoseNumber.UpperArmAheadNear, side]), across);
            var fore = InSpace((pose[PoseNumber.ForearmUpNear, side], pose[PoseNumber.ForearmOutNear, side], pose[PoseNumber.ForearmAheadNear, side]), across);
            var elbow = shoulder + (upper.Normalized() * BoneLengths.UpperArm);
            skeleton[Joint.ShoulderNear, side] = camera.Project(shoulder);
            skeleton[Joint.ElbowNear, side] = camera.Project(elbow);
            skeleton[Joint.WristNear, side] = camera.Project(elbow + (fore.Normalized() * BoneLengths.Forearm));
            skeleton[Bone.HandNear, side] = pose.Has(PoseNumber.PalmNear, side)
                ? pose[PoseNumber.PalmNear, side]
                : (skeleton[Joint.WristNear, side] - skeleton[Joint.ElbowNear, side]).Direction;
        }
    }

    /// <summary>Directions of thigh and shank: bent forward, turned outwards about the body's long axis, then moved to the side.</summary>
    private static ((double Up, double Out, double Ahead) Thigh, (double Up, double Out, double Ahead) Shank) LegWays(Pose pose, Side side)
    {
        var flexion = pose[PoseNumber.HipNear, side];
        var (sinTurn, cosTurn) = Math.SinCos(Angle.ToRadians(pose[PoseNumber.TurnNear, side]));
        var (sinSide, cosSide) = Math.SinCos(Angle.ToRadians(pose[PoseNumber.AbductionNear, side]));

        return (Way(flexion), Way(flexion - pose[PoseNumber.KneeNear, side]));

        (double Up, double Out, double Ahead) Way(double bent)
        {
            var (sin, cos) = Math.SinCos(Angle.ToRadians(bent));
            var (down, outward) = (-cos, sin * sinTurn);
            return ((down * cosSide) + (outward * sinSide), (outward * cosSide) - (down * sinSide), sin * cosTurn);
        }
    }
}
