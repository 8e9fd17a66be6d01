using System.Globalization;
using System.Text;

namespace HamstringGuide.Figures.Svg;

/// <summary>Numbers as short as SVG allows, and the drawing's unit.</summary>
public static class SvgNumber
{
    /// <summary>Drawing units for one percent of the height.</summary>
    public const double Scale = 6.8;

    /// <summary>With one decimal at most, and no zero that says nothing.</summary>
    public static string Text(double value, int decimals = 1)
    {
        var text = Math.Round(value, decimals).ToString("0.###", CultureInfo.InvariantCulture);
        return text.StartsWith("0.", StringComparison.Ordinal) ? text[1..]
            : text.StartsWith("-0.", StringComparison.Ordinal) ? "-" + text[2..]
            : text is "-0" ? "0" : text;
    }

    /// <summary>A list: a minus sign parts as well as a space does.</summary>
    public static StringBuilder AppendNumbers(this StringBuilder text, params ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            var number = Text(value);
            var needsSpace = text.Length > 0 && (char.IsAsciiDigit(text[^1]) || text[^1] == '.') && number[0] != '-';
            text.Append(needsSpace ? " " : "").Append(number);
        }

        return text;
    }
}
