using System.Text.Json;

namespace HamstringGuide.Web.Api;

/// <summary>Everything that is wrong with a request, by the name of what is wrong; empty when nothing is.</summary>
public sealed class SentProblems
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8 };

    private readonly Dictionary<string, string[]> _all = new(StringComparer.Ordinal);

    /// <summary>As a problem document has them. What is wrong with the whole has the name "".</summary>
    public IDictionary<string, string[]> All => _all;

    public bool IsEmpty => _all.Count == 0;

    public void Add(string name, string message) => _all[name] = _all.TryGetValue(name, out var earlier) ? [.. earlier, message] : [message];

    /// <summary>Reads JSON; that it is none is a problem of the whole.</summary>
    public void Parse(ReadOnlyMemory<byte> json, Action<JsonElement> read)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            read(document.RootElement);
        }
        catch (JsonException problem)
        {
            Add("", $"This is not JSON: line {problem.LineNumber + 1}, position {problem.BytePositionInLine + 1}.");
        }
        catch (InvalidOperationException)
        {
            // What the document says of a string when it comes to be read: bytes that are no UTF-8, or half a surrogate pair.
            Add("", "A name or a text in this JSON is not valid Unicode.");
        }
    }
}
