using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Guidance.Tests.Plans;

/// <summary>Plans to test with, and words that two equal plans share (records compare immutable arrays by reference).</summary>
internal static class Plans
{
    /// <summary>As many of everything as there can be numbers: exercises e1 to e255 and so on.</summary>
    public static readonly PlanNumbers Numbers = new(
        Enumerable.Range(1, 255).Select(n => (n, $"e{n}")),
        Enumerable.Range(1, 255).Select(n => (n, new PageName((PageKind)(n % 2 * 2), $"p{n}"))),
        Enumerable.Range(1, 255).Select(n => (n, $"r{n}")));

    public static Plan Simple { get; } = new()
    {
        Exercises = [new("e1", PlanSide.Left, new() { Sets = 3, Repetitions = 10, DaysAWeek = 3 })],
        MadeOn = new(2026, 11, 22),
        PainLimit = 3,
        ReleaseHash = "0badc0de",
    };

    /// <summary>Four exercises with full doses, two pages and two signs.</summary>
    public static Plan Typical { get; } = Simple with
    {
        Exercises =
        [
            new("e4", PlanSide.Left, new() { Sets = 3, Repetitions = 10, HoldSeconds = 2, RestSeconds = 60, TimesADay = 1, DaysAWeek = 3, Load = new(PlanLoadKind.Weight, 5) }),
            new("e17", PlanSide.Both, new() { Repetitions = 3, HoldSeconds = 30, TimesADay = 2, DaysAWeek = 7 }),
            new("e36", PlanSide.Both, new() { Minutes = 20, DaysAWeek = 5, Load = new(PlanLoadKind.BodyWeight) }),
            new("e27", PlanSide.Right, new() { Repetitions = 5, HoldSeconds = 45, RestSeconds = 60, TimesADay = 2, Load = new(PlanLoadKind.Effort, 30) }),
        ],
        StartsOn = new(2026, 11, 23),
        ReviewOn = new(2026, 12, 6),
        ToRead = [Page(1), Page(20)],
        WarningSigns = ["r7", "r43"],
    };

    /// <summary>Eight exercises with full doses, and as much of all the rest as there can be.</summary>
    public static Plan Longest { get; } = Simple with
    {
        Exercises = [.. Enumerable.Range(248, 8).Select(n => new PlanExercise($"e{n}", PlanSide.Right, new()
        {
            Sets = Dose.MostSets,
            Repetitions = Dose.MostRepetitions,
            HoldSeconds = Dose.MostSeconds,
            RestSeconds = Dose.MostSeconds,
            TimesADay = Dose.MostTimes,
            DaysAWeek = Dose.MostTimes,
            Load = new(PlanLoadKind.Weight, PlanLoad.MostHalfKilograms),
        }))],
        MadeOn = Plan.LastDay,
        StartsOn = Plan.LastDay,
        ReviewOn = Plan.LastDay.AddDays(Plan.MostReviewDays),
        PainLimit = 10,
        ToRead = [.. Enumerable.Range(250, Plan.MostToRead).Select(Page)],
        WarningSigns = [.. Enumerable.Range(250, Plan.MostWarningSigns).Select(n => $"r{n}")],
        ReleaseHash = "ffffffff",
    };

    /// <summary>Any plan that can be.</summary>
    public static Gen<Plan> Any =>
        from exercises in Distinct(Plan.MostExercises, 1)
        from sides in Gen.Elements(Enum.GetValues<PlanSide>()).ArrayOf(Plan.MostExercises)
        from doses in AnyDose.ArrayOf(Plan.MostExercises)
        from made in Gen.Choose(0, 32766)
        from start in Gen.Choose(0, 32766)
        from review in Gen.Choose(1, Plan.MostReviewDays)
        from has in Gen.Elements(true, false).ArrayOf(2)
        from limit in Gen.Choose(0, 10)
        from pages in Distinct(Plan.MostToRead, 0)
        from signs in Distinct(Plan.MostWarningSigns, 0)
        from hash in Gen.Choose(int.MinValue, int.MaxValue)
        let madeOn = Plan.FirstDay.AddDays(made)
        let reviewOn = has[0] ? madeOn.AddDays(review) : (DateOnly?)null
        let startsOn = has[1] ? Plan.FirstDay.AddDays(start) : (DateOnly?)null
        select new Plan
        {
            Exercises = [.. exercises.Select((n, i) => new PlanExercise($"e{n}", sides[i], doses[i]))],
            MadeOn = madeOn,
            StartsOn = startsOn > reviewOn ? madeOn : startsOn,
            ReviewOn = reviewOn,
            PainLimit = limit,
            ToRead = [.. pages.Select(Page)],
            WarningSigns = [.. signs.Select(n => $"r{n}")],
            ReleaseHash = hash.ToString("x8", CultureInfo.InvariantCulture),
        };

