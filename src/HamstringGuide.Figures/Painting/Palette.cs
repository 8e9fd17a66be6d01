using System.Collections.Immutable;

namespace HamstringGuide.Figures.Painting;

/// <summary>Which page a picture is for.</summary>
public enum Look
{
    /// <summary>A light page.</summary>
    Light,

    /// <summary>A dark page.</summary>
    Dark,

    /// <summary>Paper, in greys.</summary>
    Print,
}

/// <summary>Colours as <c>#rrggbb</c>.</summary>
public sealed record Palette(ImmutableDictionary<Paint, string> Colours)
{
    /// <summary>This palette with some colours in the place of its own.</summary>
    public Palette With(Palette other) => new(Colours.SetItems(other.Colours));

    /// <exception cref="KeyNotFoundException">The palette has no such paint.</exception>
    public string this[Paint paint] => Colours[paint];
}
