using System.Collections.Immutable;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Figures.BodyMap;
using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Content.Figures;

/// <summary>Reads places and lists of places, which are written as [x, y], and shapes made of them.</summary>
internal static class Shapes
{
    public static Point Point(MapReader item, string field)
    {
        var numbers = item.Decimals(field, 2);
        return new(numbers[0], numbers[1]);
    }

    public static ImmutableArray<Point> Points(MapReader item, string field) =>
        item.Required(field) is { } node ? Points(item, node, $"'{field}'") : [];

    /// <summary>Left, bottom, right, top.</summary>
    public static Box Box(ImmutableArray<double> edges) => new(edges[0], edges[1], edges[2], edges[3]);

    /// <summary>A list of numbers, however many.</summary>
    public static ImmutableArray<double> Numbers(MapReader item, string field) =>
        item.Required(field) is YamlList list ? NodeReader.Decimals(item.File, list, $"'{field}'", list.Items.Length) : item.Decimals(field, 0);

    /// <summary>A list of lists of places.</summary>
    public static ImmutableArray<ImmutableArray<Point>> Lines(MapReader item, string field)
    {
        switch (item.Required(field))
        {
            case null:
                return [];
            case YamlList list:
                return [.. list.Items.Select(line => Points(item, line, $"an entry of '{field}'"))];
            case var node:
                item.File.LostValue(node.Line, $"'{field}' must be a list{NodeReader.Instead(node)}");
                return [];
        }
    }

    /// <summary>A shape on the body map: an outline or a line.</summary>
    public static MapShape OnBody(MapReader item)
    {
        var closed = item.Optional("outline") is not null;
        return new()
        {
            Surface = item.Word<Surface>("on"),
            Sides = item.OptionalWord<Sides>("sides") ?? Sides.One,
            Closed = closed,
            Points = Points(item, closed ? "outline" : "line"),
            Corners = item.Optional("corners") is null ? [] : [.. Numbers(item, "corners").Select(number => (int)number)],
        };
    }

    private static ImmutableArray<Point> Points(MapReader item, YamlNode node, string name)
    {
        if (node is YamlList list)
        {
            return [.. list.Items.Select(place => NodeReader.Decimals(item.File, place, $"an entry of {name}", 2)).Select(xy => new Point(xy[0], xy[1]))];
        }

        item.File.LostValue(node.Line, $"{name} must be a list{NodeReader.Instead(node)}");
        return [];
    }
}
