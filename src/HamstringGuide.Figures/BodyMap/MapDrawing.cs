using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Svg;

namespace HamstringGuide.Figures.BodyMap;

/// <summary>
/// A view of the body map as pieces of SVG for a page: the body, and the regions to be put over it. Colours are not in it but
/// in the stylesheet, by class names.
/// </summary>
public sealed class MapDrawing
{
    private readonly ImmutableArray<(MapPaint Paint, string Path)> _runs;
    private readonly string _body;

    internal MapDrawing(MapView view, ImmutableArray<Place> places)
    {
        View = view;
        var skin = view.Leg.Skin;
        _runs = [.. Runs(view).Select(run => (run.Paint, string.Concat(run.Paths.Select(path => path.Data))))];
        _body = string.Concat(_runs.Where(run => IsShaded(run.Paint)).Select(run => run.Path));
        Bounds = Box.Round(Runs(view).Where(run => IsShaded(run.Paint)).SelectMany(run => run.Paths).SelectMany(path => path.Points).Select(p => p * (1 / view.Zoom)));
        Regions = [.. view.Regions.Select(region => new RegionDrawing(view, region, places.First(place => place.Id == region.Place), skin))];
    }

    public MapView View { get; }

    /// <summary>In the order in which they are laid over the body.</summary>
    public ImmutableArray<RegionDrawing> Regions { get; }

    /// <summary>Round the body, in percent of the height; it may be larger than the view.</summary>
    public Box Bounds { get; }

    /// <summary>For the svg element.</summary>
    public string ViewBox => ViewBoxOf(View.Box);

    /// <summary>The svg element's content below the regions.</summary>
    /// <param name="prefix">Begins the ids in it; another one for every picture of a page.</param>
    public string Body(string prefix)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<clipPath id=\"{prefix}\"><path d=\"{_body}\"/></clipPath><path class=\"body-edge\" d=\"{_body}\"/>");
        var count = 0;

        foreach (var (paint, path) in _runs.Where(run => IsShaded(run.Paint)))
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{++count}");
            text.Append(CultureInfo.InvariantCulture, $"<clipPath id=\"{id}\"><path d=\"{path}\"/></clipPath><path class=\"{Class(paint)}-shade\" d=\"{path}\"/>");
            text.Append(CultureInfo.InvariantCulture, $"<g clip-path=\"url(#{id})\"><path class=\"{Class(paint)}\" transform=\"translate({Step(View.Light * View.Zoom)})\" d=\"{path}\"/>");
            text.AppendJoin("", Details(paint).Select(run => $"<path class=\"{Class(run.Paint)}\" d=\"{run.Path}\"/>"));
            text.Append("</g>");
        }

        return text.ToString();
    }

    /// <param name="box">A part of the view, in percent of the height.</param>
    internal string ViewBoxOf(Box box)
    {
        var units = View.Zoom * SvgNumber.Scale;
        return new StringBuilder().AppendNumbers(box.Left * units, -box.Top * units, box.Width * units, box.Height * units).ToString();
    }

    private static bool IsShaded(MapPaint paint) => paint is MapPaint.Skin or MapPaint.Shorts;

    /// <summary>What is on the shape of this paint, and ends where it ends.</summary>
    private IEnumerable<(MapPaint Paint, string Path)> Details(MapPaint on) =>
        _runs.Where(run => !IsShaded(run.Paint) && (run.Paint is MapPaint.Seam or MapPaint.Band) == (on == MapPaint.Shorts));

    /// <summary>All that is shaded alike is one path, so no edge shows where body parts meet; other shapes only with their like beside them.</summary>
    private static List<(MapPaint Paint, List<SvgPath> Paths)> Runs(MapView view)
    {
        var (skin, zoom) = (view.Leg.Skin, view.Zoom);
        var runs = new List<(MapPaint Paint, List<SvgPath> Paths)> { (MapPaint.Skin, [.. Legs(view)]) };

        foreach (var (paint, shape) in view.Shapes)
        {
            var run = runs.FindIndex(r => r.Paint == paint);

            if (run < 0 || (!IsShaded(paint) && run < runs.Count - 1))
            {
                runs.Add((paint, []));
                run = runs.Count - 1;
            }

            runs[run].Paths.AddRange(shape.Paths(skin, zoom));
        }

        return runs;
    }

    private static IEnumerable<SvgPath> Legs(MapView view)
    {
        var outline = view.Leg.Skin.Outline(view.Leg.Shape.Samples, hemStart: true, hemEnd: true).Select(c => c with { Point = c.Point * view.Zoom }).ToArray();
        yield return SvgPath.Blob(outline, PathPrecision.Tenths);

        if (view.Leg.Two)
        {
            yield return SvgPath.Blob(outline.Select(c => c with { Point = new(-c.Point.X, c.Point.Y) }), PathPrecision.Tenths);
        }
    }

    private static string Class(MapPaint paint) => "body-" + paint.ToString().ToLowerInvariant();

    private static string Step(Point step) => new StringBuilder().AppendNumbers(step.X * SvgNumber.Scale, -step.Y * SvgNumber.Scale).ToString();
}
