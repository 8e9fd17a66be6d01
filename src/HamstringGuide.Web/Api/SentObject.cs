using System.Globalization;
using System.Text.Json;

namespace HamstringGuide.Web.Api;

/// <summary>An object of a request, read strictly: what has the wrong type, is there twice or has no meaning is a problem.</summary>
internal sealed class SentObject
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly SentProblems _problems;
    private readonly string _path;

    private SentObject(JsonElement element, string path, SentProblems problems)
    {
        (_path, _problems) = (path, problems);

        foreach (var member in element.EnumerateObject())
        {
            if (!_members.TryAdd(member.Name, member.Value))
            {
                problems.Add(PathOf(member.Name), "This member is there twice.");
            }
        }
    }

    /// <param name="path">Such as <c>exercises[1]</c>; "" for the whole.</param>
    /// <returns>Null when it is no object, which is a problem.</returns>
    public static SentObject? Read(JsonElement element, string path, SentProblems problems)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return new(element, path, problems);
        }

        problems.Add(path, "Expects an object.");
        return null;
    }

    public string PathOf(string name) => _path.Length == 0 ? name : $"{_path}.{name}";

    /// <returns>Null when it is left out.</returns>
    public JsonElement? Find(string name)
    {
        _known.Add(name);
        return _members.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    public int? Number(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) => number,
        _ => Wrong<int>(name, "Expects a whole number."),
    };

    public decimal? Decimal(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetDecimal(out var number) => number,
        _ => Wrong<decimal>(name, "Expects a number."),
    };

    public DateOnly? Day(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value
            when DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => Wrong<DateOnly>(name, "Expects a day as yyyy-MM-dd."),
    };

    public string? Text(string name)
    {
        switch (Find(name))
        {
            case null:
                return null;
            case { ValueKind: JsonValueKind.String } value:
                return value.GetString();
            default:
                _problems.Add(PathOf(name), "Expects a text.");
                return null;
        }
    }

    /// <summary>An array's elements, each with its path; none when it is left out.</summary>
    public IEnumerable<(JsonElement Element, string Path)> List(string name)
    {
        if (Find(name) is not { } list)
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            _problems.Add(PathOf(name), "Expects an array.");
            return [];
        }

        return list.EnumerateArray().Select((element, i) => (element, $"{PathOf(name)}[{i}]"));
    }

    /// <summary>To be called last: whatever was not asked for has no meaning.</summary>
    public void NothingElse()
    {
        foreach (var name in _members.Keys.Except(_known))
        {
            _problems.Add(PathOf(name), $"There is no such member. Known are {string.Join(", ", _known)}.");
        }
    }

    private T? Wrong<T>(string name, string message)
        where T : struct
    {
        _problems.Add(PathOf(name), message);
        return null;
    }
}
