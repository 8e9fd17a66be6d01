using System.Collections.Immutable;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Muscles;
using HamstringGuide.Figures.Rigs;
using HamstringGuide.Figures.Skins;
using HamstringGuide.Figures.Svg;

namespace HamstringGuide.Figures.Painting;

/// <summary>Paints a person from the side. The far limbs are darker, and shifted a little as if seen from slightly above.</summary>
/// <param name="bends">Whether a shoe bends anywhere in the movement.</param>
internal sealed class SidePainter(FigureStyle style, Func<Side, bool> bends)
{
    /// <summary>How far the far side is shifted, percent of the height.</summary>
    public static readonly Point FarShift = new(.9, 1.3);

    // At the waist nothing is shifted: a dark flap would show at the waistband.
    private const double ShiftOfFarHip = .7;
    private const double HeadScale = 1.1;

    private static readonly ImmutableArray<double> NeckSamples = [-.25, .2, .7, 1.2];

    private readonly LimbPainter _limbs = new(style);

    public IEnumerable<Part> Paint(SolvedPose solved)
    {
        var skeleton = solved.Skeleton;
        var far = _limbs.Skin(
            [skeleton[Joint.Waist], skeleton[Joint.Hip] + (FarShift * ShiftOfFarHip), skeleton[Joint.KneeFar] + FarShift, skeleton[Joint.AnkleFar] + FarShift],
            Chain.Leg);
        var near = _limbs.Skin([skeleton[Joint.Waist], skeleton[Joint.Hip], skeleton[Joint.KneeNear], skeleton[Joint.AnkleNear]], Chain.Leg);
        var torso = _limbs.Skin([skeleton[Joint.C7], skeleton[Joint.T12], skeleton[Joint.Waist], skeleton[Joint.Hip]], Chain.Torso);

        return
        [
            .. Arm(skeleton, Side.Far),
            .. _limbs.Leg(far, Side.Far, Layer.FarLeg, dark: true, front: false),
            .. Foot(solved, Side.Far, Layer.FarLeg + 2),
            .. NeckAndHead(skeleton),
            .. Trunk(torso),
            .. _limbs.Leg(near, Side.Near, Layer.NearLeg, dark: false, front: false),
            Waistband(near),
            .. Muscles(near, torso),
            .. Foot(solved, Side.Near, Layer.NearLeg + 4),
            .. Arm(skeleton, Side.Near),
        ];
    }

    private IEnumerable<Part> Arm(Skeleton skeleton, Side side)
    {
        var shift = side == Side.Far ? FarShift : default;
        ImmutableArray<Point> joints =
            [skeleton[Joint.ShoulderNear, side] + shift, skeleton[Joint.ElbowNear, side] + shift, skeleton[Joint.WristNear, side] + shift];
        return _limbs.Arm(joints, skeleton[Bone.HandNear, side], side, side == Side.Far ? Layer.FarArm : Layer.NearArm, side == Side.Far, front: false);
    }

    private IEnumerable<Part> Foot(SolvedPose solved, Side side, int depth)
    {
        var dark = side == Side.Far;
        var (shoe, group) = (style.Feet[(int)side], PartKey.Of("foot", side));
        var ankle = solved.Skeleton[Joint.AnkleNear, side] + (dark ? FarShift : default);
        var direction = solved.Skeleton[Bone.FootNear, side];

        return bends(side)
            ? _limbs.BentShoe(shoe, group, ankle, direction, solved.Pose[PoseNumber.ToesNear, side], depth, dark)
            : _limbs.Glyph(shoe, group, ankle, direction, depth, dark);
    }

    private IEnumerable<Part> NeckAndHead(Skeleton skeleton)
    {
        var neck = _limbs.Skin([skeleton[Joint.C7], skeleton[Joint.Skull]], Chain.Neck);
        (double S, double V)[] underChin = [(.55, .98), (.8, .98), (1.2, .9), (1.2, -.6), (.85, -.5), (.6, .2)];

        return
        [
            new() { Key = "neck", Path = SvgPath.Blob(neck.Outline(NeckSamples, false, false)), Paint = Painting.Paint.Skin, Depth = Layer.Head },
            new()
            {
                Key = "neck-shade",
                Path = SvgPath.Blob(underChin.Select(p => new ControlPoint(neck.At(p.S, p.V)))),
                Paint = Painting.Paint.SkinShade,
                Depth = Layer.Head,
            },
            .. style.Person.Head.SelectMany(glyph =>
                _limbs.Glyph(glyph, "head", skeleton[Joint.Skull], skeleton[Bone.Head] - 90, Layer.Head + 1, dark: false, HeadScale)),
        ];
    }

    private IEnumerable<Part> Trunk(Skin torso)
    {
        var outline = torso.Outline(style.Body[Chain.Torso].Samples, hemStart: false, hemEnd: true, capStart: 1.2);
        (double S, double V)[] collar = [(0, -1.02), (-.05, -.5), (0, .3), (.09, .98)];

        yield return new() { Key = "torso", Path = SvgPath.Blob(outline), Paint = Painting.Paint.Shirt, Shade = Painting.Paint.ShirtShade, Depth = Layer.Torso };
        yield return new()
        {
            Key = "collar",
            Path = SvgPath.Line([.. collar.Select(p => torso.At(p.S, p.V))]),
            Paint = Painting.Paint.Collar,
            ClippedBy = "torso",
            Depth = Layer.Torso,
        };
    }

    private static Part Waistband(Skin leg) => new()
    {
        Key = "waistband",
        Path = SvgPath.Polygon(leg.At(-.05, 1.05), leg.At(.2, 1.05), leg.At(.2, -1.05), leg.At(-.05, -1.05)),
        Paint = Painting.Paint.Waistband,
        ClippedBy = PartKey.Of("leg", Side.Near),
        Depth = Layer.NearLeg + 1,
    };

    private IEnumerable<Part> Muscles(Skin leg, Skin torso)
    {
        var painter = new MusclePainter(new Dictionary<Chain, PaintedChain>
        {
            [Chain.Leg] = new(leg, PartKey.Of("leg", Side.Near), Layer.NearLeg + 2),
            [Chain.Torso] = new(torso, "torso", Layer.Torso + 1),
        });
        return style.Muscles.SelectMany(painter.Paint);
    }
}
