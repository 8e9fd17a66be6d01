using System.Collections.Immutable;

namespace HamstringGuide.Figures.BodyMap;

/// <summary>All views of the body map and the pictures of the causes, drawn once.</summary>
public sealed class MapGallery
{
    private readonly ImmutableDictionary<string, CausePicture> _causes;

    public MapGallery(PlaceMap map)
    {
        Map = map;
        Views = [.. map.Views.Select(view => new MapDrawing(view, map.Places))];
        _causes = map.Causes.ToImmutableDictionary(
            places => places.Cause,
            places => new CausePicture(Views.First(drawing => drawing.View.Id == places.View), places));
    }

    public PlaceMap Map { get; }

    /// <summary>In the map's order.</summary>
    public ImmutableArray<MapDrawing> Views { get; }

    /// <summary>Where a cause can hurt; null for one without a picture.</summary>
    public CausePicture? Cause(string id) => _causes.GetValueOrDefault(id);
}
