using System.Collections.Immutable;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Muscles;
using HamstringGuide.Figures.Rigs;
using HamstringGuide.Figures.Skins;
using HamstringGuide.Figures.Svg;

namespace HamstringGuide.Figures.Painting;

/// <summary>Paints a person from the front, with the skin and the tones of the side view.</summary>
internal sealed class FrontPainter(FigureStyle style)
{
    private const double HeadScale = 1.1;
    private const double HalfShoulders = 8.2;
    private const double FootScaleX = .9;

    private static readonly ImmutableArray<double> NeckSamples = [-.3, .2, .7, 1.2];

    private readonly LimbPainter _limbs = new(style);

    public IEnumerable<Part> Paint(SolvedPose solved)
    {
        var skeleton = solved.Skeleton;
        var legs = Enum.GetValues<Side>().ToDictionary(side => side, side => Leg(skeleton, side));

        return
        [
            .. Enum.GetValues<Side>().SelectMany(side => Arm(skeleton, side)),
            .. legs.SelectMany(leg => _limbs.Leg(leg.Value, leg.Key, DepthOfLeg(leg.Key), IsDark(leg.Key), front: true)),
            .. legs.Keys.SelectMany(side => Foot(solved, side)),
            .. NeckAndHead(skeleton),
            .. Trunk(skeleton),
            .. Muscles(legs[Side.Near]),
        ];
    }

    private bool IsDark(Side side) => side == Side.Far && style.FarIsBehind;

    private static int DepthOfLeg(Side side) => side == Side.Far ? Layer.FarLeg : Layer.NearLeg;

    private Skin Leg(Skeleton skeleton, Side side) => _limbs.Skin(
        [skeleton[Joint.WaistNear, side], skeleton[Joint.HipNear, side], skeleton[Joint.KneeNear, side], skeleton[Joint.AnkleNear, side]],
        Chain.FrontLeg,
        mirrored: side == Side.Far);

    private IEnumerable<Part> Arm(Skeleton skeleton, Side side)
    {
        var depth = style.ArmsBehind ? Layer.Head + 4
            : side == Side.Near ? Layer.NearArm
            : Layer.Head + 8;
        return _limbs.Arm(
            [skeleton[Joint.ShoulderNear, side], skeleton[Joint.ElbowNear, side], skeleton[Joint.WristNear, side]],
            skeleton[Bone.HandNear, side],
            side,
            depth,
            IsDark(side),
            front: true);
    }

    private IEnumerable<Part> Foot(SolvedPose solved, Side side)
    {
        var seenFromSide = solved.Pose.Has(PoseNumber.FootNear, side);
        return _limbs.Glyph(
            seenFromSide ? "shoe-far" : "shoe-front",
            PartKey.Of("foot", side),
            solved.Skeleton[Joint.AnkleNear, side],
            solved.Skeleton[Bone.FootNear, side],
            DepthOfLeg(side) + 3,
            IsDark(side),
            scaleX: seenFromSide ? FootScaleX : 1);
    }

    private IEnumerable<Part> NeckAndHead(Skeleton skeleton)
    {
        var neck = new Skin([skeleton[Joint.C7], skeleton[Joint.Skull]], new([new(0, 3, 3), new(1, 2.8, 2.8)]), blend: .3);

        return
        [
            new() { Key = "neck", Path = SvgPath.Blob(neck.Outline(NeckSamples, false, false)), Paint = Painting.Paint.SkinShade, Depth = Layer.Head },
            .. style.Person.FrontHead.SelectMany(glyph =>
                _limbs.Glyph(glyph, "head", skeleton[Joint.Skull], skeleton[Bone.Head] - 90, Layer.Head + 1, dark: false, HeadScale)),
        ];
    }

    private IEnumerable<Part> Trunk(Skeleton skeleton)
    {
        var up = (skeleton[Joint.C7] - skeleton[Joint.Hip]) * (1 / FrontSolver.NeckUp);
        var outward = (skeleton[Joint.ShoulderNear] - skeleton[Joint.ShoulderFar]) * (1 / (2 * HalfShoulders));
        var shape = style.Body[Chain.FrontTorso];
        var near = shape.Samples.Select((height, i) => new ControlPoint(On(height, shape.Widths.At(height).Front), i == shape.Samples.Length - 1));
        var far = shape.Samples.Select((height, i) => new ControlPoint(On(height, -shape.Widths.At(height).Back), i == shape.Samples.Length - 1)).Reverse();
        (double Up, double Out, bool Corner)[] pelvis =
            [(9.6, 6.9, true), (6, 7.8, false), (3, 8.6, false), (0, 5, false), (-2, 0, false), (0, -5, false), (3, -8.6, false), (6, -7.8, false), (9.6, -6.9, true)];

        yield return new() { Key = "torso", Path = SvgPath.Blob([.. near, .. far]), Paint = Painting.Paint.Shirt, Shade = Painting.Paint.ShirtShade, Depth = Layer.Torso };
        yield return new()
        {
            Key = "pelvis",
            Path = SvgPath.Blob(pelvis.Select(p => new ControlPoint(On(p.Up, p.Out), p.Corner))),
            Paint = Painting.Paint.Legging,
            Depth = Layer.Torso + 1,
        };
        yield return new()
        {
            Key = "waistband",
            Path = SvgPath.Polygon(On(9.8, 7), On(9.8, -7), On(7.8, -7.5), On(7.8, 7.5)),
            Paint = Painting.Paint.Waistband,
            Depth = Layer.NearLeg + 2,
        };

        Point On(double height, double width) => skeleton[Joint.Hip] + (up * height) + (outward * width);
    }

    private IEnumerable<Part> Muscles(Skin nearLeg)
    {
        var painter = new MusclePainter(new Dictionary<Chain, PaintedChain>
        {
            [Chain.FrontLeg] = new(nearLeg, PartKey.Of("leg", Side.Near), Layer.NearLeg + 2),
        });
        return style.Muscles.SelectMany(painter.Paint);
    }
}
