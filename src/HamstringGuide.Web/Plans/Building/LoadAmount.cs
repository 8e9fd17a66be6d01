using System.Globalization;
using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Web.Plans.Building;

/// <summary>How much of a load, as people type it: kilograms or percent.</summary>
public static class LoadAmount
{
    private const int HalvesInOne = 2;

    /// <summary>Kinds that need a number beside them.</summary>
    public static bool IsNeeded(PlanLoadKind kind) => kind is PlanLoadKind.Weight or PlanLoadKind.Effort;

    /// <summary>Such as "2.5".</summary>
    public static string Words(PlanLoad load) =>
        (load.Kind == PlanLoadKind.Weight ? load.Amount / (decimal)HalvesInOne : load.Amount).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Reads kilograms with a point or a comma, or whole percent.</summary>
    /// <returns>Null when it is no such number. One that is out of range is read: the load itself says so.</returns>
    public static PlanLoad? Read(PlanLoadKind kind, string text)
    {
        const NumberStyles style = NumberStyles.AllowDecimalPoint;

        if (!IsNeeded(kind))
        {
            return new(kind);
        }

        if (!decimal.TryParse(text.Replace(',', '.'), style, CultureInfo.InvariantCulture, out var number) || number > short.MaxValue)
        {
            return null;
        }

        var amount = kind == PlanLoadKind.Weight ? number * HalvesInOne : number;
        return amount == decimal.Truncate(amount) ? new(kind, (int)amount) : null;
    }
}
