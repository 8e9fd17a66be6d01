using System.Collections.Immutable;
using System.Globalization;

namespace HamstringGuide.Figures.BodyMap;

/// <summary>Where a cause can hurt.</summary>
/// <param name="View">The view that shows it.</param>
/// <param name="Places">All of them have a region in the view.</param>
/// <param name="Title">What stands above the places, where it does not hurt there.</param>
public sealed record CausePlaces(string Cause, string View, ImmutableArray<string> Places, string? Title = null);

/// <summary>A small picture of legs with the places tinted where a cause can hurt.</summary>
public sealed class CausePicture
{
    private readonly MapDrawing _drawing;
    private readonly CausePlaces _places;

    internal CausePicture(MapDrawing drawing, CausePlaces places)
    {
        _drawing = drawing;
        _places = places;
        Names = [.. places.Places.Select(id => drawing.Regions.First(region => region.Place.Id == id).Place.Name)];
    }

    /// <summary>What the places are.</summary>
    public string Title => _places.Title ?? "Where it can hurt";

    /// <summary>The places in words.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>For those who can't see the picture.</summary>
    public string Alt => $"{_drawing.View.Name}. Tinted: {string.Join("; ", Names)}.";

    /// <summary>A whole svg element, for a page with the site's stylesheet.</summary>
    /// <param name="prefix">Begins the ids in it; another one for every picture of a page.</param>
    public string Svg(string prefix)
    {
        var areas = string.Concat(_drawing.Regions.Where(region => _places.Places.Contains(region.Place.Id)).Select(region => region.Area()));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg class=\"places\" viewBox=\"{_drawing.ViewBox}\" role=\"img\" aria-label=\"{System.Net.WebUtility.HtmlEncode(Alt)}\">{_drawing.Body(prefix)}{areas}</svg>");
    }
}
