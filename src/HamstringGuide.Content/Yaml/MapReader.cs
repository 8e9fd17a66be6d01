using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Guidance;

namespace HamstringGuide.Content.Yaml;

/// <summary>
/// Reads the fields of one mapping by name. A field that was never asked for is unknown; one that is missing, empty or of
/// the wrong kind is reported and a stand-in goes back, so that reading goes on.
/// </summary>
internal sealed class MapReader
{
    private readonly YamlMap? _map;
    private readonly List<string> _known = [];
    private readonly int _lostBefore;

    private MapReader(ContentFile file, YamlMap? map)
    {
        File = file;
        _map = map;
        _lostBefore = file.Reading.LostValues;
    }

    public ContentFile File { get; }

    /// <summary>Where the mapping begins.</summary>
    public int Line => _map?.Line ?? 1;

    /// <summary>Nothing that was read from the mapping so far is a stand-in.</summary>
    public bool IsSound => _map is not null && File.Reading.LostValues == _lostBefore;

    /// <summary>Reads a mapping, then reports the fields that nobody asked for.</summary>
    /// <param name="map">Null when it is missing, which is reported already: then all is stand-ins, without further words.</param>
    public static T Read<T>(ContentFile file, YamlMap? map, Func<MapReader, T> read)
    {
        var reader = new MapReader(file, map);
        var result = read(reader);
        reader.ReportUnknownFields();
        return result;
    }

    /// <summary>The field's node, or null when it is not there.</summary>
    public YamlNode? Optional(string field)
    {
        if (!_known.Contains(field))
        {
            _known.Add(field);
        }

        return _map?.Fields.FirstOrDefault(f => f.Name == field)?.Value;
    }

    /// <summary>Where the field's value begins; the mapping's line when it is not there.</summary>
    public int LineOf(string field) => Optional(field)?.Line ?? Line;

    /// <summary>The field's node; null when it is not there, which is reported.</summary>
    public YamlNode? Required(string field)
    {
        var node = Optional(field);

        if (node is null && _map is not null)
        {
            File.LostValue(_map.Line, $"'{field}' is missing");
        }

        return node;
    }

    /// <summary>The id.</summary>
    public string Id() => NamedElsewhere(item => item.Text("id"));

    /// <summary>The id of a file that is named after it.</summary>
    public string FileNamedId()
    {
        var id = Id();

        if (id.Length > 0 && id != File.BareName)
        {
            File.Problem(LineOf("id"), $"the id '{id}' must be the file's name, which is '{File.BareName}'");
        }

        return id;
    }

    /// <summary>Reads what other entries or files name: with a stand-in for it, names may seem unknown that are not.</summary>
    public T NamedElsewhere<T>(Func<MapReader, T> read)
    {
        var before = File.Reading.LostValues;
        var result = read(this);

        if (File.Reading.LostValues != before)
        {
            File.Reading.LoseEntry();
        }

        return result;
    }

    public string Text(string field) => Required(field) is { } node ? NodeReader.Text(File, node, Named(field)) : "";

    public string? OptionalText(string field) => Optional(field) is { } node ? NodeReader.Text(File, node, Named(field)) : null;

    public int Number(string field) => Required(field) is { } node ? NodeReader.Number(File, node, Named(field)) : 0;

    public int? OptionalNumber(string field) => Optional(field) is { } node ? NodeReader.Number(File, node, Named(field)) : null;

    /// <summary>A number that need not be whole.</summary>
    public double Decimal(string field) => Required(field) is { } node ? NodeReader.Decimal(File, node, Named(field)) : 0;

    /// <summary>So many numbers, such as the two of a place.</summary>
    public ImmutableArray<double> Decimals(string field, int count) =>
        Required(field) is { } node ? NodeReader.Decimals(File, node, Named(field), count) : [.. Enumerable.Repeat(0.0, count)];

    /// <summary>A day, as in 2026-11-22.</summary>
    public DateOnly Date(string field) => Required(field) is { } node ? NodeReader.Date(File, node, Named(field)) : default;

    public bool YesNo(string field) => Required(field) is { } node && NodeReader.YesNo(File, node, Named(field));

