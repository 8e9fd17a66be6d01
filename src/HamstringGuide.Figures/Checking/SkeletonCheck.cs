using System.Globalization;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Rigs;

namespace HamstringGuide.Figures.Checking;

/// <summary>Bones keep their length, hands and feet reach, joints stay in a human range and never jump.</summary>
internal static class SkeletonCheck
{
    private const double LengthTolerance = .01;

    /// <summary>Most that a hand or foot may be away from its place, percent of the height.</summary>
    private const double ReachTolerance = .5;

    /// <summary>Most that a joint turns from one frame to the next, degrees.</summary>
    private const double LargestStep = 15;

    private static readonly (Joint From, Joint To, double Length, PoseNumber? Scale)[] Bones =
    [
        (Joint.HipNear, Joint.KneeNear, BoneLengths.Thigh, null), (Joint.KneeNear, Joint.AnkleNear, BoneLengths.Shank, null),
        (Joint.ShoulderNear, Joint.ElbowNear, BoneLengths.UpperArm, PoseNumber.UpperArmScaleNear),
        (Joint.ElbowNear, Joint.WristNear, BoneLengths.Forearm, PoseNumber.ForearmScaleNear),
    ];

    public static IEnumerable<string> Problems(Stage stage, double[] times)
    {
        var problems = new SortedSet<string>(StringComparer.Ordinal);
        Pose? before = null;

        foreach (var t in times)
        {
            var solved = stage.Solved(t);
            problems.UnionWith(Lengths(solved));
            problems.UnionWith(Ranges(solved.Pose, before));

            if (solved.Unreached > ReachTolerance)
            {
                problems.Add(Invariant($"a hand or foot is {solved.Unreached:0.0} away from its place at {t:0.00}"));
            }

            before = solved.Pose;
        }

        return problems;
    }

    private static IEnumerable<string> Lengths(SolvedPose solved) =>
        from side in Enum.GetValues<Side>()
        from bone in Bones
        let length = (solved.Skeleton[bone.From, side] - solved.Skeleton[bone.To, side]).Length
        let wanted = bone.Length * (bone.Scale is { } scale ? solved.Pose[scale, side] : 1)
        where Math.Abs(length - wanted) > LengthTolerance
        select Invariant($"the bone from {bone.From} on the {side} side is {length:0.00} long and not {wanted:0.00}");

    private static IEnumerable<string> Ranges(Pose pose, Pose? before)
    {
        foreach (var number in Enum.GetValues<PoseNumber>())
        {
            if (JointRange.Of(number) is not { } range)
            {
                continue;
            }

            if (!range.Contains(pose[number]))
            {
                yield return Invariant($"{number} is {pose[number]:0} degrees, outside {range.Least} to {range.Most}");
            }

            if (before is not null && Math.Abs(pose[number] - before[number]) > LargestStep)
            {
                yield return Invariant($"{number} jumps by {Math.Abs(pose[number] - before[number]):0} degrees");
            }
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
