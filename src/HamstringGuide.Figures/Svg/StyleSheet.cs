using System.Globalization;
using System.Text;
using HamstringGuide.Figures.Painting;

namespace HamstringGuide.Figures.Svg;

/// <summary>Short class names for the paints that a picture uses, and their rules.</summary>
internal sealed class StyleSheet
{
    private readonly List<Paint> _paints = [];

    /// <summary>The class of a paint: short, in the order of use.</summary>
    public string Class(Paint paint)
    {
        var index = _paints.IndexOf(paint);

        if (index < 0)
        {
            index = _paints.Count;
            _paints.Add(paint);
        }

        return ShortName.Of(index);
    }

    /// <summary>Rules for one look.</summary>
    public string Rules(Palette palette)
    {
        var rules = new StringBuilder("svg{stroke-linecap:round;stroke-linejoin:round}");

        foreach (var group in _paints.GroupBy(paint => Declarations(paint, palette)))
        {
            rules.AppendJoin(',', group.Select(paint => "." + Class(paint))).Append('{').Append(group.Key).Append('}');
        }

        var lines = _paints.Where(paint => paint.StrokeWidth() is not null).Select(paint => "." + Class(paint)).ToArray();

        if (lines.Length > 0)
        {
            rules.AppendJoin(',', lines).Append("{fill:none}");
        }

        return rules.ToString();
    }

    private static string Declarations(Paint paint, Palette palette)
    {
        var colour = palette[paint];

        return paint switch
        {
            _ when paint.StrokeWidth() is { } width => $"stroke:{colour};stroke-width:{SvgNumber.Text(width)}",
            Paint.Muscle => $"fill:{colour};stroke:{palette[Paint.MuscleBorder]};stroke-width:{SvgNumber.Text(PaintStyle.MuscleBorderWidth)}",
            Paint.GroundShadow => $"fill:{colour};opacity:{SvgNumber.Text(PaintStyle.ShadowOpacity, 2)}",
            Paint.Ghost => $"fill:{colour};opacity:{SvgNumber.Text(PaintStyle.GhostOpacity)}",
            Paint.Outline => string.Create(CultureInfo.InvariantCulture, $"stroke:{colour};stroke-width:{PaintStyle.OutlineWidth}"),
            _ => $"fill:{colour}",
        };
    }
}
