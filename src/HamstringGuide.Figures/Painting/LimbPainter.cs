using System.Collections.Immutable;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Rigs;
using HamstringGuide.Figures.Skins;
using HamstringGuide.Figures.Svg;

namespace HamstringGuide.Figures.Painting;

/// <summary>Paints arms, legs and rigid shapes, which look alike from the side and from the front.</summary>
internal sealed class LimbPainter(FigureStyle style)
{
    private static readonly ImmutableArray<double> AnkleSamples = [2.72, 2.85, 3.06];
    private const double SleeveCap = 3.4;
    private const double FrontSleeveCap = 2.3;
    private const double WristCap = .8;

    /// <summary>Where a shoe bends, from the ankle.</summary>
    private static readonly Point Ball = new(BoneLengths.Ball, -BoneLengths.AnkleHeight);

    public Skin Skin(ImmutableArray<Point> joints, Chain chain, bool mirrored = false)
    {
        var shape = style.Body[chain];
        var belly = chain == Chain.Torso ? style.Person.Belly : style.Person.Limbs;
        var back = chain is Chain.Torso or Chain.Neck ? 1 : style.Person.Limbs;
        var widths = chain == Chain.Neck ? shape.Widths : shape.Widths.Scaled(belly, back);
        return new(joints, mirrored ? widths.Mirrored() : widths, shape.Blend);
    }

    /// <summary>Arm with hand, and sleeve.</summary>
    public IEnumerable<Part> Arm(ImmutableArray<Point> joints, double handDirection, Side side, int depth, bool dark, bool front)
    {
        var skin = Skin(joints, front ? Chain.FrontArm : Chain.Arm);
        var hand = style.Hands[(int)side];
        var outline = SvgPath.Blob(skin.Outline(style.Body[front ? Chain.FrontArm : Chain.Arm].Samples, hemStart: false, hemEnd: false, capEnd: WristCap));
        outline = hand.Shape.Outlines.Aggregate(outline, (path, shape) => path + SvgPath.Blob(Relaxation.Through([.. shape.Select(OnHand)])));

        yield return Tone(PartKey.Of("arm", side), outline, Paint.Skin, Paint.SkinShade, depth, dark);

        if (!dark && hand.Shape.Lines.Length > 0)
        {
            var lines = hand.Shape.Lines.Select(line => SvgPath.Line([.. line.Select(OnHand)])).Aggregate((a, b) => a + b);
            yield return new() { Key = PartKey.Of("fingers", side), Path = lines, Paint = Paint.SkinLine, Depth = depth };
        }

        var sleeve = Skin(joints, front ? Chain.FrontSleeve : Chain.Sleeve);
        var samples = style.Body[front ? Chain.FrontSleeve : Chain.Sleeve].Samples;
        var shirt = SvgPath.Blob(sleeve.Outline(samples, hemStart: false, hemEnd: true, capStart: front ? FrontSleeveCap : SleeveCap));
        yield return Tone(PartKey.Of("sleeve", side), shirt, Paint.Shirt, Paint.ShirtShade, depth + 1, dark);

        if (!dark && !front)
        {
            var seam = SvgPath.Line([.. new[] { .2, .32, .44, .54 }.Select(s => sleeve.At(s, 1))]);
            yield return new() { Key = PartKey.Of("seam", side), Path = seam, Paint = Paint.ShirtSeam, Depth = depth + 1 };
        }

        Point OnHand(Point p) => joints[2] + new Point(p.X, hand.Turned ? -p.Y : p.Y).Rotated(handDirection);
    }

    /// <summary>Ankle and legging.</summary>
    public IEnumerable<Part> Leg(Skin skin, Side side, int depth, bool dark, bool front)
    {
        var ankle = SvgPath.Blob(skin.Outline(AnkleSamples, hemStart: true, hemEnd: true));
        yield return new() { Key = PartKey.Of("ankle", side), Path = ankle, Paint = dark ? Paint.SkinFar : Paint.SkinShade, Depth = depth };

        var samples = style.Body[front ? Chain.FrontLeg : Chain.Leg].Samples;
        var legging = SvgPath.Blob(skin.Outline(samples, hemStart: true, hemEnd: true));
        yield return Tone(PartKey.Of("leg", side), legging, Paint.Legging, Paint.LeggingShade, depth + 1, dark);
    }

    /// <summary>A shape about a joint, such as a shoe.</summary>
    public IEnumerable<Part> Glyph(string id, string group, Point origin, double angle, int depth, bool dark, double scale = 1, double scaleX = 1) =>
        Runs(style.Body.Glyphs[id]).Select((run, i) => new Part
        {
            Key = $"{group}-{id}{i}",
            Path = run.Select(shape => shape.Path(scale * scaleX, scale)).Aggregate((a, b) => a + b),
            Paint = dark ? run[0].Paint.OnFarSide() : run[0].Paint,
            Depth = depth,
            Placement = new(group, origin, angle),
        });

    /// <summary>Shapes of the same paint that follow each other are one part: shorter to write.</summary>
    private static List<List<GlyphShape>> Runs(Glyph glyph)
    {
        var runs = new List<List<GlyphShape>>();

        foreach (var shape in glyph.Shapes)
        {
            if (runs.Count == 0 || runs[^1][0].Paint != shape.Paint)
            {
                runs.Add([]);
            }

            runs[^1].Add(shape);
        }

        return runs;
    }

    /// <summary>A shoe whose toes are bent against the sole: it changes its shape, so it is drawn where it stands.</summary>
    /// <param name="bend">Degrees upwards.</param>
    public IEnumerable<Part> BentShoe(string id, string group, Point origin, double angle, double bend, int depth, bool dark) =>
        style.Body.Glyphs[id].Shapes.Select((shape, i) =>
        {
            var points = shape.Points.Select(p => origin + Bent(p, bend).Rotated(angle)).ToArray();
            return new Part
            {
                Key = $"{group}-{id}{i}",
                Path = shape.Closed ? SvgPath.Blob(Relaxation.Through(points)) : SvgPath.Line(points),
                Paint = dark ? shape.Paint.OnFarSide() : shape.Paint,
                Depth = depth,
            };
        });

    private static Point Bent(Point p, double bend) => p.X <= Ball.X ? p : Ball + (p - Ball).Rotated(bend);

    private static Part Tone(string key, SvgPath path, Paint paint, Paint shade, int depth, bool dark) => new()
    {
        Key = key,
        Path = path,
        Paint = dark ? paint.OnFarSide() : paint,
        Shade = dark ? null : shade,
        Depth = depth,
    };
}
