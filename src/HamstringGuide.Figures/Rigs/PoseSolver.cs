using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.Rigs;

/// <summary>
/// Finds the angles of a pose in the side view that keep its contacts: first heels, then the pin, legs, arms, and last feet,
/// hands and gaze. Twice, because the pin moves what the limbs hang on.
/// </summary>
public static class PoseSolver
{
    /// <summary>From the ankle's place over the heel when the sole is flat.</summary>
    private static readonly Point AnkleOverHeel = new(4.4, 3.9);

    /// <summary>No elbow lower than this: it turns out of the picture plane instead of through the floor.</summary>
    private const double LowestElbow = 2.5;
    private const int ElbowSteps = 24;

    public static SolvedPose Solve(Pose authored)
    {
        var pose = WithHeels(authored);
        var unreached = 0.0;

        for (var round = 0; round < 2; round++)
        {
            pose = AtPin(pose);
            unreached = 0;

            foreach (var side in Enum.GetValues<Side>())
            {
                pose = WithLeg(pose, side, ref unreached);
                pose = WithArm(pose, authored, side, ref unreached);
            }

            pose = WithEnds(pose);
        }

        return new(pose, ForwardKinematics.Of(pose), unreached);
    }

    private static Pose WithHeels(Pose pose)
    {
        foreach (var side in Enum.GetValues<Side>())
        {
            if (pose.Place(PoseNumber.HeelXNear, PoseNumber.HeelYNear, side) is { } heel)
            {
                var ankle = heel + AnkleOverHeel.Rotated(pose[PoseNumber.FootNear, side]);
                pose = pose.With(PoseNumber.LegXNear, side, ankle.X).With(PoseNumber.LegYNear, side, ankle.Y);
            }
        }

        return pose;
    }

    private static Pose AtPin(Pose pose)
    {
        if (pose.Pinned is not { } joint)
        {
            return pose;
        }

        var step = new Point(pose[PoseNumber.PinX], pose[PoseNumber.PinY]) - ForwardKinematics.Of(pose)[joint];
        return pose.With(PoseNumber.RootX, pose[PoseNumber.RootX] + step.X).With(PoseNumber.RootY, pose[PoseNumber.RootY] + step.Y);
    }

    private static Pose WithLeg(Pose pose, Side side, ref double unreached)
    {
        if (pose.Place(PoseNumber.LegXNear, PoseNumber.LegYNear, side) is not { } ankle)
        {
            return pose;
        }

        var skeleton = ForwardKinematics.Of(pose);
        var reach = TwoBoneReach.To(skeleton[Joint.Hip], ankle, BoneLengths.Thigh, BoneLengths.Shank, turn: -1);
        unreached = Math.Max(unreached, Math.Abs(reach.Unreached));

        return pose
            .With(PoseNumber.HipNear, side, Angle.Wrapped(reach.First - skeleton[Bone.Pelvis] - 180))
            .With(PoseNumber.KneeNear, side, reach.Bend);
    }

    private static Pose WithArm(Pose pose, Pose authored, Side side, ref double unreached)
    {
        if (pose.Place(PoseNumber.ArmXNear, PoseNumber.ArmYNear, side) is not { } wrist)
        {
            return pose;
        }

        var skeleton = ForwardKinematics.Of(pose);
        var shoulder = skeleton[Joint.Shoulder];
        var upper = authored[PoseNumber.UpperArmScaleNear, side];
        var fore = authored[PoseNumber.ForearmScaleNear, side];
        var straight = Math.Min(1, ((wrist - shoulder).Length / ((BoneLengths.UpperArm * upper) + (BoneLengths.Forearm * fore))) + .0006);
        var (scale, reach) = (1.0, default(TwoBoneReach));

        for (var step = 0; step <= ElbowSteps; step++)
        {
            scale = 1 - ((1 - straight) * step / ElbowSteps);
            reach = TwoBoneReach.To(shoulder, wrist, BoneLengths.UpperArm * upper * scale, BoneLengths.Forearm * fore * scale, turn: 1);

            if ((shoulder + Point.Polar(reach.First, BoneLengths.UpperArm * upper * scale)).Y >= LowestElbow)
            {
                break;
            }
        }

        unreached = Math.Max(unreached, Math.Abs(reach.Unreached));
        var flexion = Angle.Wrapped(reach.First - skeleton[Bone.Thorax] - 180);

        return pose
            .With(PoseNumber.UpperArmScaleNear, side, upper * scale)
            .With(PoseNumber.ForearmScaleNear, side, fore * scale)
            .With(PoseNumber.ShoulderNear, side, flexion < -90 ? flexion + 360 : flexion)
            .With(PoseNumber.ElbowNear, side, reach.Bend);
    }

    private static Pose WithEnds(Pose pose)
    {
        var skeleton = ForwardKinematics.Of(pose);

        foreach (var side in Enum.GetValues<Side>())
        {
            if (pose.Has(PoseNumber.FootNear, side))
            {
                pose = pose.With(PoseNumber.AnkleNear, side, Angle.Wrapped(pose[PoseNumber.FootNear, side] - skeleton[Bone.ShankNear, side] - 90));
            }

            if (pose.Has(PoseNumber.PalmNear, side))
            {
                pose = pose.With(PoseNumber.WristNear, side, Angle.Wrapped(pose[PoseNumber.PalmNear, side] - skeleton[Bone.ForearmNear, side]));
            }
        }

        if (!pose.Has(PoseNumber.Gaze))
        {
            return pose;
        }

        // Shared so that the head stays flat on the floor while the back lifts.
        var bend = Angle.Wrapped(pose[PoseNumber.Gaze] - (90 - skeleton[Bone.Thorax]));
        return pose.With(PoseNumber.Neck, bend * .6).With(PoseNumber.Head, bend * .4);
    }
}
