using System.Collections.Immutable;

namespace HamstringGuide.Figures.Painting;

/// <summary>The palettes of the scene, for each look.</summary>
public sealed record Palettes(ImmutableDictionary<Look, Palette> Looks)
{
    /// <summary>The look's colours, with the person's own where the look lets people have them.</summary>
    public Palette For(Look look, Person person) =>
        person.Colours.TryGetValue(look, out var own) ? Looks[look].With(own) : Looks[look];
}
