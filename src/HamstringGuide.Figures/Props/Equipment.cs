using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Figures.Rigs;
using HamstringGuide.Figures.Svg;

namespace HamstringGuide.Figures.Props;

/// <summary>A strap from both hands round the near foot.</summary>
public sealed record Strap : Prop
{
    public override IEnumerable<Part> Parts(Skeleton skeleton, double t)
    {
        var foot = skeleton[Bone.FootNear];
        var sole = skeleton[Joint.AnkleNear] + Point.Polar(foot, 4.6) + Point.Polar(foot - 90, BoneLengths.AnkleHeight);
        var instep = skeleton[Joint.AnkleNear] + Point.Polar(foot, 4.2) + Point.Polar(foot - 90, -.5);
        var hand = skeleton[Joint.HandNear];

        return
        [
            Piece("strap-far", SvgPath.Straight([skeleton[Joint.HandFar] + SidePainter.FarShift, instep, sole], closed: false), Paint.StrapFar, Layer.NearLeg - 5),
            Piece("strap", SvgPath.Straight([hand, instep], closed: false), Paint.Strap, Layer.NearArm - 1),
            Piece("strap-foot", SvgPath.Straight([instep, sole], closed: false), Paint.Strap, Layer.NearArm - 1),
        ];
    }
}

/// <summary>A dumbbell in each hand.</summary>
public sealed record Dumbbells : Prop
{
    private const double FromWrist = 3.6;

    public override IEnumerable<Part> Parts(Skeleton skeleton, double t) =>
        Of(skeleton, Side.Far, Layer.FarArm - 1).Concat(Of(skeleton, Side.Near, Layer.NearArm + 6));

    private static IEnumerable<Part> Of(Skeleton skeleton, Side side, int depth)
    {
        var direction = skeleton[Bone.HandNear, side];
        var grip = skeleton[Joint.WristNear, side] + Point.Polar(direction, FromWrist) + (side == Side.Far ? SidePainter.FarShift : default);
        var far = side == Side.Far;

        yield return Piece(PartKey.Of("handle", side), Bar(-5, 5, .8), Paint.MetalSide, far ? depth : depth - 8, Held(far ? "weights" : "handle"));
        yield return Piece(PartKey.Of("weights", side), Bar(-7.4, -3.4, 3) + Bar(3.4, 7.4, 3), far ? Paint.MetalSide : Paint.Metal, depth, Held("weights"));
        yield return Piece(PartKey.Of("ends", side), Bar(-8.6, -7.4, 2.2) + Bar(7.4, 8.6, 2.2), Paint.MetalSide, depth, Held("weights"));

        Placement Held(string group) => new(PartKey.Of(group, side), grip, direction + 90);

        static SvgPath Bar(double from, double to, double half) => SvgPath.Rectangle(from, -half, to, half);
    }
}

/// <summary>A foam roller under the thighs; it travels half as far as the body.</summary>
public sealed record FoamRoller(double From, double To) : Prop
{
    public double Radius { get; init; } = 4.4;

    public override IEnumerable<Solid> Solids(double t) => [Solid.Round("roller", new(X(t), Radius), Radius)];

    public override IEnumerable<Part> Parts(Skeleton skeleton, double t)
    {
        var x = X(t);
        return
        [
            Piece("roller-far", SvgPath.Ellipse(new(x + 2.2, Radius + 1.8), Radius, Radius), Paint.RollerSide, 15),
            Piece("roller-body", SvgPath.Polygon(new(x - .3, (2 * Radius) + .02), new(x + 1.9, (2 * Radius) + 1.82), new(x + 3.6, Radius - 2.2), new(x + 1.5, .2)), Paint.RollerSide, 16),
            Piece("roller", SvgPath.Ellipse(new(x, Radius), Radius, Radius), Paint.Roller, Layer.NearLeg - 3),
            Piece("roller-core", SvgPath.Ellipse(new(x, Radius), Radius * .45, Radius * .45), Paint.RollerSide, Layer.NearLeg - 3),
        ];
    }

    private double X(double t) => From + ((To - From) * t);
}

/// <summary>A fixed bar with a pad that holds the ankles down.</summary>
public sealed record AnkleBar(double At, double Height) : Prop
{
    private const double Pad = 2.6;

    public override IEnumerable<Solid> Solids(double t) => [Solid.Round("pad", new(At, Height), Pad)];

    public override IEnumerable<Part> Parts(Skeleton skeleton, double t) =>
    [
        Piece("bar", SvgPath.Rectangle(At - 1, 0, At + 1, Height), Paint.MetalSide, Layer.Behind),
        Piece("bar-foot", SvgPath.Rectangle(At - 9, -.8, At + 6, .8), Paint.MetalSide, Layer.Behind),
        Piece("pad-far", SvgPath.Ellipse(new(At + 2.6, Height + 1.6), Pad, Pad), Paint.MetalSide, 1),
        Piece("pad", SvgPath.Ellipse(new(At, Height), Pad, Pad), Paint.Metal, Layer.NearLeg + 6),
    ];
}

