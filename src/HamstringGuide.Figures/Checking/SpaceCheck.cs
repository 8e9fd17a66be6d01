using System.Collections.Immutable;
using System.Globalization;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Props;
using HamstringGuide.Figures.Rigs;

namespace HamstringGuide.Figures.Checking;

/// <summary>
/// Limbs go neither through things nor through the head, and no leg goes through itself. Other limbs, or a limb and the trunk, may
/// cross in the picture: one of them is nearer.
/// </summary>
internal static class SpaceCheck
{
    /// <summary>How deep a limb may press into a thing, percent of the height.</summary>
    private const double Give = .6;

    /// <summary>Round the head's middle, free of hands.</summary>
    private const double HeadRadius = 5.2;
    private const double HeadMiddle = 3.8;
    private const int Steps = 8;

    /// <summary>From the thigh's bone to the end of the same leg: half the thigh where it is thinnest, above the knee.</summary>
    private const double LeastHeelToThigh = 4;

    private static readonly Joint[] Ends = [Joint.AnkleNear, Joint.HeelNear];

    private static readonly (Joint From, Joint To)[] Limbs =
    [
        (Joint.KneeNear, Joint.AnkleNear), (Joint.HeelNear, Joint.ToeNear), (Joint.AnkleNear, Joint.ToeNear), (Joint.ElbowNear, Joint.WristNear),
        (Joint.WristNear, Joint.HandNear), (Joint.HipNear, Joint.KneeNear),
    ];

    public static IEnumerable<string> Problems(Stage stage, double[] times)
    {
        if (stage.Figure.Front is not null)
        {
            return [];
        }

        var problems = new SortedSet<string>(StringComparer.Ordinal);
        Solid[] solids = [.. stage.Figure.Props.SelectMany(prop => prop.Solids)];

        foreach (var t in times)
        {
            var skeleton = stage.Solved(t).Skeleton;
            problems.UnionWith(solids.SelectMany(solid => Through(solid, skeleton, t)));
            problems.UnionWith(HandsAtHead(skeleton, stage.Solved(t).Pose));
            problems.UnionWith(HeelsInThighs(skeleton, t));
        }

        return problems;
    }

    private static IEnumerable<string> Through(Solid solid, Skeleton skeleton, double t) =>
        from side in Enum.GetValues<Side>()
        from limb in Limbs
        let along = Enumerable.Range(0, Steps + 1).Select(i => skeleton[limb.From, side].Towards(skeleton[limb.To, side], (double)i / Steps))
        where along.Any(point => DepthIn(solid.Corners, point) > Give)
        select string.Create(CultureInfo.InvariantCulture, $"{limb.From} to {limb.To} on the {side} side goes through the {solid.Name} at {t:0.00}");

    private static IEnumerable<string> HandsAtHead(Skeleton skeleton, Pose pose)
    {
        var middle = skeleton[Joint.Skull] + Point.Polar(skeleton[Bone.Head], HeadMiddle);

        // An arm that points out of the picture is beside the head, and not in it.
        return Enum.GetValues<Side>()
            .Where(side => pose[PoseNumber.UpperArmScaleNear, side] > .9 && (skeleton[Joint.HandNear, side] - middle).Length < HeadRadius)
            .Select(side => $"the hand on the {side} side is in the head");
    }

    /// <summary>A leg is in one plane, so that its parts can't pass beside each other.</summary>
    private static IEnumerable<string> HeelsInThighs(Skeleton skeleton, double t) =>
        from side in Enum.GetValues<Side>()
        let thigh = Enumerable.Range(0, Steps + 1).Select(i => skeleton[Joint.HipNear, side].Towards(skeleton[Joint.KneeNear, side], (double)i / Steps))
        where thigh.Any(point => Ends.Any(end => (skeleton[end, side] - point).Length < LeastHeelToThigh))
        select string.Create(CultureInfo.InvariantCulture, $"the heel on the {side} side is in its thigh at {t:0.00}");

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
