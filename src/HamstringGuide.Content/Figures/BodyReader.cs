using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Figures.Muscles;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Figures.Skins;
using HamstringGuide.Guidance;

namespace HamstringGuide.Content.Figures;

/// <summary>Reads <c>figures/body.yaml</c>: the shapes that every person is drawn with.</summary>
internal static class BodyReader
{
    public static Body Read(ContentFile file) => file.ReadYaml(root =>
    {
        var limbs = root.Entries("limbs", Limb).DistinctBy(limb => limb.Chain).ToImmutableDictionary(limb => limb.Chain);

        foreach (var chain in Enum.GetValues<Chain>().Where(chain => file.Text is not null && !limbs.ContainsKey(chain)))
        {
            file.LostEntry(root.LineOf("limbs"), $"the widths of the chain '{chain.ToId()}' are missing");
        }

        return new Body
        {
            Limbs = limbs,
            Glyphs = root.Entries("glyphs", Glyph).DistinctBy(g => g.Id).ToImmutableDictionary(g => g.Id),
            Hands = root.Entries("hands", Hand).DistinctBy(h => h.Id).ToImmutableDictionary(h => h.Id),
            Muscles = root.Entries("muscles", Muscle).DistinctBy(m => m.Id).ToImmutableDictionary(m => m.Id),
        };
    });

    private static LimbShape Limb(MapReader item)
    {
        var chain = item.Word<Chain>("chain");
        var rows = item.Each("widths", node => new Row(NodeReader.Decimals(item.File, node, "an entry of 'widths'", 3)));

        if (rows.Length < 2)
        {
            item.File.LostEntry(item.LineOf("widths"), "'widths' must have two entries or more");
        }

        return new(
            chain,
            new([.. rows.Select(row => new WidthRow(row.Numbers[0], row.Numbers[1], row.Numbers[2]))]),
            item.Required("samples") is YamlList samples ? NodeReader.Decimals(item.File, samples, "'samples'", samples.Items.Length) : [],
            item.Decimal("blend"));
    }

    private static Glyph Glyph(MapReader item) => new(item.Text("id"), item.Entries("shapes", Shape));

    private static GlyphShape Shape(MapReader item)
    {
        var closed = item.Optional("outline") is not null;
        return new(item.Word<Paint>("paint"), closed, Shapes.Points(item, closed ? "outline" : "line"));
    }

    private static HandShape Hand(MapReader item) => new(item.Text("id"), Shapes.Lines(item, "outlines"), Shapes.Lines(item, "lines"));

    private static Muscle Muscle(MapReader item) => new()
    {
        Id = item.Text("id"),
        Form = item.Word<MuscleForm>("form"),
        Chain = item.Word<Chain>("chain"),
        Shape = Shapes.Points(item, "shape"),
        Fibres = Shapes.Lines(item, "fibres"),
    };

    private sealed record Row(ImmutableArray<double> Numbers);
}
