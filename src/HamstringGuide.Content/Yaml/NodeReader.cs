using System.Collections.Immutable;
using System.Globalization;
using HamstringGuide.Content.Files;

namespace HamstringGuide.Content.Yaml;

/// <summary>
/// Reads single nodes. What is not of the kind asked for is reported under the name given, and a stand-in goes back: empty
/// text, 0, false, the first word, an empty list.
/// </summary>
internal static class NodeReader
{
    /// <summary>Text that is not empty.</summary>
    public static string Text(ContentFile file, YamlNode node, string name)
    {
        switch (node)
        {
            case YamlScalar { IsEmpty: false } scalar:
                file.Reading.Remember(scalar.Value, file.Name, scalar.Line, sound: true);
                return scalar.Value;
            case YamlScalar:
                file.LostValue(node.Line, $"{name} is empty");
                return "";
            default:
                file.LostValue(node.Line, $"{name} must be text; put it in quotes where it has a ': ' or a bracket in it");
                return "";
        }
    }

    public static int Number(ContentFile file, YamlNode node, string name)
    {
        if (ToNumber(node) is { } number)
        {
            return number;
        }

        file.LostValue(node.Line, $"{name} must be a whole number{Instead(node)}");
        return 0;
    }

    /// <summary>A number that need not be whole.</summary>
    public static double Decimal(ContentFile file, YamlNode node, string name)
    {
        if (ToDecimal(node) is { } number)
        {
            return number;
        }

        file.LostValue(node.Line, $"{name} must be a number{Instead(node)}");
        return 0;
    }

    /// <summary>Exactly so many numbers.</summary>
    public static ImmutableArray<double> Decimals(ContentFile file, YamlNode node, string name, int count)
    {
        if (node is YamlList list && list.Items.Length == count && list.Items.All(item => ToDecimal(item) is not null))
        {
            return [.. list.Items.Select(item => ToDecimal(item)!.Value)];
        }

        file.LostValue(node.Line, $"{name} must be a list of {count} numbers");
        return [.. Enumerable.Repeat(0.0, count)];
    }

    public static DateOnly Date(ContentFile file, YamlNode node, string name)
    {
        if (node is YamlScalar scalar && DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        file.LostValue(node.Line, $"{name} must be a day, such as 2026-11-22{Instead(node)}");
        return default;
    }

    public static bool YesNo(ContentFile file, YamlNode node, string name)
    {
        if (node is YamlScalar { Quoted: false, Value: "true" or "false" } scalar)
        {
            return scalar.Value == "true";
        }

        file.LostValue(node.Line, $"{name} must be true or false{Instead(node)}");
        return false;
    }

    /// <summary>One of a closed list of words.</summary>
    public static string OneOf(ContentFile file, YamlNode node, string name, IReadOnlyCollection<string> words)
    {
        if (node is YamlScalar scalar && words.Contains(scalar.Value))
        {
            return scalar.Value;
        }

        file.LostValue(node.Line, $"{name} must be one of {string.Join(", ", words)}{Instead(node)}");
        return words.First();
    }

    /// <summary>Exactly two whole numbers.</summary>
    public static (int Least, int Most) Pair(ContentFile file, YamlNode node, string name)
    {
        if (node is YamlList { Items: [var first, var second] } && ToNumber(first) is { } least && ToNumber(second) is { } most)
        {
            return (least, most);
        }

        file.LostValue(node.Line, $"{name} must be a pair of whole numbers, least and most, such as [2, 3]");
        return (1, 1);
    }

    public static ImmutableArray<string> Texts(ContentFile file, YamlNode node, string name)
    {
        if (node is YamlList list)
        {
            return [.. list.Items.Select(i => Text(file, i, $"an entry of {name}"))];
        }

        file.LostValue(node.Line, $"{name} must be a list{Instead(node)}");
        return node is YamlScalar { IsEmpty: false } scalar ? [scalar.Value] : [];
    }

    /// <summary>A list of mappings. One that is not a mapping is left out.</summary>
    public static ImmutableArray<T> Entries<T>(ContentFile file, YamlNode node, string name, Func<MapReader, T> read)
        where T : class
    {
        if (node is not YamlList list)
        {
            file.LostEntry(node.Line, $"{name} must be a list{Instead(node)}");
            return [];
        }

        var entries = ImmutableArray.CreateBuilder<T>(list.Items.Length);

        foreach (var item in list.Items)
        {
            if (item is YamlMap map)
            {
                entries.Add(Entry(file, map, read));
            }
            else
            {
                file.LostEntry(item.Line, $"an entry of {name} must be a mapping of fields{Instead(item)}");
            }
        }

        return entries.ToImmutable();
    }

    public static T Entry<T>(ContentFile file, YamlMap map, Func<MapReader, T> read)
        where T : class => file.Remember(map.Line, () => MapReader.Read(file, map, read));

    /// <summary>", not ..." for the end of a message.</summary>
    public static string Instead(YamlNode node) => node switch
    {
        YamlScalar { IsEmpty: true } => "; it is empty",
        YamlScalar scalar => $", not '{scalar.Value}'",
        YamlList => ", not a list",
        _ => ", not a mapping",
    };

    private static int? ToNumber(YamlNode node) =>
        node is YamlScalar { Quoted: false } scalar
        && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static double? ToDecimal(YamlNode node) =>
        node is YamlScalar { Quoted: false } scalar
        && double.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
