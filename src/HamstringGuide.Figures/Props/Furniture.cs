using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Figures.Rigs;
using HamstringGuide.Figures.Svg;

namespace HamstringGuide.Figures.Props;

/// <summary>A chair.</summary>
/// <param name="Front">Where the seat's front edge is.</param>
/// <param name="Back">-1 when the back rest is to the left of the seat, 1 when to the right.</param>
/// <param name="BackHeight">The back rest above the seat.</param>
/// <param name="Beyond">It stands behind the person, who only holds on to it.</param>
public sealed record Chair(double Front, double Depth, int Back, double BackHeight, bool Beyond) : Prop
{
    public const double Seat = 23.5;

    private double Rear => Front + (Back * Depth);

    /// <summary>What stands further back stands higher in the picture.</summary>
    private double Floor => Beyond ? 3.4 : 0;

    private double Left => Math.Min(Front, Rear);

    private double Right => Math.Max(Front, Rear);

    public override IEnumerable<Solid> Solids(double t) => Beyond
        ? []
        : [Solid.Rectangle("seat", Left, Seat - 2.2, Right, Seat), SolidLeg(Front + (Back * 1.5)), SolidLeg(Rear - (Back * 1.5))];

    public override IEnumerable<Part> Parts(Skeleton skeleton, double t)
    {
        var near = Beyond ? Layer.Behind : Layer.Support + 1;
        var lean = Back * 2.2;
        var seat = Seat + Floor;
        var top = seat + BackHeight;

        return
        [
            Leg("chair-leg1", Front + (Back * 1.5), 2.2, 1.8, Paint.WoodFar, Layer.BehindFar),
            Leg("chair-leg2", Rear - (Back * 1.5), 2.2, 1.8, Paint.WoodFar, Layer.BehindFar),
            Piece("chair-post1", SvgPath.Polygon(new(Rear + 1.2, seat), new(Rear + 3.2, seat), new(Rear + 3.2 + lean, top + 1.5), new(Rear + 1.2 + lean, top + 1.5)), Paint.WoodFar, Layer.BehindFar),
            Piece("chair-rest", SvgPath.Polygon(new(Rear - 1.1 + (Back * 1.4), seat + (BackHeight * .62)), new(Rear + 3.3 + (Back * 1.5), seat + (BackHeight * .62) + 1.8), new(Rear + 3.3 + (Back * 2.3), top + 1.6), new(Rear - 1.1 + lean, top)), Paint.WoodSide, Layer.BehindFar + 1),
            Piece("chair-top", SvgPath.Polygon(new(Left - .8, seat), new(Right + .8, seat), new(Right + 3, seat + 1.8), new(Left + 1.4, seat + 1.8)), Paint.Wood, Layer.BehindFar + 1),
            Piece("chair-post2", SvgPath.Polygon(new(Rear - 1.1, seat - 2.2), new(Rear + 1.1, seat - 2.2), new(Rear + 1.1 + lean, top), new(Rear - 1.1 + lean, top)), Paint.Wood, Beyond ? Layer.Behind : Layer.Support),
            Piece("chair-seat", SvgPath.Rectangle(Left - .8, seat - 2.2, Right + .8, seat), Paint.WoodSide, near),
            Leg("chair-leg3", Front + (Back * 1.5), 0, 0, Paint.Wood, near),
            Leg("chair-leg4", Rear - (Back * 1.5), 0, 0, Paint.Wood, near),
        ];
    }

    private static Solid SolidLeg(double x) => Solid.Rectangle("chair leg", x - 1, 0, x + 1, Seat - 3);

    private Part Leg(string key, double x, double shift, double lift, Paint paint, int depth) => Piece(
        key,
        SvgPath.Polygon(new(x - 1 + shift, Floor + Seat - 1 + lift), new(x + 1 + shift, Floor + Seat - 1 + lift), new(x + .9 + shift, Floor + lift), new(x - .9 + shift, Floor + lift)),
        paint,
        depth);
}

/// <summary>A low box to step on.</summary>
public sealed record Step(double From, double To, double Height) : Prop
{
    private const double Tilt = 3;

    public override IEnumerable<Solid> Solids(double t) => [Solid.Rectangle("step", From, 0, To, Height)];