    /// <summary>So many codes of random plans, others each time: a test that fails names the code.</summary>
    public static IEnumerable<string> Codes(int count) =>
        Any.Sample(count, size: 50).Select(plan => PlanCode.Write(plan, Numbers));

    public static PageName Page(int number) => Numbers.Pages.NameOf(number)!;

    public static string Words(this Plan plan) => string.Join(' ',
        $"made={plan.MadeOn:yyyy-MM-dd} start={plan.StartsOn:yyyy-MM-dd} review={plan.ReviewOn:yyyy-MM-dd} pain={plan.PainLimit} release={plan.ReleaseHash}",
        $"read={string.Join(',', plan.ToRead.Select(p => p.Slug))} signs={string.Join(',', plan.WarningSigns)}",
        string.Join(' ', plan.Exercises.Select(Words)));

    private static string Words(PlanExercise exercise)
    {
        var dose = exercise.Dose;
        return $"{exercise.ExerciseId}:{exercise.Side.ToId()}:{dose.Sets}x{dose.Repetitions}:hold={dose.HoldSeconds}:rest={dose.RestSeconds}"
            + $":min={dose.Minutes}:{dose.TimesADay}/d:{dose.DaysAWeek}/w:{dose.Load?.Kind.ToId()}={dose.Load?.Amount}";
    }

    private static Gen<Dose> AnyDose =>
        from sets in Maybe(Gen.Choose(1, Dose.MostSets))
        from repetitions in Gen.Choose(1, Dose.MostRepetitions)
        from hold in Maybe(Gen.OneOf(Gen.Choose(1, 60), Gen.Choose(13, 60).Select(n => n * Dose.SecondsStep)))
        from minutes in Gen.Choose(1, Dose.MostMinutes)
        from rest in Maybe(Gen.Choose(1, 60).Select(n => n * Dose.SecondsStep))
        from times in Maybe(Gen.Choose(1, Dose.MostTimes))
        from days in Maybe(Gen.Choose(1, Dose.MostTimes))
        from load in Gen.OneOf(
            Gen.Constant<PlanLoad?>(null),
            Gen.Elements<PlanLoad?>(new(PlanLoadKind.BodyWeight), new(PlanLoadKind.LightBand), new(PlanLoadKind.MediumBand), new(PlanLoadKind.HeavyBand)),
            Gen.Choose(1, 20).Select(n => (PlanLoad?)new(PlanLoadKind.Effort, n * PlanLoad.EffortStep)),
            Gen.Choose(1, PlanLoad.MostHalfKilograms).Select(n => (PlanLoad?)new(PlanLoadKind.Weight, n)))
        from way in Gen.Choose(0, 2)
        select new Dose
        {
            Sets = sets,
            Repetitions = way == 1 || (way == 2 && hold is not null) ? null : repetitions,
            HoldSeconds = way == 1 ? null : hold,
            Minutes = way == 1 ? minutes : null,
            RestSeconds = rest,
            TimesADay = times,
            DaysAWeek = days,
            Load = load,
        };

    private static Gen<int?> Maybe(Gen<int> some) => Gen.OneOf(some.Select(n => (int?)n), Gen.Constant<int?>(null));

    private static Gen<int[]> Distinct(int most, int least) =>
        Gen.Choose(least, most).SelectMany(count => Gen.Choose(1, Numbering<string>.Most).ArrayOf(most * 3)
            .Where(numbers => numbers.Distinct().Count() >= count)
            .Select(numbers => numbers.Distinct().Take(count).ToArray()));
}
