using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Guidance.Plans;

/// <summary>Where a dose is not among the usual ones of its exercise: of all stages together, from the first week to the last.</summary>
internal static class DoseComparison
{
    /// <summary>One sentence for each number that is out of range. A number that the guide leaves open is not remarked on.</summary>
    public static IEnumerable<string> Of(Dose dose, Exercise exercise)
    {
        if (dose.Minutes is not null && exercise.Regimens.All(r => r.Minutes is null))
        {
            yield return "The guide doses this in repetitions or holds, not in minutes.";
        }
        else if (dose.Minutes is null && exercise.Regimens.All(r => r.Minutes is not null))
        {
            yield return "The guide doses this in minutes, not in repetitions or holds.";
        }

        (int? Value, Func<Regimen, Amount?> Of, string Unit)[] numbers =
        [
            (dose.Sets, r => r.Sets, "sets"),
            (dose.Repetitions, r => r.Repetitions, "repetitions"),
            (dose.HoldSeconds, r => r.HoldSeconds, "seconds of hold"),
            (dose.RestSeconds, r => r.RestSeconds, "seconds of rest"),
            (dose.Minutes, r => r.Minutes, "minutes"),
            (dose.TimesADay, r => r.TimesADay, "times a day"),
            (dose.DaysAWeek, r => r.DaysAWeek, "days a week"),
        ];

        foreach (var (value, of, unit) in numbers)
        {
            Amount[] usual = [.. exercise.Regimens.Select(of).OfType<Amount>()];

            if (value is { } given && usual.Length > 0 && new Amount(usual.Min(a => a.Min), usual.Max(a => a.Max)) is var range
                && (given < range.Min || given > range.Max))
            {
                yield return $"{given} {unit} is {(given < range.Min ? "less" : "more")} than usual: the guide gives {range}.";
            }
        }
    }
}
