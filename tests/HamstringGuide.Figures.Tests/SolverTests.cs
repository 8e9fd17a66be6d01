using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Motion;
using HamstringGuide.Figures.Rigs;

namespace HamstringGuide.Figures.Tests;

public sealed class SolverTests
{
    [Fact]
    public void Solve_Standing_IsUprightWithAnklesUnderTheHips()
    {
        var skeleton = PoseSolver.Solve(Pose.Empty).Skeleton;

        Assert.Equal(new Point(0, 53), skeleton[Joint.Hip]);
        Assert.Equal(0, skeleton[Joint.AnkleNear].X, tolerance: 1e-9);
        Assert.Equal(3.9, skeleton[Joint.AnkleNear].Y, tolerance: 1e-9);
        Assert.Equal(0, skeleton[Joint.HeelNear].Y, tolerance: 1e-9);
        Assert.Equal(53 + 9 + 9.5 + 13.5, skeleton[Joint.C7].Y, tolerance: 1e-9);
    }

    [Fact]
    public void Solve_Sitting_BendsHipAndKneeToRightAngles()
    {
        var seat = Pose.Empty.With(PoseNumber.RootY, 28.5).With(PoseNumber.LegXNear, 24.5).With(PoseNumber.LegYNear, 3.9).With(PoseNumber.FootNear, 0);

        var solved = PoseSolver.Solve(seat);

        Assert.Equal(90, solved.Pose[PoseNumber.HipNear], tolerance: .1);
        Assert.Equal(90, solved.Pose[PoseNumber.KneeNear], tolerance: .1);
        Assert.Equal(0, solved.Pose[PoseNumber.AnkleNear], tolerance: .1);
        Assert.Equal(0, solved.Unreached, tolerance: 1e-9);
    }

    [Fact]
    public void Solve_Pin_CarriesTheWholeBody()
    {
        var solved = PoseSolver.Solve(Pose.Empty.PinnedAt(Joint.KneeNear, new(7, 4.4)).With(PoseNumber.KneeNear, 90));

        Assert.Equal(7, solved.Skeleton[Joint.KneeNear].X, tolerance: 1e-9);
        Assert.Equal(4.4 + 24.5, solved.Skeleton[Joint.Hip].Y, tolerance: 1e-9);
    }

    [Fact]
    public void Solve_ElbowThatWouldGoThroughTheFloor_TurnsOutOfThePictureInstead()
    {
        var lying = Pose.Empty.With(PoseNumber.Pitch, -90).With(PoseNumber.RootY, 8.4).With(PoseNumber.ArmXNear, 3).With(PoseNumber.ArmYNear, 1.8);

        var solved = PoseSolver.Solve(lying);

        Assert.InRange(solved.Skeleton[Joint.ElbowNear].Y, 2.4, 9);
        Assert.InRange(solved.Pose[PoseNumber.UpperArmScaleNear], .5, .999);
        Assert.Equal(3, solved.Skeleton[Joint.WristNear].X, tolerance: .05);
    }

    [Fact]
    public void Timeline_BetweenEqualPlaces_KeepsThePlaceThoughOtherKeysDiffer()
    {
        var keys = new[] { 0, 3.9, 3.9, 12 }.Select((y, i) => new PoseKey(i / 3.0, Pose.Empty.With(PoseNumber.LegXNear, 1).With(PoseNumber.LegYNear, y)));

        var timeline = new Timeline([.. keys], pose => PoseSolver.Solve(pose).Pose);

        Assert.Equal(3.9, timeline.At(.5)[PoseNumber.LegYNear], tolerance: 1e-9);
        Assert.InRange(timeline.At(.1)[PoseNumber.LegYNear], 0, 3.9);
    }

    [Fact]
    public void Timeline_HandThatLeavesItsPlace_MixesAngles()
    {
        var held = Pose.Empty.With(PoseNumber.ArmXNear, 20).With(PoseNumber.ArmYNear, 60);
        var free = Pose.Empty.With(PoseNumber.ShoulderNear, 170).With(PoseNumber.ElbowNear, 5);
        var timeline = new Timeline([new(0, held), new(1, free)], pose => PoseSolver.Solve(pose).Pose);

        var between = timeline.At(.5);

        Assert.False(between.Has(PoseNumber.ArmXNear));
        var start = PoseSolver.Solve(held).Pose[PoseNumber.ShoulderNear];
        Assert.Equal((start + 170) / 2, between[PoseNumber.ShoulderNear], tolerance: 1e-9);
    }

    [Fact]
    public void FrontSolver_KneeTurnedOutWithFeetTogether_KeepsTheFeetTogether()
    {
        var pose = Pose.Empty.With(PoseNumber.HipNear, 45).With(PoseNumber.KneeNear, 90).With(PoseNumber.HipFar, 45).With(PoseNumber.KneeFar, 90);
        var camera = new FrontCamera(26, Lying: true);

        var closed = FrontSolver.Solve(pose, camera).Skeleton;
        var open = FrontSolver.Solve(pose.With(PoseNumber.TurnNear, 40), camera).Skeleton;

        Assert.InRange((open[Joint.KneeNear] - closed[Joint.KneeNear]).Length, 5, 20);
        Assert.InRange(open[Joint.AnkleNear].Y - closed[Joint.AnkleNear].Y, -12, 0);
    }
}
