using System.Globalization;
using System.Text;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Painting;

namespace HamstringGuide.Figures.Svg;

/// <summary>Writes one panel: background, ghost, person and props with their silhouette line, arrows.</summary>
/// <param name="prefix">Of the ids in it, so that panels of one picture don't share them.</param>
internal sealed class PanelWriter(Panel panel, StyleSheet styles, PathPool pool, Animation? animation, string prefix)
{
    /// <summary>The floor's edge is so much higher than where feet stand: the ground is seen from slightly above.</summary>
    private const double Horizon = 5;

    /// <summary>Light comes from the upper right: rounded surfaces are lighter so far towards it. Drawing units.</summary>
    private const string Light = " x=\"5.2\" y=\"-6\"";

    private readonly StringBuilder _definitions = new();
    private readonly List<string> _outlines = [];

    /// <summary>Paths that can be written once for several panels.</summary>
    public static IEnumerable<string> Paths(Panel panel) => panel.Shown.Parts
        .Where(part => part.Shade is null)
        .Concat(panel.Ghost is { } ghost ? Silhouette(ghost) : [])
        .Select(part => part.Path.Data);

    public string Definitions => _definitions.ToString();

    public string Write()
    {
        var parts = panel.Shown.Parts;
        var behind = parts.Where(part => part.Depth is > Layer.Wall and <= Layer.Support && part.IsProp).ToArray();
        var text = new StringBuilder(Background());

        foreach (var part in panel.Ghost is null ? [] : behind)
        {
            text.Append(Written(part));
        }

        text.Append(GhostGroup());
        var figure = new StringBuilder();
        Append(figure, [.. parts.Where(part => part.Depth > Layer.Wall && part.Paint != Paint.GroundShadow && (panel.Ghost is null || !behind.Contains(part)))]);

        foreach (var part in panel.Ghost is null ? behind.Where(part => part.Paint == Paint.GroundShadow) : [])
        {
            text.Append(Written(part));
        }

        text.Append($"<use href=\"#{prefix}G\" class=\"{styles.Class(Paint.Outline)}\"/><g id=\"{prefix}G\">{figure}</g>");

        foreach (var arrow in panel.Arrows)
        {
            text.Append(ArrowText(arrow));
        }

        return text.ToString();
    }

    private string Background()
    {
        var view = panel.View;
        var wall = string.Concat(panel.Shown.Parts.Where(part => part.Depth <= Layer.Wall).Select(Written));
        return Rectangle(Paint.Panel, view.Left, view.Top, view.Width, view.Height) + wall
            + Rectangle(Paint.Floor, view.Left, FloorEdge, view.Width, FloorEdge - view.Bottom);
    }

    private double FloorEdge => panel.Shown.Parts.FirstOrDefault(part => part.Key == "mat") is { } mat
        ? Math.Max(Horizon, Box.Round(mat.Points).Top + 1.5)
        : Horizon;

    private string Rectangle(Paint paint, double left, double top, double width, double height)
    {
        var units = new[] { width, height, -width }.Select(value => SvgNumber.Text(value * SvgNumber.Scale, 0)).ToArray();
        var start = new StringBuilder().AppendNumbers(Math.Round(left * SvgNumber.Scale), Math.Round(-top * SvgNumber.Scale));
        return $"<path class=\"{styles.Class(paint)}\" d=\"M{start}h{units[0]}v{units[1]}h{units[2]}z\"/>";
    }

    private string GhostGroup()
    {
        if (panel.Ghost is null)
        {
            return "";
        }

        var shapes = Silhouette(panel.Ghost).Select(part => pool.Element(part.Path.Data, part.Placement is { } at ? Transform(at) : ""));
        return $"<g class=\"{styles.Class(Paint.Ghost)}\">{string.Concat(shapes)}</g>";
    }

