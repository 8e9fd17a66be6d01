using System.Collections.Immutable;
using System.Globalization;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Svg;

namespace HamstringGuide.Figures.BodyMap;

/// <summary>A small picture of the place that an option names. It says nothing that the option's words don't.</summary>
public sealed class OptionPicture
{
    private readonly ImmutableArray<(bool Closed, SvgPath Path)> _marks;

    internal OptionPicture(MapDrawing drawing, OptionPlace place)
    {
        Drawing = drawing;
        Place = place;
        _marks = [.. place.Shapes.SelectMany(shape => shape.Paths(drawing.View.Leg.Skin, drawing.View.Zoom).Select(path => (shape.Closed, path)))];
    }

    /// <summary>What it is drawn on.</summary>
    public MapDrawing Drawing { get; }

    public OptionPlace Place { get; }

    /// <summary>Round what is tinted, in percent of the height.</summary>
    public Box Bounds => Box.Round(_marks.SelectMany(mark => mark.Path.Points).Select(p => p * (1 / Drawing.View.Zoom)));

    /// <summary>A whole svg element, for a page with the site's stylesheet.</summary>
    /// <param name="body">Id of the view's body, which is on the page once for all its pictures.</param>
    public string Svg(string body)
    {
        var marks = string.Concat(_marks.Select(mark => mark.Closed
            ? $"<path class=\"place__halo\" d=\"{mark.Path.Data}\"/><path class=\"place__area\" d=\"{mark.Path.Data}\"/>"
            : $"<path class=\"place__under\" d=\"{mark.Path.Data}\"/><path class=\"place__run\" d=\"{mark.Path.Data}\"/>"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg class=\"place\" viewBox=\"{Drawing.ViewBoxOf(Place.Box)}\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#{body}\"/>{marks}</svg>");
    }
}
