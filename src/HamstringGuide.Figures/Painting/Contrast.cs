using System.Globalization;

namespace HamstringGuide.Figures.Painting;

/// <summary>Contrast of two colours by WCAG 2.2, 1 to 21.</summary>
public static class Contrast
{
    /// <param name="one">As <c>#rrggbb</c>.</param>
    /// <param name="other">As <c>#rrggbb</c>.</param>
    public static double Between(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);
    }

    private static double Luminance(string colour) =>
        (.2126 * Channel(colour, 1)) + (.7152 * Channel(colour, 3)) + (.0722 * Channel(colour, 5));

    private static double Channel(string colour, int start)
    {
        var value = int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4);
    }
}
