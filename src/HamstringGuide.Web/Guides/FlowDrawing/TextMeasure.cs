using System.Collections.Immutable;

namespace HamstringGuide.Web.Guides.FlowDrawing;

/// <summary>
/// How wide words are, roughly and rather too wide than too narrow: SVG does not break lines by itself, and the reader's browser
/// may show another font than ours.
/// </summary>
internal static class TextMeasure
{
    /// <summary>Bold letters are about a tenth wider.</summary>
    private const double Bold = 1.1;

    /// <summary>The text in lines no wider than asked for; a single word that is wider has a line of its own.</summary>
    /// <param name="size">Of the font, in the drawing's units.</param>
    public static ImmutableArray<string> Wrap(string text, double size, double width, bool bold = false)
    {
        width /= bold ? Bold : 1;
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";

        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";

            if (line.Length > 0 && longer.Sum(Share) * size > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines.ToImmutable();
    }

    /// <summary>Share of the font's size that a letter takes.</summary>
    private static double Share(char letter) => letter switch
    {
        'i' or 'j' or 'l' or ' ' or '.' or ',' or ':' or ';' or '’' or '\'' or '!' or '|' => 0.3,
        'f' or 't' or 'r' or 'I' or '(' or ')' or '-' => 0.38,
        'w' => 0.74,
        'm' or 'M' or 'W' => 0.9,
        >= 'A' and <= 'Z' => 0.7,
        _ => 0.57,
    };
}
