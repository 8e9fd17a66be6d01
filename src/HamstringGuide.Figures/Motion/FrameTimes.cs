using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Rigs;

namespace HamstringGuide.Figures.Motion;

/// <summary>
/// Which moments of a movement an animation needs: a coarse grid and the keys, and more where the straight way from one
/// to the next would leave the true path of a joint.
/// </summary>
internal static class FrameTimes
{
    /// <summary>Most that a joint may be off its path, percent of the height.</summary>
    private const double Tolerance = .45;
    private const int Coarse = 4;
    private const int Most = 12;

    private static readonly Joint[] Joints = Enum.GetValues<Joint>();

    /// <summary>Moments of the way from one time to another, as shares 0 to 1 of the way's duration.</summary>
    /// <param name="timeAt">Where in the movement a share of the duration is.</param>
    public static double[] Between(Stage stage, Func<double, double> timeAt, IEnumerable<double> keyShares)
    {
        var shares = new SortedSet<double>(Enumerable.Range(0, Coarse + 1).Select(i => (double)i / Coarse).Concat(keyShares));

        while (shares.Count <= Most)
        {
            var (off, middle) = shares.Zip(shares.Skip(1)).Select(pair => (Off(pair.First, pair.Second), (pair.First + pair.Second) / 2)).Max();

            if (off <= Tolerance)
            {
                break;
            }

            shares.Add(middle);
        }

        return [.. shares];

        double Off(double from, double to)
        {
            var (a, b, true_) = (At(from), At(to), At((from + to) / 2));
            return Joints.Max(joint => (a[joint].Towards(b[joint], .5) - true_[joint]).Length);
        }

        Skeleton At(double share) => stage.Solved(timeAt(share)).Skeleton;
    }
}
