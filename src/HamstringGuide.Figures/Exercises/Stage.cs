using System.Collections.Immutable;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Motion;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Figures.Rigs;

namespace HamstringGuide.Figures.Exercises;

/// <summary>All that can be seen at one time of a movement, from back to front.</summary>
public sealed record Frame(double T, SolvedPose Solved, ImmutableArray<Part> Parts)
{
    /// <param name="keys">Of parts.</param>
    internal Frame Without(IReadOnlySet<string> keys) => this with { Parts = [.. Parts.Where(part => !keys.Contains(part.Key))] };
}

/// <summary>An exercise in motion: its frames at any time, each made once. For one thread.</summary>
public sealed class Stage
{
    private const int FramesOfBounds = 9;

    private readonly Dictionary<double, SolvedPose> _solved = [];
    private readonly Dictionary<double, Frame> _frames = [];

    public Stage(ExerciseFigure figure)
    {
        Figure = figure;
        Timeline = new(figure.Keys, pose => Solve(pose).Pose);
    }

    public ExerciseFigure Figure { get; }

    public Timeline Timeline { get; }

    /// <summary>Joints and angles at a time between 0 and <see cref="Timeline.End"/>.</summary>
    public SolvedPose Solved(double t)
    {
        if (!_solved.TryGetValue(t, out var solved))
        {
            solved = _solved[t] = Solve(Timeline.At(t));
        }

        return solved;
    }

    public Frame Frame(double t)
    {
        if (!_frames.TryGetValue(t, out var frame))
        {
            var solved = Solved(t);
            var person = Figure.Front is null ? new SidePainter(Figure.Style, BendsShoe).Paint(solved) : new FrontPainter(Figure.Style).Paint(solved);
            var props = Figure.Props.SelectMany(prop => prop.Parts(solved.Skeleton, t));
            frame = _frames[t] = new(t, solved, [.. person.Concat(props).OrderBy(part => part.Depth)]);
        }

        return frame;
    }

    /// <summary>What the whole movement takes up with its arrows, without walls, which fill what there is.</summary>
    public Box Bounds() => Enumerable.Range(0, FramesOfBounds)
        .SelectMany(i => Frame(Timeline.End * i / (FramesOfBounds - 1)).Parts)
        .Where(part => part.Paint is not (Paint.Wall or Paint.WallEdge))
        .Aggregate(Box.Round(Arrows().SelectMany(arrow => arrow)), (box, part) => box.With(Box.Round(part.Points)));

    public IEnumerable<ImmutableArray<Point>> Arrows() => Figure.Arrows.Select(arrow => arrow.Line(t => Solved(t).Skeleton));

    private bool BendsShoe(Side side) => Figure.Keys.Any(key => key.Pose.Has(PoseNumber.ToesNear, side));

    private SolvedPose Solve(Pose pose) => Figure.Front is { } camera ? FrontSolver.Solve(pose, camera) : PoseSolver.Solve(pose);
}
