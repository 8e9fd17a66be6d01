using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Skins;
using HamstringGuide.Figures.Svg;

namespace HamstringGuide.Figures.BodyMap;

/// <summary>A region of a view, ready to be written.</summary>
public sealed class RegionDrawing
{
    /// <summary>Radius of a dot in drawing units.</summary>
    public const double DotRadius = 9.5;

    private readonly MapView _view;
    private readonly ImmutableArray<SvgPath> _paths;

    internal RegionDrawing(MapView view, MapRegion region, Place place, Skin skin)
    {
        _view = view;
        Region = region;
        Place = place;
        _paths = [.. region.Shape.Paths(skin, view.Zoom)];
    }

    public MapRegion Region { get; }

    public Place Place { get; }

    /// <summary>For the d attribute; both legs in one.</summary>
    public string Path => string.Concat(_paths.Select(path => path.Data));

    /// <summary>One outline for each leg, in percent of the height.</summary>
    public IEnumerable<ImmutableArray<Point>> Outlines => _paths.Select(path => path.Points.Select(p => p * (1 / _view.Zoom)).ToImmutableArray());

    /// <summary>Round all of it, in percent of the height.</summary>
    public Box Bounds => Box.Round(Outlines.SelectMany(outline => outline));

    public Point Centre => new((Bounds.Left + Bounds.Right) / 2, (Bounds.Bottom + Bounds.Top) / 2);

    /// <summary>The shape, with a wider one behind it that a stylesheet can show as its halo.</summary>
    public string Area() => $"<g class=\"spot spot--{Place.Id}\"><path class=\"spot__halo\" d=\"{Path}\"/><path class=\"spot__area\" d=\"{Path}\"/></g>";

    /// <summary>Its dots with its number.</summary>
    public string Dots()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<g class=\"dot dot--{Place.Id}\">");

        foreach (var dot in Region.Dots.Select(dot => dot * (_view.Zoom * SvgNumber.Scale)))
        {
            var (x, y) = (SvgNumber.Text(dot.X), SvgNumber.Text(-dot.Y));
            text.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x}\" cy=\"{y}\" r=\"{DotRadius}\"/><text x=\"{x}\" y=\"{y}\" dy=\".35em\">{Place.Number}</text>");
        }

        return text.Append("</g>").ToString();
    }

    /// <summary>What can be pressed, in percent of the view: left and top edge, width and height.</summary>
    public IEnumerable<TouchBox> Touches => Region.Touches.Select(touch => new TouchBox(
        100 * (touch.Left - _view.Box.Left) / _view.Box.Width,
        100 * (_view.Box.Top - touch.Top) / _view.Box.Height,
        100 * touch.Width / _view.Box.Width,
        100 * touch.Height / _view.Box.Height));
}

/// <summary>A part of a picture in percent of its width and height; y down.</summary>
public readonly record struct TouchBox(double Left, double Top, double Width, double Height);
