using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace HamstringGuide.Guidance;

/// <summary>
/// The ids of a closed list's members as they stand in content, addresses and the API: <c>SeeClinicianSoon</c> is
/// <c>see-clinician-soon</c>.
/// </summary>
public static class EnumId
{
    public static string ToId<T>(this T value)
        where T : struct, Enum => Of<T>.Ids[value];

    public static bool TryParse<T>(string? id, [MaybeNullWhen(false)] out T value)
        where T : struct, Enum => Of<T>.Values.TryGetValue(id ?? "", out value);

    /// <summary>All ids, in the order of declaration.</summary>
    public static IReadOnlyCollection<string> All<T>()
        where T : struct, Enum => Of<T>.Values.Keys;

    private static class Of<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Ids =
            Enum.GetValues<T>().ToDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

        public static readonly Dictionary<string, T> Values =
            Ids.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
