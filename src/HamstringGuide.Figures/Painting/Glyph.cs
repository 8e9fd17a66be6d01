using System.Collections.Immutable;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Skins;
using HamstringGuide.Figures.Svg;

namespace HamstringGuide.Figures.Painting;

/// <summary>A stroke or surface of a rigid shape.</summary>
/// <param name="Points">x forward, y up, in percent of the height. A closed outline passes through all of them; a line begins and ends in its ends.</param>
public sealed record GlyphShape(Paint Paint, bool Closed, ImmutableArray<Point> Points)
{
    public SvgPath Path(double scaleX, double scaleY)
    {
        var points = Points.Select(p => new Point(p.X * scaleX, p.Y * scaleY)).ToArray();
        return Closed
            ? SvgPath.Blob(Relaxation.Through(points), PathPrecision.Tenths)
            : SvgPath.Line(points, PathPrecision.Tenths);
    }
}

/// <summary>A rigid shape, such as a shoe or a face, drawn about the joint that carries it.</summary>
public sealed record Glyph(string Id, ImmutableArray<GlyphShape> Shapes);
