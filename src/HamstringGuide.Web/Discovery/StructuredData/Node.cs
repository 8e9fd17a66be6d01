using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace HamstringGuide.Web.Discovery.StructuredData;

/// <summary>Things in the words of schema.org, as JSON-LD.</summary>
internal static class Node
{
    /// <summary>All letters as they are, but those that mean something in HTML escaped: no text can end a script element.</summary>
    private static readonly JsonSerializerOptions InHtml = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A thing of a type; properties without a value are left out.</summary>
    public static JsonObject Of(string type, params IEnumerable<(string Property, JsonNode? Value)> properties)
    {
        var node = new JsonObject { ["@type"] = type };

        foreach (var (property, value) in properties)
        {
            if (value is not null and not JsonArray { Count: 0 })
            {
                node[property] = value;
            }
        }

        return node;
    }

    public static JsonArray Many(IEnumerable<JsonNode?> values) => new([.. values]);

    public static JsonArray Many(IEnumerable<string> values) => Many(values.Select(value => (JsonNode?)value));

    /// <summary>For a script element of type <c>application/ld+json</c>.</summary>
    public static string ToScript(this JsonObject node)
    {
        node.Insert(0, "@context", "https://schema.org");
        return node.ToJsonString(InHtml);
    }
}
