using System.Globalization;
using System.Text;

namespace HamstringGuide.Figures.BodyMap;

/// <summary>
/// The stylesheet that puts what can be pressed over the pictures, and lights a place up when its option is pointed at, has the
/// focus or is chosen. The page may have no styles of its own (content security policy), so they stand in a file.
/// </summary>
public static class MapStyles
{
    private static readonly (string Input, string State)[] States = [(":hover", "hover"), (":checked", "chosen"), (":focus-visible", "focus")];

    /// <summary>Class of what can be pressed for a place in a view.</summary>
    /// <param name="index">Counts from 0.</param>
    public static string TouchClass(string view, string place, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"touch--{view}-{place}-{index + 1}");

    public static string Css(MapGallery gallery)
    {
        var css = new StringBuilder("/* Written from content/figures/body-map.yaml; a test keeps it so. */\n@layer components {\n");

        foreach (var drawing in gallery.Views)
        {
            foreach (var region in drawing.Regions)
            {
                var touches = region.Touches.ToArray();

                for (var i = 0; i < touches.Length; i++)
                {
                    var (left, top, width, height) = touches[i];
                    css.Append(CultureInfo.InvariantCulture, $".{TouchClass(drawing.View.Id, region.Place.Id, i)} {{ left: {left:0.##}%; top: {top:0.##}%; width: {width:0.##}%; height: {height:0.##}%; }}\n");
                }
            }
        }

        foreach (var (input, state) in States)
        {
            css.Append(state == "hover" ? "@media (hover: hover) {\n" : "");
            css.AppendJoin(",\n", gallery.Map.Places.Select(place => $".where:has({Control(place, state)}{input}) :is(.spot--{place.Id}, .dot--{place.Id})"));
            css.Append(CultureInfo.InvariantCulture, $" {{ {Properties(state)} }}\n");
            css.Append(state == "hover" ? "}\n" : "");
        }

        return css.Append("}\n").ToString();
    }

    /// <summary>What stands for a place beside the picture: an option, or a link, which can't be chosen.</summary>
    private static string Control(Place place, string state) =>
        state == "chosen" ? $"[value=\"{place.Id}\"]" : $":is([value=\"{place.Id}\"], [data-place=\"{place.Id}\"])";

    private static string Properties(string state) => state switch
    {
        "focus" => "--spot-halo: var(--focus); --spot-halo-width: 12; --spot-line: var(--focus-line); --dot-line: var(--focus-line);",
        "chosen" => $"--spot-halo: var(--chosen-halo); {Colours(state)}",
        _ => Colours(state),
    };

    private static string Colours(string state) =>
        $"--spot-fill: var(--{state}-fill); --spot-line: var(--{state}-line); --dot-fill: var(--{state}-dot); --dot-ink: var(--{state}-dot-ink);";
}
