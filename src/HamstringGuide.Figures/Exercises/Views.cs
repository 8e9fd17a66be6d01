using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.Exercises;

/// <summary>How much of the plane a picture shows: the whole movement, with air round it, in a shape that pages can line up.</summary>
public static class Views
{
    /// <summary>Width by height of every picture of one panel.</summary>
    public const double WideShape = 3.0 / 2;

    private const double TallShape = 3.0 / 4;
    private const double AirAtSides = 3.7;
    private const double AirAbove = 3.5;
    private const double AirBelow = 4.6;

    /// <summary>What is smaller is not drawn larger, so that people are of the same size in most pictures.</summary>
    private const double LeastHeight = 68;

    /// <summary>For one panel: three by two.</summary>
    public static Box Wide(Stage stage) => Fitted(stage.Bounds(), WideShape);

    /// <summary>For one of two panels: upright when someone stands, else as the wide one.</summary>
    public static Box Narrow(Stage stage)
    {
        var bounds = stage.Bounds();
        return Fitted(bounds, bounds.Width < bounds.Height * .85 ? TallShape : WideShape);
    }

    private static Box Fitted(Box bounds, double shape)
    {
        var bottom = Math.Min(bounds.Bottom, 0) - AirBelow;
        var height = Math.Max(LeastHeight, bounds.Top - bottom + AirAbove);
        var width = bounds.Width + (2 * AirAtSides);
        (width, height) = width < height * shape ? (height * shape, height) : (width, width / shape);
        var middle = (bounds.Left + bounds.Right) / 2;

        return new(middle - (width / 2), bottom, middle + (width / 2), bottom + height);
    }
}
