using System.Collections.Immutable;
using HamstringGuide.Figures.Rigs;

namespace HamstringGuide.Figures.Motion;

/// <summary>
/// The poses between the keys. Poses are mixed and solved again in every frame, so contacts hold. Where only one of two
/// keys says where a limb is, its angles are mixed instead: a hand that leaves the floor swings, and isn't dragged.
/// </summary>
public sealed class Timeline
{
    private static readonly LimbNumbers[] Limbs = [.. Enum.GetValues<Side>().SelectMany(LimbNumbers.Of)];

    private readonly ImmutableArray<PoseKey> _keys;
    private readonly ImmutableArray<Pose> _solved;

    /// <param name="solve">Finds the angles of a key's pose.</param>
    public Timeline(ImmutableArray<PoseKey> keys, Func<Pose, Pose> solve)
    {
        _keys = keys;
        _solved = [.. keys.Select(key => solve(key.Pose))];
    }

    /// <summary>1, or 2 when the movement goes round instead of back.</summary>
    public double End => _keys[^1].At;

    public IEnumerable<double> Times => _keys.Select(key => key.At);

    public Pose At(double t)
    {
        var i = 0;

        while (i < _keys.Length - 2 && t > _keys[i + 1].At)
        {
            i++;
        }

        var exact = t <= _keys[i].At ? i : t >= _keys[i + 1].At ? i + 1 : -1;
        return exact >= 0 ? _keys[exact].Pose : Between(i, (t - _keys[i].At) / (_keys[i + 1].At - _keys[i].At));
    }

    /// <summary>Whether a place is the same in the keys on both sides of a time.</summary>
    public bool Holds(double t, Func<Pose, bool> inBoth) => _keys
        .Zip(_keys.Skip(1))
        .Where(pair => pair.First.At <= t && t <= pair.Second.At)
        .All(pair => inBoth(pair.First.Pose) && inBoth(pair.Second.Pose));

    private Pose Between(int i, double u)
    {
        var (from, to) = (_keys[i].Pose, _keys[i + 1].Pose);
        var samePin = from.Pinned == to.Pinned;

        return Pose.Blend(samePin ? from.Pinned : null, number =>
        {
            var limb = Array.Find(Limbs, l => l.Places.Contains(number) || l.Ends.Contains(number) || l.Scales.Contains(number));

            if (number is PoseNumber.PinX or PoseNumber.PinY)
            {
                return samePin && from.Pinned is not null ? Mixed(i, u, k => _keys[k].Pose[number]) : double.NaN;
            }

            if (limb is null && number != PoseNumber.Gaze)
            {
                return Mixed(i, u, k => _solved[k][number]);
            }

            if (limb is not null && limb.Scales.Contains(number))
            {
                return Mixed(i, u, k => limb.IsFree(from, to) ? _solved[k][number] : _keys[k].Pose[number]);
            }

            var said = from.Has(number) && to.Has(number) && !(limb is not null && limb.IsFree(from, to));
            return said ? Mixed(i, u, k => _keys[k].Pose.Has(number) ? _keys[k].Pose[number] : double.NaN) : double.NaN;
        });
    }

    /// <summary>A curve through the keys' values that never overshoots: what is the same in two keys stays the same between them.</summary>
    private double Mixed(int i, double u, Func<int, double> value)
    {
        var (from, to) = (value(i), value(i + 1));
        var span = _keys[i + 1].At - _keys[i].At;
        var (slopeFrom, slopeTo) = (Slope(i, value) * span, Slope(i + 1, value) * span);
        var (u2, u3) = (u * u, u * u * u);

        return (((2 * u3) - (3 * u2) + 1) * from) + ((u3 - (2 * u2) + u) * slopeFrom) + (((-2 * u3) + (3 * u2)) * to) + ((u3 - u2) * slopeTo);
    }

    /// <summary>Fritsch and Butland: 0 at a turning point, else the harmonic mean of the slopes on both sides.</summary>
    private double Slope(int key, Func<int, double> value)
    {
        if (key == 0)
        {
            return Secant(0);
        }

        if (key == _keys.Length - 1)
        {
            return Secant(key - 1);
        }

        var (before, after) = (Secant(key - 1), Secant(key));
        return double.IsNaN(before) || double.IsNaN(after) || before * after <= 0 ? 0 : 2 * before * after / (before + after);

        double Secant(int from) => (value(from + 1) - value(from)) / (_keys[from + 1].At - _keys[from].At);
    }
}
