using System.Collections.Immutable;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Rigs;

namespace HamstringGuide.Figures.Exercises;

/// <summary>What shows the movement, or the push.</summary>
public abstract record Arrow
{
    /// <summary>The arrow's line, from its tail to its head.</summary>
    /// <param name="at">The joints at any time of the movement.</param>
    public abstract ImmutableArray<Point> Line(Func<double, Skeleton> at);
}

/// <summary>The true path of a joint, moved aside so that it doesn't cover the person.</summary>
/// <param name="Aside">Along the normal of the path's chord, to its left, percent of the height.</param>
/// <param name="Move">A further move.</param>
/// <param name="From">Where on the path it begins; most begin at .1, so that the tail is free of the body.</param>
public sealed record PathArrow(Joint Joint, double Aside, Point Move, double From, double To) : Arrow
{
    private const int Steps = 12;

    public override ImmutableArray<Point> Line(Func<double, Skeleton> at)
    {
        var path = Enumerable.Range(0, Steps + 1).Select(i => at(From + ((To - From) * i / Steps))[Joint]).ToArray();
        var normal = Point.Polar((path[^1] - path[0]).Direction + 90, Aside);
        var moved = path.Select(p => p + normal + Move).ToArray();
        return [.. Enumerable.Range(0, Steps).Where(i => i % 3 == 0).Select(i => moved[i]), moved[^1]];
    }
}

/// <summary>A straight arrow: the direction of a push where nothing moves.</summary>
public sealed record PushArrow(Point From, Point To) : Arrow
{
    public override ImmutableArray<Point> Line(Func<double, Skeleton> at) => [From, To];
}
