using System.Text;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Painting;

namespace HamstringGuide.Figures.Svg;

/// <summary>Writes one panel: background, ghost, person and props with their silhouette line, arrows.</summary>
internal sealed class PanelWriter(Panel panel, StyleSheet styles, PathPool pool, Animation? animation)
{
    /// <summary>The floor's edge is so much higher than where feet stand: the ground is seen from slightly above.</summary>
    private const double Horizon = 5;

    /// <summary>Light comes from the upper right: rounded surfaces are lighter so far towards it. Drawing units.</summary>
    private const string Light = " x=\"5\" y=\"-6\"";

    /// <summary>Paths that can be written once for several panels.</summary>
    public static IEnumerable<string> Paths(Panel panel) => panel.Shown.Parts
        .Where(part => part.Shade is null)
        .Concat(panel.Ghost is { } ghost ? Silhouette(ghost) : [])
        .Select(part => part.Path.Data);

    /// <summary>Elements of the background, of what has a silhouette line, and of the arrows; the first two as many in every panel.</summary>
    public (IReadOnlyList<string> Back, IReadOnlyList<string> Figure, string Front) Write()
    {
        var parts = panel.Shown.Parts;
        var behind = parts.Where(part => part.Depth is > Layer.Wall and <= Layer.Support && part.IsProp).ToArray();
        var isGhostly = panel.Ghost is not null;

        return (
            [
                .. Background(),
                .. isGhostly ? [.. behind.Select(Written), GhostGroup(panel.Ghost!)] : behind.Where(IsShadow).Select(Written),
            ],
            Elements([.. parts.Where(part => part.Depth > Layer.Wall && !IsShadow(part) && !(isGhostly && behind.Contains(part)))]),
            string.Concat(panel.Arrows.Select(arrow => ArrowText(arrow))));
    }

    private static bool IsShadow(Part part) => part.Paint == Paint.GroundShadow;

    private IEnumerable<string> Background()
    {
        var view = panel.View;
        return
        [
            Surface(Paint.Panel, SvgPath.Rectangle(view.Left, view.Bottom, view.Right, view.Top)),
            .. panel.Shown.Parts.Where(part => part.Depth <= Layer.Wall).Select(Written),
            Surface(Paint.Floor, SvgPath.Rectangle(view.Left, view.Bottom, view.Right, FloorEdge)),
        ];
    }

    private double FloorEdge => panel.Shown.Parts.FirstOrDefault(part => part.Key == "mat") is { } mat
        ? Math.Max(Horizon, Box.Round(mat.Points).Top + 1.5)
        : Horizon;

    private string GhostGroup(Frame ghost)
    {
        var shapes = Silhouette(ghost).Select(part => pool.Element(part.Path.Data, part.Placement is { } at ? Transform(at) : ""));
        return $"<g class=\"{styles.Class(Paint.Ghost)}\">{string.Concat(shapes)}</g>";
    }

    /// <summary>The surfaces of a person, without lines and what lies within them.</summary>
    private static IEnumerable<Part> Silhouette(Frame frame) => frame.Parts.Where(part =>
        !part.IsProp && part.ClippedBy is null && part.Paint.StrokeWidth() is null
        && part.Paint is not (Paint.Eye or Paint.HairShade or Paint.Cheek or Paint.ShoeCap or Paint.ShoeCapFar or Paint.MuscleFibre)
        && part.Key != "neck-shade");

    private List<string> Elements(Part[] parts)
    {
        var elements = new List<string>();
        var clips = parts.Select(part => part.ClippedBy).ToHashSet();

        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            var more = 0;

            if (part.Placement is { } placement)
            {
                var group = parts.Skip(i).TakeWhile(other => other.Placement?.Group == placement.Group).ToArray();
                elements.Add(RigidGroup(placement, group));
                more = group.Length - 1;
            }
            else if (part.Shade is not null || clips.Contains(part.Key))
            {
                var within = parts.Skip(i + 1).TakeWhile(other => other.ClippedBy == part.Key).ToArray();
                elements.Add(Toned(part, within));
                more = within.Length;
            }
            else
            {
                var clip = part.ClippedBy is { } outline ? $" clip-path=\"url(#{Outline(parts.First(other => other.Key == outline))}_)\"" : "";
                elements.Add(Shape(part, ClassOf(part.Paint) + clip));
            }

            i += more;
        }

        return elements;
    }

    private string RigidGroup(Placement placement, Part[] group)
    {
        var shapes = string.Concat(group.Select(part => pool.Element(part.Path.Data, ClassOf(part.Paint))));
        var (travel, turn) = animation?.OfPlacement(group[0].Key) ?? ("", "");

        return travel.Length + turn.Length > 0
            ? $"<g transform=\"translate({Animation.Place(placement.Origin)})\">{travel}<g transform=\"rotate({SvgNumber.Text(-Angle.Wrapped(placement.Angle))})\">{turn}{shapes}</g></g>"
            : panel.Constant is null || group.All(part => panel.Constant.Contains(part.Key)) ? $"<g{Transform(placement)}>{shapes}</g>"
            : pool.Group(shapes, Transform(placement));
    }

    /// <summary>In the dark tone, then shifted towards the light in the light one and cut by its own outline, as is what lies within it.</summary>
    private string Toned(Part part, Part[] within)
    {
        var id = Outline(part);
        var inside = string.Concat(within.Select(Written));

        return part.Shade is { } shade
            ? $"<use href=\"#{id}\"{ClassOf(shade)}/><g clip-path=\"url(#{id}_)\"><use href=\"#{id}\"{ClassOf(part.Paint)}{Light}/>{inside}</g>"
            : $"<use href=\"#{id}\"{ClassOf(part.Paint)}/><g clip-path=\"url(#{id}_)\">{inside}</g>";
    }

    private string Outline(Part part) => pool.Outline(part.Path.Data, Motion(part));

    private string Written(Part part) => Shape(part, ClassOf(part.Paint));

    private string Shape(Part part, string attributes)
    {
        var motion = Motion(part);
        return motion.Length > 0 ? $"<path{attributes} d=\"{part.Path.Data}\">{motion}</path>" : pool.Element(part.Path.Data, attributes);
    }

    private string Motion(Part part) => animation?.OfPath(part.Key) ?? "";

    private string ArrowText(IReadOnlyList<Point> line)
    {
        Point[] head = [new(3.4, 0), new(-1.2, 2.6), new(-.2, 0), new(-1.2, -2.6)];
        var tip = line[^1];
        var direction = (tip - line[^2]).Direction;
        var shape = SvgPath.Straight([.. head.Select(p => tip + p.Rotated(direction))], closed: true);
        return Surface(Paint.Arrow, SvgPath.Line(line)) + Surface(Paint.ArrowHead, shape);
    }

    private string Surface(Paint paint, SvgPath path) => $"<path{ClassOf(paint)} d=\"{path.Data}\"/>";

    private string ClassOf(Paint paint) => $" class=\"{styles.Class(paint)}\"";

    /// <summary>In whole units, as outlines are; what travels has tenths, to do so smoothly.</summary>
    private static string Transform(Placement at)
    {
        var angle = SvgNumber.Text(-Angle.Wrapped(at.Angle));
        var place = new StringBuilder().AppendNumbers(Math.Round(at.Origin.X * SvgNumber.Scale), Math.Round(-at.Origin.Y * SvgNumber.Scale));
        return $" transform=\"translate({place}){(angle == "0" ? "" : $"rotate({angle})")}\"";
    }
}
