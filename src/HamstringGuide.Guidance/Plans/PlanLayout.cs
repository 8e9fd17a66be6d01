using System.Collections.Immutable;
using System.Globalization;
using HamstringGuide.Guidance.Codes;

namespace HamstringGuide.Guidance.Plans;

/// <summary>The bits of a plan's code, version 1. Frozen: links and paper depend on it.</summary>
/// <remarks>
/// Most significant bit first: version (5 bits, value 1); day made (15: days since 2026-01-01); start (15: 0 for none, else 1 + days
/// since 2026-01-01); review (9: 0 for none, else days after the day made); pain limit (4); the release's hash (32); exercises less
/// one (3); pages to read (3); warning signs (3). Then each exercise, as <see cref="DoseLayout"/> has its dose: its number (8), side
/// (2: both 0, left 1, right 2), dose. Then the numbers of pages (8 each) and of warning signs (8 each). That is 89 bits, at most
/// 48 for an exercise, and 8 for each of the rest: at most 569.
/// </remarks>
internal static class PlanLayout
{
    public const int Version = 1;

    private const int DayBits = 15;
    private const int ReviewBits = 9;
    private const int LimitBits = 4;
    private const int HashBits = 32;
    private const int CountBits = 3;
    private const int NumberBits = 8;
    private const int SideBits = 2;

    /// <summary>The bits of a plan without problems.</summary>
    public static BitWriter Write(Plan plan, PlanNumbers numbers)
    {
        var bits = new BitWriter();
        bits.Write(Version, Crockford.Bits);
        bits.Write(Day(plan.MadeOn), DayBits);
        bits.Write(plan.StartsOn is { } start ? Day(start) + 1 : 0, DayBits);
        bits.Write(plan.ReviewOn is { } review ? review.DayNumber - plan.MadeOn.DayNumber : 0, ReviewBits);
        bits.Write(plan.PainLimit, LimitBits);
        bits.Write(long.Parse(plan.ReleaseHash, NumberStyles.HexNumber, CultureInfo.InvariantCulture), HashBits);
        bits.Write(plan.Exercises.Length - 1, CountBits);
        bits.Write(plan.ToRead.Length, CountBits);
        bits.Write(plan.WarningSigns.Length, CountBits);

        foreach (var exercise in plan.Exercises)
        {
            bits.Write(numbers.Exercises.NumberOf(exercise.ExerciseId)!.Value, NumberBits);
            bits.Write((int)exercise.Side, SideBits);
            DoseLayout.Write(bits, exercise.Dose);
        }

        foreach (var page in plan.ToRead)
        {
            bits.Write(numbers.Pages.NumberOf(page)!.Value, NumberBits);
        }

        foreach (var sign in plan.WarningSigns)
        {
            bits.Write(numbers.RedFlags.NumberOf(sign)!.Value, NumberBits);
        }

        return bits;
    }

    /// <summary>The plan; null with the problem when these are not the bits of one.</summary>
    public static (Plan? Plan, PlanCodeProblem Problem) Read(byte[] symbols, PlanNumbers numbers)
    {
        var bits = new BitReader(symbols);
        var names = new Names(numbers);
        var plan = Read(bits, names);

        if (!bits.OnlyFillLeft(Crockford.Bits))
        {
            return (null, PlanCodeProblem.Damaged);
        }

        return names.AreKnown
            ? (plan.Problems(numbers).Any() ? null : plan, PlanCodeProblem.Damaged)
            : (null, PlanCodeProblem.LaterEdition);
    }

    /// <summary>Whether these bits begin a plan and stop before its end.</summary>
    public static bool EndsEarly(byte[] symbols)
    {
        var bits = new BitReader(symbols);
        Read(bits, new(new([], [], [])));
        return bits.IsSpent;
    }

    private static Plan Read(BitReader bits, Names names)
    {
        bits.Read(Crockford.Bits);
        var made = Plan.FirstDay.AddDays((int)bits.Read(DayBits));
        var start = (int)bits.Read(DayBits);
        var review = (int)bits.Read(ReviewBits);
        var limit = (int)bits.Read(LimitBits);
        var hash = bits.Read(HashBits).ToString("x8", CultureInfo.InvariantCulture);
        var (exercises, pages, signs) = ((int)bits.Read(CountBits) + 1, (int)bits.Read(CountBits), (int)bits.Read(CountBits));

        return new()
        {
            MadeOn = made,
            StartsOn = start == 0 ? null : Plan.FirstDay.AddDays(start - 1),
            ReviewOn = review == 0 ? null : made.AddDays(review),
            PainLimit = limit,
            ReleaseHash = hash,
            Exercises = [.. Enumerable.Range(0, exercises).Select(_ => Exercise(bits, names))],
            ToRead = [.. Enumerable.Range(0, pages).Select(_ => names.Page((int)bits.Read(NumberBits)))],
            WarningSigns = [.. Enumerable.Range(0, signs).Select(_ => names.RedFlag((int)bits.Read(NumberBits)))],
        };
    }

    private static PlanExercise Exercise(BitReader bits, Names names) =>
        new(names.Exercise((int)bits.Read(NumberBits)), (PlanSide)bits.Read(SideBits), DoseLayout.Read(bits));

    private static int Day(DateOnly day) => day.DayNumber - Plan.FirstDay.DayNumber;

    /// <summary>Looks up numbers, and remembers whether there was one that nobody was given.</summary>
    private sealed class Names(PlanNumbers numbers)
    {
        public bool AreKnown { get; private set; } = true;

        public string Exercise(int number) => Known(numbers.Exercises.NameOf(number)) ?? "";

        public PageName Page(int number) => Known(numbers.Pages.NameOf(number)) ?? new(PageKind.Article, "");

        public string RedFlag(int number) => Known(numbers.RedFlags.NameOf(number)) ?? "";

        private T? Known<T>(T? name)
            where T : class
        {
            AreKnown &= name is not null;
            return name;
        }
    }
}
