using HamstringGuide.Figures.Rigs;

namespace HamstringGuide.Figures.Motion;

/// <summary>The numbers by which a pose says where a limb's end is.</summary>
/// <param name="Places">Where the ankle, heel or wrist is.</param>
/// <param name="Ends">The direction of the foot or hand.</param>
/// <param name="Scales">How much of the limb's length shows.</param>
internal sealed record LimbNumbers(PoseNumber[] Places, PoseNumber[] Ends, PoseNumber[] Scales)
{
    public static IEnumerable<LimbNumbers> Of(Side side)
    {
        yield return new(
            On(side, PoseNumber.LegXNear, PoseNumber.LegYNear, PoseNumber.HeelXNear, PoseNumber.HeelYNear),
            On(side, PoseNumber.FootNear),
            []);
        yield return new(
            On(side, PoseNumber.ArmXNear, PoseNumber.ArmYNear),
            On(side, PoseNumber.PalmNear),
            On(side, PoseNumber.UpperArmScaleNear, PoseNumber.ForearmScaleNear));
    }

    /// <summary>Only one of two poses says where the limb is.</summary>
    public bool IsFree(Pose one, Pose other) => Places.Any(place => one.Has(place) != other.Has(place));

    private static PoseNumber[] On(Side side, params PoseNumber[] near) => [.. near.Select(number => number + (int)side)];
}