    public override IEnumerable<Part> Parts(Skeleton skeleton, double t) =>
    [
        Piece("step", SvgPath.Rectangle(From, 0, To, Height), Paint.WoodSide, Layer.Behind),
        Piece("step-top", SvgPath.Polygon(new(From, Height), new(To, Height), new(To + Tilt, Height + Tilt), new(From + Tilt, Height + Tilt)), Paint.Wood, Layer.Behind),
        Piece("step-end", SvgPath.Polygon(new(To, 0), new(To, Height), new(To + Tilt, Height + Tilt), new(To + Tilt, Tilt)), Paint.WoodFar, Layer.Behind),
    ];
}

/// <summary>A wall seen from its edge.</summary>
/// <param name="Side">-1 when it fills the picture to the left of its face, 1 when to the right.</param>
public sealed record Wall(double At, int Side) : Prop
{
    private const double Thick = 60;
    private const double Height = 130;

    public override IEnumerable<Solid> Solids(double t) => [Solid.Rectangle("wall", Math.Min(At, At + (Side * Thick)), -10, Math.Max(At, At + (Side * Thick)), Height)];

    public override IEnumerable<Part> Parts(Skeleton skeleton, double t) =>
    [
        Piece("wall", SvgPath.Rectangle(At, -10, At + (Side * Thick), Height), Paint.Wall, Layer.Wall),
        Piece("wall-edge", SvgPath.Rectangle(At, -10, At + (Side * 1.2), Height), Paint.WallEdge, Layer.Wall),
    ];
}

/// <summary>The jamb of a doorway: the near leg leans on it, the far one lies through the opening behind it.</summary>
public sealed record DoorJamb(double At, double Height) : Prop
{
    private const double Thick = 7;

    public override IEnumerable<Solid> Solids(double t) => [Solid.Rectangle("door jamb", At, 0, At + Thick, Height) with { OnlyNear = true }];

    public override IEnumerable<Part> Parts(Skeleton skeleton, double t) =>
    [
        Piece("jamb", SvgPath.Rectangle(At, -2.4, At + Thick, Height), Paint.Wall, Layer.Torso + 2),
        Piece("jamb-edge", SvgPath.Rectangle(At, -2.4, At + 1.2, Height), Paint.WallEdge, Layer.Torso + 2),
        Piece("jamb-far-edge", SvgPath.Rectangle(At + Thick - 1.2, -2.4, At + Thick, Height), Paint.WallEdge, Layer.Torso + 2),
    ];
}

/// <summary>A counter or table to hold on to; the person stands at its near edge.</summary>
public sealed record Counter(double From, double To, double Height) : Prop
{
    private const double Top = 2.4;
    private const double Tilt = 3;

    public override IEnumerable<Solid> Solids(double t) => [Solid.Rectangle("counter", From + 4, 0, To, Height - Top)];

    public override IEnumerable<Part> Parts(Skeleton skeleton, double t) =>
    [
        Piece("counter", SvgPath.Rectangle(From + 4, 0, To, Height - Top), Paint.Wood, Layer.Behind),
        Piece("counter-door", SvgPath.Rectangle(From + 6, 4, To - 2, Height - Top - 3), Paint.WoodSide, Layer.Behind),
        Piece("counter-edge", SvgPath.Rectangle(From, Height - Top, To, Height), Paint.WoodFar, Layer.Behind),
        Piece("counter-top", SvgPath.Polygon(new(From, Height), new(To, Height), new(To + Tilt, Height + Tilt), new(From + Tilt, Height + Tilt)), Paint.WoodSide, Layer.Behind),
    ];
}

/// <summary>A hand rail on posts, beside the person.</summary>
public sealed record Rail(double From, double To, double Height) : Prop
{
    public override IEnumerable<Part> Parts(Skeleton skeleton, double t)
    {
        foreach (var (post, i) in new[] { From + 2, To - 2 }.Select((x, i) => (x, i)))
        {
            yield return Piece($"post{i}", SvgPath.Rectangle(post - .8, 2, post + .8, Height), Paint.MetalSide, Layer.Behind);
            yield return Piece($"foot{i}", SvgPath.Ellipse(new(post, 2), 2.4, .9), Paint.MetalSide, Layer.Behind);
        }

        yield return Piece("rail", SvgPath.Straight([new(From, Height), new(To, Height)], closed: false) + SvgPath.Rectangle(From, Height - .9, To, Height + .9), Paint.Metal, Layer.Behind);
    }
}
