using System.Collections.Immutable;
using System.Globalization;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Props;
using HamstringGuide.Figures.Rigs;

namespace HamstringGuide.Figures.Checking;

/// <summary>Limbs go neither through things nor, with a hand, through the head.</summary>
internal static class SpaceCheck
{
    /// <summary>How deep a limb may press into a thing, percent of the height.</summary>
    private const double Give = .6;

    /// <summary>Round the head's middle, free of hands.</summary>
    private const double HeadRadius = 5.2;
    private const double HeadMiddle = 3.8;
    private const int Steps = 8;

    private static readonly Joint[] Arm = [Joint.ElbowNear, Joint.WristNear];

    private static readonly (Joint From, Joint To)[] Limbs =
    [
        (Joint.KneeNear, Joint.AnkleNear), (Joint.HeelNear, Joint.ToeNear), (Joint.AnkleNear, Joint.ToeNear), (Joint.ElbowNear, Joint.WristNear),
        (Joint.WristNear, Joint.HandNear), (Joint.HipNear, Joint.KneeNear),
    ];

    public static IEnumerable<string> Problems(Stage stage, double[] times)
    {
        var problems = new SortedSet<string>(StringComparer.Ordinal);

        foreach (var t in times)
        {
            var skeleton = stage.Solved(t).Skeleton;
            problems.UnionWith(stage.Figure.Props.SelectMany(prop => prop.Solids(t)).SelectMany(solid => Through(solid, skeleton, t)));
            problems.UnionWith(HandsAtHead(skeleton, stage.Solved(t).Pose));
        }

        return problems;
    }

    private static IEnumerable<string> Through(Solid solid, Skeleton skeleton, double t) =>
        from side in Enum.GetValues<Side>()
        where solid.OnlyNear is false || side == Side.Near
        from limb in Limbs
        where solid.IsHeld is false || !Arm.Contains(limb.From)
        let along = Enumerable.Range(0, Steps + 1).Select(i => skeleton[limb.From, side].Towards(skeleton[limb.To, side], (double)i / Steps))
        where along.Any(point => DepthIn(solid.Corners, point) > Give)
        select string.Create(CultureInfo.InvariantCulture, $"{limb.From} to {limb.To} on the {side} side goes through the {solid.Name} at {t:0.00}");

    public static Point MiddleOfHead(Skeleton skeleton) => skeleton[Joint.Skull] + Point.Polar(skeleton[Bone.Head], HeadMiddle);

    private static IEnumerable<string> HandsAtHead(Skeleton skeleton, Pose pose)
    {
        var middle = MiddleOfHead(skeleton);

        // An arm that points out of the picture is beside the head, and not in it.
        return Enum.GetValues<Side>()
            .Where(side => pose[PoseNumber.UpperArmScaleNear, side] > .9 && (skeleton[Joint.HandNear, side] - middle).Length < HeadRadius)
            .Select(side => $"the hand on the {side} side is in the head");
    }

    /// <summary>How far a point is inside a convex outline; negative when it is outside.</summary>
    private static double DepthIn(ImmutableArray<Point> corners, Point point)
    {
        var depth = double.MaxValue;

        for (var i = 0; i < corners.Length; i++)
        {
            var edge = corners[(i + 1) % corners.Length] - corners[i];
            var to = point - corners[i];
            depth = Math.Min(depth, ((edge.X * to.Y) - (edge.Y * to.X)) / edge.Length);
        }

        return depth;
    }
}
