namespace HamstringGuide.Figures.Exercises;

/// <summary>The forms of an exercise's picture.</summary>
public enum FigureForm
{
    /// <summary>The end, with the start as a pale silhouette and an arrow along the movement.</summary>
    OnePanel,

    /// <summary>Start and end, side by side.</summary>
    TwoPanels,

    /// <summary>
    /// The one panel, moving: once, for at most five seconds, and then still. Without SMIL it is the one panel.
    /// </summary>
    Animated,
}
