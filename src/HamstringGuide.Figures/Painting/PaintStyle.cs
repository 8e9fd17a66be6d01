namespace HamstringGuide.Figures.Painting;

/// <summary>How paints are put on, whatever their colour.</summary>
public static class PaintStyle
{
    /// <summary>Width of a silhouette line in drawing units; half of it shows.</summary>
    public const double OutlineWidth = 4.4;

    public const double MuscleBorderWidth = 3;
    public const double GhostOpacity = .2;
    public const double ShadowOpacity = .13;

    /// <summary>Width of a line in drawing units; null for what is filled.</summary>
    public static double? StrokeWidth(this Paint paint) => paint switch
    {
        Paint.SkinLine or Paint.ShirtSeam or Paint.MuscleFibre or Paint.Glasses => 2,
        Paint.Lace => 2.4,
        Paint.FaceLine => 2.6,
        Paint.Arrow => 6.8,
        Paint.Nerve => 6.4,
        Paint.Collar or Paint.Strap or Paint.StrapFar => 8,
        Paint.NerveBorder => 10.8,
        _ => null,
    };

    /// <summary>The same surface on the side away from the viewer.</summary>
    public static Paint OnFarSide(this Paint paint) => paint switch
    {
        Paint.Skin or Paint.SkinShade => Paint.SkinFar,
        Paint.Legging => Paint.LeggingFar,
        Paint.Shirt => Paint.ShirtFar,
        Paint.Shoe => Paint.ShoeFar,
        Paint.ShoeCap => Paint.ShoeCapFar,
        Paint.Strap => Paint.StrapFar,
        _ => paint,
    };
}
