using HamstringGuide.Figures.Painting;
using HamstringGuide.Figures.Rigs;
using HamstringGuide.Figures.Svg;

namespace HamstringGuide.Figures.Props;

/// <summary>A mat seen from slightly above.</summary>
public sealed record Mat(double From, double To) : Prop
{
    public override IEnumerable<Part> Parts(Skeleton skeleton, double t) =>
    [
        Piece("mat", SvgPath.Polygon(new(From - 2, -1.8), new(To - 2, -1.8), new(To + 2.5, 3.4), new(From + 2.5, 3.4)), Paint.Mat, Layer.Mat),
        Piece("mat-edge", SvgPath.Polygon(new(From - 2, -1.8), new(To - 2, -1.8), new(To - 2, -3.2), new(From - 2, -3.2)), Paint.MatSide, Layer.Mat),
        Piece("mat-end", SvgPath.Polygon(new(To - 2, -1.8), new(To + 2.5, 3.4), new(To + 2.5, 2), new(To - 2, -3.2)), Paint.MatSide, Layer.Mat),
    ];
}

/// <summary>A mat seen by a raised camera: deeper in the picture.</summary>
public sealed record DeepMat(double From, double To, double Front, double Back) : Prop
{
    private const double Thickness = 1.4;

    public override IEnumerable<Part> Parts(Skeleton skeleton, double t)
    {
        var lean = (Back - Front) * .225;
        yield return Piece("mat", SvgPath.Polygon(new(From - lean, Front), new(To - lean, Front), new(To + lean, Back), new(From + lean, Back)), Paint.Mat, Layer.Mat);
        yield return Piece("mat-edge", SvgPath.Polygon(new(From - lean, Front), new(To - lean, Front), new(To - lean, Front - Thickness), new(From - lean, Front - Thickness)), Paint.MatSide, Layer.Mat);
    }
}

/// <summary>The soft shadow under standing feet.</summary>
public sealed record GroundShadow(double From, double To) : Prop
{
    public override IEnumerable<Part> Parts(Skeleton skeleton, double t) =>
        [Piece("shadow", SvgPath.Ellipse(new((From + To) / 2, -.2), (To - From) / 2, 1.9), Paint.GroundShadow, Layer.Shadow)];
}

/// <summary>A pillow under the head of someone who lies on one side.</summary>
public sealed record Pillow : Prop
{
    private static readonly GlyphShape Shape = new(Paint.Pillow, Closed: true, [new(-47, 1), new(-48, 5.2), new(-42, 7.4), new(-35, 7.2), new(-31.5, 5), new(-31.5, 1.5), new(-36, -.4), new(-43, -.4)]);

    public override IEnumerable<Part> Parts(Skeleton skeleton, double t) => [Piece("pillow", Shape.Path(1, 1), Paint.Pillow, 2)];
}

/// <summary>A flat cushion between the floor and a body.</summary>
public sealed record Cushion(double From, double To, double Height) : Prop
{
    public override IEnumerable<Part> Parts(Skeleton skeleton, double t)
    {
        var shape = new GlyphShape(
            Paint.Pillow, Closed: true, [new(From, Height * .5), new(From + 1, Height), new((From + To) / 2, Height * 1.08), new(To - 1, Height), new(To, Height * .5), new(To - 1, 0), new(From + 1, 0)]);
        yield return Piece("cushion", shape.Path(1, 1), Paint.Pillow, Layer.Support);
    }
}

/// <summary>A rolled towel under a knee.</summary>
public sealed record TowelRoll(double At) : Prop
{
    public override IEnumerable<Part> Parts(Skeleton skeleton, double t) =>
    [
        Piece("towel", SvgPath.Ellipse(new(At, 2.4), 3.2, 2.4), Paint.Roller, 15),
        Piece("towel-end", SvgPath.Ellipse(new(At, 2.4), 1.5, 1.1), Paint.RollerSide, 15),
    ];
}
