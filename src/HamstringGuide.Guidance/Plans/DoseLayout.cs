using HamstringGuide.Guidance.Codes;

namespace HamstringGuide.Guidance.Plans;

/// <summary>The bits of a dose in a plan's code, version 1. Frozen: links and paper depend on it.</summary>
/// <remarks>
/// Sets (4 bits); a one bit and minutes (7 bits), or a zero bit, repetitions (6 bits) and hold (7 bits: seconds up to 60, then 60 and
/// one more for every 5 seconds); rest (6 bits, in 5 seconds); times a day (3 bits); days a week (3 bits); load (8 bits). 0 is none.
/// Load: 1 no weight, 2 to 4 light, medium and strong band, 5 to 24 effort in 5 percent, from 25 on weight in half kilograms.
/// At most 38 bits.
/// </remarks>
internal static class DoseLayout
{
    private const int SetBits = 4;
    private const int MinuteBits = 7;
    private const int RepetitionBits = 6;
    private const int HoldBits = 7;
    private const int RestBits = 6;
    private const int TimesBits = 3;
    private const int LoadBits = 8;

    private const int SingleSeconds = 60;
    private const int FirstEffort = 5;
    private const int FirstWeight = FirstEffort + (100 / PlanLoad.EffortStep);

    public static void Write(BitWriter bits, Dose dose)
    {
        bits.Write(dose.Sets ?? 0, SetBits);

        if (dose.Minutes is { } minutes)
        {
            bits.Write(1, 1);
            bits.Write(minutes, MinuteBits);
        }
        else
        {
            bits.Write(0, 1);
            bits.Write(dose.Repetitions ?? 0, RepetitionBits);
            bits.Write(Hold(dose.HoldSeconds ?? 0), HoldBits);
        }

        bits.Write((dose.RestSeconds ?? 0) / Dose.SecondsStep, RestBits);
        bits.Write(dose.TimesADay ?? 0, TimesBits);
        bits.Write(dose.DaysAWeek ?? 0, TimesBits);
        bits.Write(Load(dose.Load), LoadBits);
    }

    public static Dose Read(BitReader bits)
    {
        var sets = Some(bits, SetBits);
        var timed = bits.Read(1) == 1;

        return new()
        {
            Sets = sets,

            // Zero minutes are not left out but wrong: a plan with them has a problem.
            Minutes = timed ? (int)bits.Read(MinuteBits) : null,
            Repetitions = timed ? null : Some(bits, RepetitionBits),
            HoldSeconds = timed ? null : Some(bits, HoldBits) is { } hold ? Seconds(hold) : null,
            RestSeconds = Some(bits, RestBits) * Dose.SecondsStep,
            TimesADay = Some(bits, TimesBits),
            DaysAWeek = Some(bits, TimesBits),
            Load = Some(bits, LoadBits) is { } load ? LoadOf(load) : null,
        };
    }

    private static int? Some(BitReader bits, int count) => (int)bits.Read(count) is var number && number == 0 ? null : number;

    private static int Hold(int seconds) =>
        seconds <= SingleSeconds ? seconds : SingleSeconds + ((seconds - SingleSeconds) / Dose.SecondsStep);

    private static int Seconds(int hold) =>
        hold <= SingleSeconds ? hold : SingleSeconds + ((hold - SingleSeconds) * Dose.SecondsStep);

    private static int Load(PlanLoad? load) => load switch
    {
        null => 0,
        { Kind: PlanLoadKind.Effort } => FirstEffort + (load.Amount / PlanLoad.EffortStep) - 1,
        { Kind: PlanLoadKind.Weight } => FirstWeight + load.Amount - 1,
        _ => 1 + (int)load.Kind,
    };

    private static PlanLoad LoadOf(int number) => number switch
    {
        < FirstEffort => new((PlanLoadKind)(number - 1)),
        < FirstWeight => new(PlanLoadKind.Effort, (number - FirstEffort + 1) * PlanLoad.EffortStep),
        _ => new(PlanLoadKind.Weight, number - FirstWeight + 1),
    };
}
