using System.Collections.Immutable;

namespace HamstringGuide.Figures.BodyMap;

/// <summary>All views of the body map and the pictures of causes and options, drawn once.</summary>
public sealed class MapGallery
{
    private readonly ImmutableDictionary<string, CausePicture> _causes;
    private readonly ImmutableDictionary<(string Question, string Option), OptionPicture> _options;

    public MapGallery(PlaceMap map)
    {
        Map = map;
        Views = [.. map.Views.Select(view => new MapDrawing(view, map.Places))];
        _causes = map.Causes.ToImmutableDictionary(
            places => places.Cause,
            places => new CausePicture(Views.First(drawing => drawing.View.Id == places.View), places));
        _options = map.OptionPlaces
            .SelectMany(places => places.Options.Select(place => (places.Question, Place: place)))
            .ToImmutableDictionary(
                option => (option.Question, option.Place.Option),
                option => new OptionPicture(Views.First(drawing => drawing.View.Id == option.Place.View), option.Place));
    }

    public PlaceMap Map { get; }

    /// <summary>In the map's order.</summary>
    public ImmutableArray<MapDrawing> Views { get; }

    /// <summary>Where a cause can hurt; null for one without a picture.</summary>
    public CausePicture? Cause(string id) => _causes.GetValueOrDefault(id);

    /// <summary>The place that an option names; null for one without a picture.</summary>
    public OptionPicture? Option(string question, string option) => _options.GetValueOrDefault((question, option));
}
