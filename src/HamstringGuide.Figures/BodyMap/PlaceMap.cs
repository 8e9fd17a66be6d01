using System.Collections.Immutable;

namespace HamstringGuide.Figures.BodyMap;

/// <summary>A place on the body that can be chosen.</summary>
/// <param name="Number">Of the option, also in the dots.</param>
/// <param name="Name">The option's words.</param>
public sealed record Place(string Id, int Number, string Name);

/// <summary>The body map: its places and its views, and for each cause the picture of where it can hurt.</summary>
public sealed record PlaceMap
{
    /// <summary>Ids of the questions that it can be used for.</summary>
    public required ImmutableArray<string> Questions { get; init; }

    /// <summary>In the order of the options; each has a region in one view or more.</summary>
    public required ImmutableArray<Place> Places { get; init; }

    /// <summary>In the order in which they are shown.</summary>
    public required ImmutableArray<MapView> Views { get; init; }

    /// <summary>For every cause but the one without a pattern, in the causes' order.</summary>
    public required ImmutableArray<CausePlaces> Causes { get; init; }

    /// <summary>Questions whose options have small pictures of their own.</summary>
    public required ImmutableArray<OptionPlaces> OptionPlaces { get; init; }
}
