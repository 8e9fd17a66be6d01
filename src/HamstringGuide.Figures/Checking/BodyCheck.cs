using System.Collections.Immutable;
using System.Globalization;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Figures.Rigs;
using HamstringGuide.Figures.Skins;

namespace HamstringGuide.Figures.Checking;

/// <summary>
/// No part of a body goes through another that is in its way. A leg is in one plane, so that its parts can't pass beside
/// each other, and both thighs are as wide apart as the trunk that they are bent to. All else may cross in the picture:
/// legs are side by side, and arms are beside trunk and legs.
/// </summary>
internal static class BodyCheck
{
    /// <summary>From the thigh's bone to the end of the same leg: half the thigh where it is thinnest, above the knee.</summary>
    private const double LeastHeelToThigh = 4;

    /// <summary>From the thigh's bone to the trunk's outline: half of a thigh that is pressed to the belly.</summary>
    private const double LeastThighToTrunk = 3;

    /// <summary>From the head's middle to a bone of the leg.</summary>
    private const double LeastLegToHead = 8.5;

    private const int Steps = 8;

    private static readonly Joint[] Ends = [Joint.AnkleNear, Joint.HeelNear];
    private static readonly Joint[] Leg = [Joint.KneeNear, Joint.AnkleNear, Joint.HeelNear, Joint.ToeNear];

    /// <summary>Down to the waist: below it thigh and trunk are one.</summary>
    private static readonly ImmutableArray<double> TrunkSamples = [0, .2, .4, .6, .8, 1, 1.2, 1.4, 1.6, 1.8, 2];

    public static IEnumerable<string> Problems(Stage stage, double[] times)
    {
        foreach (var side in Enum.GetValues<Side>())
        {
            foreach (var (what, isSo) in new (string, Func<double, bool>)[]
            {
                ("the heel is in its thigh", t => HeelInThigh(Bones(t), side)),
                ("the thigh is in the trunk", t => ThighInTrunk(stage, Bones(t), side)),
                ("the leg is in the head", t => LegInHead(Bones(t), side)),
            })
            {
                if (times.Where(isSo).Select(t => (double?)t).FirstOrDefault() is { } first)
                {
                    yield return string.Create(CultureInfo.InvariantCulture, $"{what} on the {side} side from {first:0.00} on");
                }
            }
        }

        Skeleton Bones(double t) => stage.Solved(t).Skeleton;
    }

    private static bool HeelInThigh(Skeleton skeleton, Side side) =>
        Thigh(skeleton, side, from: 0).Any(point => Ends.Any(end => (skeleton[end, side] - point).Length < LeastHeelToThigh));

    private static bool ThighInTrunk(Stage stage, Skeleton skeleton, Side side)
    {
        var skin = new LimbPainter(stage.Figure.Style).Skin([skeleton[Joint.C7], skeleton[Joint.T12], skeleton[Joint.Waist], skeleton[Joint.Hip]], Chain.Torso);
        Point[] trunk = [.. skin.Outline(TrunkSamples, hemStart: true, hemEnd: true).Select(control => control.Point)];
        return Thigh(skeleton, side, from: .5).Any(point => Outline.Distance(trunk, point) < LeastThighToTrunk);
    }

    private static bool LegInHead(Skeleton skeleton, Side side) =>
        Leg.Any(joint => (skeleton[joint, side] - SpaceCheck.MiddleOfHead(skeleton)).Length < LeastLegToHead);

    private static IEnumerable<Point> Thigh(Skeleton skeleton, Side side, double from) => Enumerable.Range(0, Steps + 1)
        .Select(i => skeleton[Joint.HipNear, side].Towards(skeleton[Joint.KneeNear, side], from + ((1 - from) * i / Steps)));
}
