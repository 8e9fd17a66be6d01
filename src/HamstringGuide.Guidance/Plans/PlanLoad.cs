using System.Globalization;

namespace HamstringGuide.Guidance.Plans;

/// <summary>How heavy an exercise is to be.</summary>
/// <param name="Amount">Percent of full effort, or half kilograms; 0 for the other kinds.</param>
public sealed record PlanLoad(PlanLoadKind Kind, int Amount = 0)
{
    /// <summary>115.5 kg.</summary>
    public const int MostHalfKilograms = 231;

    /// <summary>Percent of effort go in steps of so many.</summary>
    public const int EffortStep = 5;

    /// <summary>What is wrong; null when nothing is.</summary>
    public string? Problem => Kind switch
    {
        PlanLoadKind.Effort => Amount is >= EffortStep and <= 100 && Amount % EffortStep == 0
            ? null
            : "Give the effort as 5 to 100 percent, in steps of 5.",
        PlanLoadKind.Weight => Amount is >= 1 and <= MostHalfKilograms ? null : "Give the weight as 0.5 to 115.5 kg, in steps of half a kilogram.",
        _ => Enum.IsDefined(Kind) && Amount == 0 ? null : "This load is not one of those to choose from.",
    };

    /// <summary>As it stands in a dose, such as "2.5 kg" or "light band".</summary>
    public string ToWords() => Kind switch
    {
        PlanLoadKind.BodyWeight => "no weight",
        PlanLoadKind.LightBand => "light band",
        PlanLoadKind.MediumBand => "medium band",
        PlanLoadKind.HeavyBand => "strong band",
        PlanLoadKind.Effort => $"{Amount}% of your full effort",
        _ => (Amount / 2m).ToString("0.#", CultureInfo.InvariantCulture) + " kg",
    };
}

/// <summary>
/// Kinds of load. Bands by strength and not by colour, which every maker uses for another one.
/// </summary>
public enum PlanLoadKind
{
    /// <summary>The body alone.</summary>
    BodyWeight,
    LightBand,
    MediumBand,
    HeavyBand,

    /// <summary>Percent of full effort, as for holds against something that does not move.</summary>
    Effort,

    /// <summary>In half kilograms.</summary>
    Weight,
}
