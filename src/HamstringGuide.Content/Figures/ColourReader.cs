using System.Collections.Immutable;
using System.Text.RegularExpressions;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Guidance;

namespace HamstringGuide.Content.Figures;

/// <summary>Reads <c>figures/palettes.yaml</c> and <c>figures/people.yaml</c>.</summary>
internal static partial class ColourReader
{
    public static Palettes Palettes(ContentFile file) => file.ReadYaml(root =>
        new Palettes(Enum.GetValues<Look>().ToImmutableDictionary(look => look, look => root.Entry(look.ToId(), Palette))));

    public static ImmutableArray<Person> People(ContentFile file, Body body) => file.ReadList("people", item => Person(item, body));

    private static Person Person(MapReader item, Body body)
    {
        var person = new Person
        {
            Id = item.Text("id"),
            Head = item.Texts("head"),
            FrontHead = item.Texts("front-head"),
            Limbs = item.Decimal("limbs"),
            Belly = item.Decimal("belly"),
            Colours = new[] { Look.Light, Look.Dark }.ToImmutableDictionary(look => look, look => item.Entry(look.ToId(), Palette)),
        };

        foreach (var glyph in person.Head.Concat(person.FrontHead).Where(glyph => !body.Glyphs.ContainsKey(glyph)))
        {
            item.File.LostValue(item.Line, $"there is no glyph '{glyph}' in body.yaml");
        }

        return person;
    }

    private static Palette Palette(MapReader item)
    {
        var colours = ImmutableDictionary.CreateBuilder<Paint, string>();

        foreach (var paint in Enum.GetValues<Paint>())
        {
            if (item.OptionalText(paint.ToId()) is not { } colour)
            {
                continue;
            }

            if (!Colour().IsMatch(colour))
            {
                item.File.LostValue(item.LineOf(paint.ToId()), $"'{paint.ToId()}' must be a colour such as \"#33505c\", not '{colour}'");
                continue;
            }

            colours[paint] = colour;
        }

        return new(colours.ToImmutable());
    }

    [GeneratedRegex("^#[0-9a-f]{6}$")]
    private static partial Regex Colour();
}