    /// <summary>False when it is not there.</summary>
    public bool OptionalYesNo(string field) => Optional(field) is { } node && NodeReader.YesNo(File, node, Named(field));

    /// <summary>One of a closed list of words.</summary>
    public string OneOf(string field, IReadOnlyCollection<string> words) =>
        Required(field) is { } node ? NodeReader.OneOf(File, node, Named(field), words) : words.First();

    /// <summary>One of a closed list, by its id.</summary>
    public T Word<T>(string field)
        where T : struct, Enum => ToWord<T>(OneOf(field, EnumId.All<T>()));

    /// <summary>One of a closed list, by its id; null when the field is not there.</summary>
    public T? OptionalWord<T>(string field)
        where T : struct, Enum =>
        Optional(field) is { } node ? ToWord<T>(NodeReader.OneOf(File, node, Named(field), EnumId.All<T>())) : null;

    /// <summary>Some of a closed list, by their ids; empty when the field is not there.</summary>
    public ImmutableArray<T> OptionalWords<T>(string field)
        where T : struct, Enum
    {
        var name = Named(field);

        switch (Optional(field))
        {
            case null:
                return [];
            case YamlList list:
                return [.. list.Items.Select(i => ToWord<T>(NodeReader.OneOf(File, i, $"an entry of {name}", EnumId.All<T>())))];
            case var node:
                File.LostValue(node.Line, $"{name} must be a list{NodeReader.Instead(node)}");
                return [];
        }
    }

    public ImmutableArray<string> Texts(string field) => Required(field) is { } node ? NodeReader.Texts(File, node, Named(field)) : [];

    /// <summary>Empty when it is not there.</summary>
    public ImmutableArray<string> OptionalTexts(string field) =>
        Optional(field) is { } node ? NodeReader.Texts(File, node, Named(field)) : [];

    public (int Least, int Most)? OptionalPair(string field) =>
        Optional(field) is { } node ? NodeReader.Pair(File, node, Named(field)) : null;

    /// <summary>A mapping within this one.</summary>
    public T Entry<T>(string field, Func<MapReader, T> read)
        where T : class => Required(field) is { } node ? Entry(node, field, read) : Read(File, null, read);

    public T? OptionalEntry<T>(string field, Func<MapReader, T> read)
        where T : class => Optional(field) is { } node ? Entry(node, field, read) : null;

    /// <summary>A list of mappings.</summary>
    public ImmutableArray<T> Entries<T>(string field, Func<MapReader, T> read)
        where T : class
    {
        if (Required(field) is { } node)
        {
            return NodeReader.Entries(File, node, Named(field), read);
        }

        File.Reading.LoseEntry();
        return [];
    }

    /// <summary>A list of mappings; empty when it is not there.</summary>
    public ImmutableArray<T> OptionalEntries<T>(string field, Func<MapReader, T> read)
        where T : class => Optional(field) is { } node ? NodeReader.Entries(File, node, Named(field), read) : [];

    /// <summary>A list of which each entry, a text or a list, is remembered with its line.</summary>
    public ImmutableArray<T> Each<T>(string field, Func<YamlNode, T> read)
        where T : class
    {
        switch (Required(field))
        {
            case null:
                return [];
            case YamlList list:
                return [.. list.Items.Select(node => File.Remember(node.Line, () => read(node)))];
            case var node:
                File.LostValue(node.Line, $"{Named(field)} must be a list{NodeReader.Instead(node)}");
                return [];
        }
    }

    private T Entry<T>(YamlNode node, string field, Func<MapReader, T> read)
        where T : class
    {
        if (node is YamlMap map)
        {
            return NodeReader.Entry(File, map, read);
        }

        File.LostValue(node.Line, $"{Named(field)} must be a mapping of fields{NodeReader.Instead(node)}");
        return Read(File, null, read);
    }

    private void ReportUnknownFields()
    {
        foreach (var field in _map?.Fields ?? [])
        {
            if (!_known.Contains(field.Name))
            {
                File.Problem(field.Line, $"'{field.Name}' is not a field here; the fields are {string.Join(", ", _known)}");
            }
        }
    }

    private static string Named(string field) => $"'{field}'";

    private static T ToWord<T>(string id)
        where T : struct, Enum => EnumId.TryParse<T>(id, out var value) ? value : default;
}
