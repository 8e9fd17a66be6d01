using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Guidance.Plans;

/// <summary>
/// How much of an exercise, in single numbers: repetitions, holds or both, or else minutes; each optional. What is null is left to
/// the person.
/// </summary>
public sealed record Dose
{
    public const int MostSets = 15;
    public const int MostRepetitions = 60;
    public const int MostSeconds = 300;
    public const int MostMinutes = 120;
    public const int MostTimes = 7;

    /// <summary>Rest goes in steps of so many seconds, and so do holds above a minute.</summary>
    public const int SecondsStep = 5;

    private const int Minute = 60;

    /// <summary>1 to 15.</summary>
    public int? Sets { get; init; }

    /// <summary>1 to 60.</summary>
    public int? Repetitions { get; init; }

    /// <summary>1 to 60, and on to 300 in steps of 5.</summary>
    public int? HoldSeconds { get; init; }

    /// <summary>5 to 300 in steps of 5.</summary>
    public int? RestSeconds { get; init; }

    /// <summary>1 to 120; never with repetitions or a hold.</summary>
    public int? Minutes { get; init; }

    /// <summary>Sessions a day, 1 to 7.</summary>
    public int? TimesADay { get; init; }

    /// <summary>1 to 7.</summary>
    public int? DaysAWeek { get; init; }

    public PlanLoad? Load { get; init; }

    /// <summary>The careful end of a usual dose: the least of each range, with the longest rest. Its load is words, so there is none.</summary>
    public static Dose LeastOf(Regimen regimen)
    {
        var timed = regimen.Minutes is not null;

        return new()
        {
            Sets = Least(regimen.Sets, MostSets),
            Repetitions = timed ? null : Least(regimen.Repetitions, MostRepetitions),
            HoldSeconds = timed || regimen.HoldSeconds is not { } hold ? null : Seconds(hold.Min, hold.Min <= Minute ? 1 : SecondsStep),
            RestSeconds = regimen.RestSeconds is { } rest ? Seconds(rest.Max, SecondsStep) : null,
            Minutes = Least(regimen.Minutes, MostMinutes),
            TimesADay = Least(regimen.TimesADay, MostTimes),
            DaysAWeek = Least(regimen.DaysAWeek, MostTimes),
        };
    }

    /// <summary>The same dose in the guide's own form, which has its sentence and its figures.</summary>
    /// <param name="painLimit">0 to 10.</param>
    public Regimen ToRegimen(bool eachSide, int painLimit) => new()
    {
        Id = "plan",
        Name = "Your plan",
        Sets = One(Sets),
        Repetitions = One(Repetitions),
        HoldSeconds = One(HoldSeconds),
        RestSeconds = One(RestSeconds),
        Minutes = One(Minutes),
        TimesADay = One(TimesADay),
        DaysAWeek = One(DaysAWeek),
        EachSide = eachSide,
        Load = Load?.ToWords(),
        PainLimit = painLimit,
    };

    /// <summary>What is wrong, in words for whoever fills in the plan.</summary>
    public IEnumerable<DoseProblem> Problems()
    {
        if (Repetitions is null && HoldSeconds is null && Minutes is null)
        {
            yield return new(DosePart.Repetitions, "Give repetitions, a hold or minutes.");
        }

        if (Minutes is not null && (Repetitions is not null || HoldSeconds is not null))
        {
            yield return new(DosePart.Minutes, "Give either minutes, or repetitions and a hold.");
        }

        (DosePart Part, int? Value, int Most, string Name)[] numbers =
        [
            (DosePart.Sets, Sets, MostSets, "Sets"),
            (DosePart.Repetitions, Repetitions, MostRepetitions, "Repetitions"),
            (DosePart.Minutes, Minutes, MostMinutes, "Minutes"),
            (DosePart.TimesADay, TimesADay, MostTimes, "Times a day"),
            (DosePart.DaysAWeek, DaysAWeek, MostTimes, "Days a week"),
        ];

        foreach (var (part, value, most, name) in numbers)
        {
            if (value < 1 || value > most)
            {
                yield return new(part, $"{name} must be 1 to {most}.");
            }
        }

        if (HoldSeconds is { } hold && (hold is < 1 or > MostSeconds || (hold > Minute && hold % SecondsStep != 0)))
        {
            yield return new(DosePart.Hold, $"The hold must be 1 to {MostSeconds} seconds; above a minute in steps of {SecondsStep}.");
        }

        if (RestSeconds is { } rest && (rest is < SecondsStep or > MostSeconds || rest % SecondsStep != 0))
        {
            yield return new(DosePart.Rest, $"The rest must be {SecondsStep} to {MostSeconds} seconds, in steps of {SecondsStep}.");
        }

        if (Load?.Problem is { } load)
        {
            yield return new(DosePart.Load, load);
        }
    }

    private static int? Least(Amount? amount, int most) => amount is { } some ? Math.Clamp(some.Min, 1, most) : null;

    private static int Seconds(int seconds, int step) => Math.Clamp(seconds / step * step, step, MostSeconds);

    private static Amount? One(int? number) => number is { } some ? new(some, some) : null;
}

/// <summary>Something that keeps a dose from being one.</summary>
/// <param name="Part">Where to mend it.</param>
public sealed record DoseProblem(DosePart Part, string Message);

/// <summary>Part of a dose, as a form has it.</summary>
public enum DosePart
{
    Sets,
    Repetitions,
    Hold,
    Rest,
    Minutes,
    TimesADay,
    DaysAWeek,
    Load,
}
