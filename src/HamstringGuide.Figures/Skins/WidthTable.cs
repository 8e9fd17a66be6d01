using System.Collections.Immutable;

namespace HamstringGuide.Figures.Skins;

/// <summary>How far the skin is from the bone, in percent of the height, where the chain's coordinate is <paramref name="At"/>.</summary>
/// <param name="At">Bones passed: 0 at the first joint, 1.5 in the middle of the second bone.</param>
public readonly record struct WidthRow(double At, double Front, double Back);

/// <summary>Half depths of a limb along its chain; a smooth curve through the rows.</summary>
public sealed record WidthTable(ImmutableArray<WidthRow> Rows)
{
    public (double Front, double Back) At(double s)
    {
        if (s <= Rows[0].At)
        {
            return (Rows[0].Front, Rows[0].Back);
        }

        for (var i = 0; i + 1 < Rows.Length; i++)
        {
            if (s <= Rows[i + 1].At)
            {
                return (Between(i, s, row => row.Front), Between(i, s, row => row.Back));
            }
        }

        return (Rows[^1].Front, Rows[^1].Back);
    }

    /// <summary>The same limb with front and back exchanged.</summary>
    public WidthTable Mirrored() => new([.. Rows.Select(row => row with { Front = row.Back, Back = row.Front })]);

    public WidthTable Scaled(double front, double back) =>
        new([.. Rows.Select(row => row with { Front = row.Front * front, Back = row.Back * back })]);

    /// <summary>Cubic Hermite; the slope in a row is that between its neighbours.</summary>
    private double Between(int i, double s, Func<WidthRow, double> width)
    {
        var (before, from, to, after) = (Rows[Math.Max(i - 1, 0)], Rows[i], Rows[i + 1], Rows[Math.Min(i + 2, Rows.Length - 1)]);
        var span = to.At - from.At;
        var t = (s - from.At) / span;
        var slopeFrom = (width(to) - width(before)) / Math.Max(1e-6, to.At - before.At) * span;
        var slopeTo = (width(after) - width(from)) / Math.Max(1e-6, after.At - from.At) * span;
        var (t2, t3) = (t * t, t * t * t);

        return (((2 * t3) - (3 * t2) + 1) * width(from)) + ((t3 - (2 * t2) + t) * slopeFrom)
            + (((-2 * t3) + (3 * t2)) * width(to)) + ((t3 - t2) * slopeTo);
    }
}
