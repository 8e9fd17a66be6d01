using System.Globalization;
using System.Text.Json;
using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests.Discovery;

/// <summary>
/// Checks JSON-LD against the definitions of schema.org (schema-org.tsv): every type and property exists, stands on a type that may
/// have it, and has a value that it may have. Stricter than schema.org, which lets text stand for anything.
/// </summary>
public sealed class SchemaOrg
{
    private const string Home = "https://schema.org/";
    private readonly Dictionary<string, string[]> _parents = [];
    private readonly Dictionary<string, string> _enumerationOf = [];
    private readonly Dictionary<string, (string[] Domains, string[] Ranges)> _properties = [];

    public SchemaOrg()
    {
        foreach (var cells in File.ReadLines(Path.Combine(Repository.Root, "tests", "HamstringGuide.Web.Tests", "Discovery", "schema-org.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t')))
        {
            switch (cells[0])
            {
                case "type":
                    _parents.Add(cells[1], List(cells[2]));
                    break;
                case "member":
                    _enumerationOf.Add(cells[1], cells[2]);
                    break;
                default:
                    _properties.Add(cells[1], (List(cells[2]), List(cells[3])));
                    break;
            }
        }
    }

    /// <summary>Types, members and properties that were met.</summary>
    public HashSet<string> Used { get; } = [];

    public IEnumerable<string> Defined => [.. _parents.Keys, .. _enumerationOf.Keys, .. _properties.Keys];

    /// <returns>Everything that is wrong; empty when it is valid.</returns>
    public IReadOnlyList<string> Problems(string json)
    {
        using var document = JsonDocument.Parse(json);
        var problems = new List<string>();

        if (!document.RootElement.TryGetProperty("@context", out var context) || context.GetString() != "https://schema.org")
        {
            problems.Add("no context");
        }

        Check(document.RootElement, problems);
        return problems;
    }

    private void Check(JsonElement node, List<string> problems)
    {
        if (!node.TryGetProperty("@type", out var named) || named.GetString() is not { } type || !_parents.ContainsKey(type))
        {
            problems.Add($"no known type: {node}");
            return;
        }

        Ancestors(type).ToList().ForEach(ancestor => Used.Add(ancestor));

        foreach (var property in node.EnumerateObject().Where(property => property.Name is not ("@context" or "@type")))
        {
            if (property.Name == "@id")
            {
                problems.AddRange(IsUrl(property.Value) ? [] : [$"@id is not absolute: {property.Value}"]);
                continue;
            }

            // Of an action one may say what a property's input must be (https://schema.org/docs/actions.html).
            var isInput = property.Name.EndsWith("-input", StringComparison.Ordinal);
            var name = isInput ? property.Name[..^"-input".Length] : property.Name;

            if (!_properties.TryGetValue(name, out var definition) || !definition.Domains.Intersect(Ancestors(type)).Any())
            {
                problems.Add($"{type} has no {name}");
                continue;
            }

            Used.Add(name);
            JsonElement[] values = property.Value.ValueKind == JsonValueKind.Array ? [.. property.Value.EnumerateArray()] : [property.Value];
            string[] ranges = isInput ? ["Text"] : definition.Ranges;
            problems.AddRange(values.Where(value => !Fits(value, ranges)).Select(value => $"{type}.{name} may not be {value}"));
            values.Where(value => value.ValueKind == JsonValueKind.Object).ToList().ForEach(value => Check(value, problems));
        }
    }

    private bool Fits(JsonElement value, string[] ranges) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => ranges.Contains("Boolean"),
        JsonValueKind.Number => ranges.Contains("Number") || (ranges.Contains("Integer") && value.TryGetInt32(out _)),
        JsonValueKind.Object => value.TryGetProperty("@type", out var type) && Ancestors(type.GetString()!).Intersect(ranges).Any(),
        JsonValueKind.String when value.GetString()!.StartsWith(Home, StringComparison.Ordinal) => IsMember(value.GetString()![Home.Length..], ranges),
        JsonValueKind.String => !string.IsNullOrWhiteSpace(value.GetString())
            && (ranges.Contains("Text") || (ranges.Contains("URL") && IsUrl(value)) || (ranges.Contains("Date") && IsDate(value.GetString()!))),
        _ => false,
    };

    private bool IsMember(string name, string[] ranges)
    {
        Used.Add(name);
        return _enumerationOf.TryGetValue(name, out var enumeration) && ranges.Contains(enumeration);
    }

    private static bool IsUrl(JsonElement value) =>
        Uri.TryCreate(value.GetString(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static bool IsDate(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private IEnumerable<string> Ancestors(string type) =>
        _parents.TryGetValue(type, out var parents) ? parents.SelectMany(Ancestors).Prepend(type) : [];

    private static string[] List(string cell) => cell.Split(", ", StringSplitOptions.RemoveEmptyEntries);
}
