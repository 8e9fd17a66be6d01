using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Storage.Rows;

/// <summary>
/// Values that are no scalars, as text: conditions, lists and nested records in the JSON of release files. Members of closed
/// lists stand by their ids.
/// </summary>
internal static class Column
{
    [return: NotNullIfNotNull(nameof(value))]
    public static string? ToJson<T>(T? value) =>
        value is null ? null : JsonSerializer.Serialize(value, GuidebookJson.Options);
}
