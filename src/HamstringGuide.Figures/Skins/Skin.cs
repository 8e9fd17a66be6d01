using System.Collections.Immutable;
using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.Skins;

/// <summary>
/// Maps limb coordinates to the picture. Along the chain s counts bones; across it v is 1 on the front outline, -1 on the
/// back, 0 on the bone. Near a joint the direction turns smoothly from one bone to the next, so an outline has no seam.
/// </summary>
public sealed class Skin
{
    private readonly ImmutableArray<Point> _joints;
    private readonly double[] _directions;
    private readonly WidthTable _widths;
    private readonly double _blend;

    /// <param name="blend">Share of a bone, on each side of a joint, in which the direction turns.</param>
    public Skin(ImmutableArray<Point> joints, WidthTable widths, double blend)
    {
        _joints = joints;
        _widths = widths;
        _blend = blend;
        _directions = new double[joints.Length - 1];

        for (var i = 0; i < _directions.Length; i++)
        {
            var direction = (joints[i + 1] - joints[i]).Direction;
            _directions[i] = i == 0 ? direction : Angle.Near(direction, _directions[i - 1]);
        }
    }

    public Point At(double s, double v)
    {
        var (point, direction) = Axis(s);
        var (front, back) = _widths.At(s);
        return point + Point.Polar(direction + 90, v * (v >= 0 ? front : back));
    }

    /// <summary>Control points of a closed outline: down the front, up the back.</summary>
    /// <param name="hemStart">The first end is a hem with corners; else it is round.</param>
    /// <param name="capStart">How far a round cap sticks out at the first end; 0 for none.</param>
    public IEnumerable<ControlPoint> Outline(ImmutableArray<double> samples, bool hemStart, bool hemEnd, double capStart = 0, double capEnd = 0)
    {
        var last = samples.Length - 1;
        var front = samples.Select((s, i) => new ControlPoint(At(s, 1), IsHem(i)));
        var back = samples.Select((s, i) => new ControlPoint(At(s, -1), IsHem(i))).Reverse();

        return [.. front, .. Cap(samples[last], capEnd, atEnd: true), .. back, .. Cap(samples[0], capStart, atEnd: false)];

        bool IsHem(int i) => (i == 0 && hemStart) || (i == last && hemEnd);
    }

    private (Point Point, double Direction) Axis(double s)
    {
        var bones = _directions.Length;
        var bone = Math.Clamp((int)Math.Floor(s), 0, bones - 1);
        var along = s - bone;
        var point = _joints[bone].Towards(_joints[bone + 1], along);
        var joint = along < _blend && bone > 0 ? bone : along > 1 - _blend && bone < bones - 1 ? bone + 1 : 0;

        if (joint == 0)
        {
            return (point, _directions[bone]);
        }

        var u = (s - (joint - _blend)) / (2 * _blend);
        var turned = u * u * (3 - (2 * u));
        return (point, _directions[joint - 1] + ((_directions[joint] - _directions[joint - 1]) * turned));
    }

    private IEnumerable<ControlPoint> Cap(double s, double length, bool atEnd)
    {
        if (length == 0)
        {
            yield break;
        }

        var (point, direction) = Axis(s);
        var (front, back) = _widths.At(s);
        var outward = atEnd ? 1 : -1;

        foreach (var share in new[] { .25, .5, .75 })
        {
            var (sin, cos) = Math.SinCos(Math.PI * share);
            var width = (share < .5) == atEnd ? front : back;
            yield return new(point + Point.Polar(direction + 90, outward * cos * width) + Point.Polar(direction, outward * sin * length));
        }
    }
}