/// <summary>An exercise bike. Its pedals are under the balls of the feet.</summary>
/// <param name="Crank">The crank's axle.</param>
/// <param name="Saddle">The saddle's middle.</param>
/// <param name="Grip">Where the hands hold.</param>
public sealed record ExerciseBike(Point Crank, Point Saddle, Point Grip) : Prop
{
    private const double Wheel = 12;

    /// <summary>What is as wide as the knees; the frame is between the legs.</summary>
    public override IEnumerable<Solid> Solids(double t) =>
    [
        Solid.Rectangle("handlebar", Grip.X - 3, Grip.Y - 2, Grip.X + 3.4, Grip.Y + 1) with { IsHeld = true },
    ];

    public override IEnumerable<Part> Parts(Skeleton skeleton, double t)
    {
        var hub = new Point(Crank.X + 22, Wheel + 3);
        var head = new Point(hub.X - 3, Grip.Y - 7);

        return
        [
            Piece("bike-feet", SvgPath.Rectangle(Saddle.X - 9, 0, Saddle.X + 5, 2) + SvgPath.Rectangle(hub.X - 6, 0, hub.X + 9, 2), Paint.MetalSide, Layer.Support),
            Piece("bike-base", Tube(new(Saddle.X - 2, 1.6), new(hub.X, 1.6), 1.2), Paint.MetalSide, Layer.Support),
            Piece("crank-far", Tube(Crank, Pedal(skeleton, Side.Far), .8), Paint.MetalSide, Layer.FarLeg - 1),
            Piece("pedal-far", PedalBlock(skeleton, Side.Far), Paint.MetalSide, Layer.FarLeg - 1),
            Piece("wheel", SvgPath.Ellipse(hub, Wheel, Wheel), Paint.MetalSide, Layer.FarLeg + 5),
            Piece("wheel-disc", SvgPath.Ellipse(hub, Wheel - 2.4, Wheel - 2.4), Paint.Metal, Layer.FarLeg + 5),
            Piece("wheel-hub", SvgPath.Ellipse(hub, 2, 2), Paint.MetalSide, Layer.FarLeg + 5),
            Piece("bike-frame", Tube(Crank, hub, 1.5) + Tube(Crank, Saddle - new Point(1, 2), 1.5) + Tube(Crank, new(Saddle.X + 2, 2), 1.5) + Tube(hub, head, 1.3), Paint.Roller, Layer.FarLeg + 6),
            Piece("stem", Tube(head, Grip + new Point(1, -1), 1), Paint.MetalSide, Layer.FarLeg + 5),
            Piece("bar", Tube(Grip - new Point(3, .4), Grip + new Point(3.4, -.6), 1), Paint.MetalSide, Layer.NearArm - 1),
            Piece("saddle", SaddleShape(), Paint.MetalSide, Layer.FarLeg + 6),
            Piece("chain-ring", SvgPath.Ellipse(Crank, 3.4, 3.4), Paint.MetalSide, Layer.FarLeg + 7),
            Piece("crank", Tube(Crank, Pedal(skeleton, Side.Near), .8), Paint.Metal, Layer.NearLeg - 1),
            Piece("pedal", PedalBlock(skeleton, Side.Near), Paint.MetalSide, Layer.NearLeg - 1),
        ];
    }

    private static Point Pedal(Skeleton skeleton, Side side) =>
        skeleton[Joint.BallNear, side] + Point.Polar(skeleton[Bone.FootNear, side] - 90, 1) + (side == Side.Far ? SidePainter.FarShift : default);

    private static SvgPath PedalBlock(Skeleton skeleton, Side side)
    {
        var middle = Pedal(skeleton, side);
        var along = Point.Polar(skeleton[Bone.FootNear, side], 3.4);
        return Tube(middle - along, middle + along, .8);
    }

    private static SvgPath Tube(Point from, Point to, double half)
    {
        var across = Point.Polar((to - from).Direction + 90, half);
        return SvgPath.Polygon(from + across, to + across, to - across, from - across);
    }

    private SvgPath SaddleShape() => new GlyphShape(
        Paint.MetalSide, Closed: true, [.. new Point[] { new(-8, 1.2), new(-7, 2.4), new(-1, 1.2), new(6, 1), new(7.4, .2), new(6, -.8), new(0, -1.4), new(-6, -1.6) }.Select(p => Saddle + p)]).Path(1, 1);
}