    /// <summary>The surfaces of a person, without lines and what lies within them.</summary>
    private static IEnumerable<Part> Silhouette(Frame frame) => frame.Parts.Where(part =>
        !part.IsProp && part.ClippedBy is null && part.Paint.StrokeWidth() is null
        && part.Paint is not (Paint.Eye or Paint.HairShade or Paint.Cheek or Paint.ShoeCap or Paint.ShoeCapFar or Paint.MuscleFibre)
        && part.Key != "neck-shade");

    private void Append(StringBuilder text, Part[] parts)
    {
        var clips = parts.Select(part => part.ClippedBy).ToHashSet();

        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Placement is { } placement)
            {
                var group = parts.Skip(i).TakeWhile(part => part.Placement?.Group == placement.Group).ToArray();
                text.Append(RigidGroup(placement, group));
                i += group.Length - 1;
            }
            else if (parts[i].Shade is not null || clips.Contains(parts[i].Key))
            {
                text.Append(Toned(parts[i]));
            }
            else
            {
                var clip = parts[i].ClippedBy is { } outline ? $" clip-path=\"url(#{IdOf(outline)}_)\"" : "";
                text.Append(Shape(parts[i], ClassOf(parts[i].Paint) + clip));
            }
        }
    }

    private string RigidGroup(Placement placement, Part[] group)
    {
        var shapes = string.Concat(group.Select(part => pool.Element(part.Path.Data, ClassOf(part.Paint))));
        var (travel, turn) = animation?.OfPlacement(group[0].Key) ?? ("", "");

        return travel.Length + turn.Length == 0
            ? pool.Group(shapes, Transform(placement))
            : $"<g transform=\"translate({Animation.Place(placement.Origin)})\">{travel}<g transform=\"rotate({SvgNumber.Text(-Angle.Wrapped(placement.Angle))})\">{turn}{shapes}</g></g>";
    }

    /// <summary>In the dark tone, then shifted towards the light in the light one and cut by its own outline.</summary>
    private string Toned(Part part)
    {
        var id = IdOf(part.Key);
        _definitions.Append(Shape(part, $" id=\"{id}\"")).Append($"<clipPath id=\"{id}_\"><use href=\"#{id}\"/></clipPath>");

        return part.Shade is { } shade
            ? $"<use href=\"#{id}\"{ClassOf(shade)}/><g clip-path=\"url(#{id}_)\"><use href=\"#{id}\"{ClassOf(part.Paint)}{Light}/></g>"
            : $"<use href=\"#{id}\"{ClassOf(part.Paint)}/>";
    }

    /// <summary>A short id for an outline that other elements refer to.</summary>
    private string IdOf(string key)
    {
        if (!_outlines.Contains(key))
        {
            _outlines.Add(key);
        }

        return prefix + _outlines.IndexOf(key).ToString(CultureInfo.InvariantCulture);
    }

    private string Written(Part part) => Shape(part, ClassOf(part.Paint));

    private string Shape(Part part, string attributes)
    {
        var motion = animation?.OfPath(part.Key) ?? "";

        return motion.Length > 0 ? $"<path{attributes} d=\"{part.Path.Data}\">{motion}</path>"
            : part.Shade is not null ? $"<path{attributes} d=\"{part.Path.Data}\"/>"
            : pool.Element(part.Path.Data, attributes);
    }

    private string ArrowText(IReadOnlyList<Point> line)
    {
        Point[] head = [new(3.4, 0), new(-1.2, 2.6), new(-.2, 0), new(-1.2, -2.6)];
        var tip = line[^1];
        var direction = (tip - line[^2]).Direction;
        var shape = SvgPath.Straight([.. head.Select(p => tip + p.Rotated(direction))], closed: true);
        return $"<path{ClassOf(Paint.Arrow)} d=\"{SvgPath.Line(line).Data}\"/><path{ClassOf(Paint.ArrowHead)} d=\"{shape.Data}\"/>";
    }

    private string ClassOf(Paint paint) => $" class=\"{styles.Class(paint)}\"";

    private static string Transform(Placement at) => $" transform=\"translate({Animation.Place(at.Origin)})rotate({SvgNumber.Text(-Angle.Wrapped(at.Angle))})\"";
}
