using System.Collections.Immutable;
using System.Globalization;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Figures.Rigs;
using HamstringGuide.Figures.Skins;

namespace HamstringGuide.Figures.Checking;

/// <summary>
/// A hand that has a place is there to lie on something or to hold it: the floor, a thing, a thigh. It neither hangs beside
/// that nor sinks into it. Hands without a place swing freely, and arms hang beside the body, nearer than it or beyond it.
/// </summary>
internal static class HandCheck
{
    /// <summary>Most between a hand and what it is on, or that it is pressed into a thigh, percent of the height.</summary>
    private const double Most = 2;

    /// <summary>The middle of a flat palm, from the wrist.</summary>
    private static readonly Point Palm = new(5, -1.7);

    /// <summary>Where hands lie on a mat.</summary>
    private const double Floor = .8;

    private static readonly ImmutableArray<double> ThighSamples = [.1, .25, .4, .55, .7, .85, 1, 1.15, 1.3, 1.45, 1.6, 1.75, 1.9, 2];

    public static IEnumerable<string> Problems(Stage stage, double[] times) =>
        from side in Enum.GetValues<Side>()
        let placed = times.Where(t => stage.Timeline.At(t).Has(PoseNumber.ArmXNear, side)).Select(t => (T: t, Gap: Gap(stage, t, side))).ToArray()
        where placed.Length > 0
        let worst = placed.MaxBy(one => one.Gap)
        where worst.Gap > Most
        select string.Create(CultureInfo.InvariantCulture, $"the hand on the {side} side is {worst.Gap:0.0} from all that it could lie on or hold at {worst.T:0.00}");

    private static double Gap(Stage stage, double t, Side side)
    {
        var skeleton = stage.Solved(t).Skeleton;
        var hand = stage.Figure.Style.Hands[(int)side];
        var lies = hand.Shape.Id == "flat";
        var direction = skeleton[Bone.HandNear, side];
        var at = lies
            ? skeleton[Joint.WristNear, side] + new Point(Palm.X, hand.Turned ? -Palm.Y : Palm.Y).Rotated(direction)
            : skeleton[Joint.HandNear, side];
        var drawn = at + (side == Side.Far ? SidePainter.FarShift : default);
        var things = stage.Frame(t).Parts.Where(part => part.IsProp && part.Paint is not (Paint.GroundShadow or Paint.Mat or Paint.MatSide)).Select(part => Math.Max(0, Outline.Distance([.. part.Points], drawn)));
        var (own, other) = (Outline.Distance(Thigh(stage, skeleton, side), at), Outline.Distance(Thigh(stage, skeleton, 1 - side), at));

        // A hand reaches the other thigh over its own, and not through it.
        return things.Concat([Math.Abs(own), Math.Max(Math.Abs(other), -own), lies ? Math.Abs(at.Y - Floor) : double.MaxValue]).Min();
    }

    private static Point[] Thigh(Stage stage, Skeleton skeleton, Side side)
    {
        var skin = new LimbPainter(stage.Figure.Style).Skin([skeleton[Joint.Waist], skeleton[Joint.Hip], skeleton[Joint.KneeNear, side], skeleton[Joint.AnkleNear, side]], Chain.Leg);
        return [.. skin.Outline(ThighSamples, hemStart: true, hemEnd: true).Select(control => control.Point)];
    }
}
