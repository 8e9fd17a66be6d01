using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace HamstringGuide.Guidance;

/// <summary>
/// The ids of a closed list's members as they stand in content, addresses and the API: <c>SeeClinicianSoon</c> is
/// <c>see-clinician-soon</c>.
/// </summary>
public static class EnumId
{
    public static string ToId<T>(this T value)
        where T : struct, Enum => Of<T>.Table.Ids[Unsafe.BitCast<T, int>(value)];

    public static bool TryParse<T>(string? id, [MaybeNullWhen(false)] out T value)
        where T : struct, Enum
    {
        var isKnown = Of<T>.Table.Numbers.TryGetValue(id ?? "", out var number);
        value = Unsafe.BitCast<int, T>(number);
        return isKnown;
    }

    /// <summary>All ids, in the order of declaration.</summary>
    public static IReadOnlyCollection<string> All<T>()
        where T : struct, Enum => Of<T>.Table.Numbers.Keys;

    private static class Of<T>
        where T : struct, Enum
    {
        public static readonly IdTable Table = new(typeof(T));
    }

    // By number and not by T: dictionaries of each T would be several hundred methods to compile at start. All lists are of int.
    private sealed class IdTable
    {
        public IdTable(Type list)
        {
            foreach (var (number, name) in ((int[])Enum.GetValuesAsUnderlyingType(list)).Zip(Enum.GetNames(list)))
            {
                var id = JsonNamingPolicy.KebabCaseLower.ConvertName(name);
                Ids.Add(number, id);
                Numbers.Add(id, number);
            }
        }

        public Dictionary<int, string> Ids { get; } = [];

        public Dictionary<string, int> Numbers { get; } = new(StringComparer.Ordinal);
    }
}
