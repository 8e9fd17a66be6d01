using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.Rigs;

/// <summary>Angles to joints, in the side view: from the hip up the spine, and down the limbs.</summary>
internal static class ForwardKinematics
{
    public static Skeleton Of(Pose pose)
    {
        var skeleton = new Skeleton();
        Spine(skeleton, pose);

        foreach (var side in Enum.GetValues<Side>())
        {
            Leg(skeleton, pose, side);
            Arm(skeleton, pose, side);
        }

        return skeleton;
    }

    private static void Spine(Skeleton skeleton, Pose pose)
    {
        skeleton[Joint.Hip] = new(pose[PoseNumber.RootX], pose[PoseNumber.RootY]);
        var direction = skeleton[Bone.Pelvis] = 90 - pose[PoseNumber.Pitch];
        skeleton[Joint.Waist] = skeleton[Joint.Hip] + Point.Polar(direction, BoneLengths.Pelvis);
        direction = skeleton[Bone.Lumbar] = direction - pose[PoseNumber.Lumbar];
        skeleton[Joint.T12] = skeleton[Joint.Waist] + Point.Polar(direction, BoneLengths.Lumbar);
        direction = skeleton[Bone.Thorax] = direction - pose[PoseNumber.Thorax];
        skeleton[Joint.C7] = skeleton[Joint.T12] + Point.Polar(direction, BoneLengths.Thorax);
        skeleton[Joint.Shoulder] = skeleton[Joint.T12] + Point.Polar(direction, BoneLengths.Thorax - BoneLengths.ShoulderDrop);
        direction -= pose[PoseNumber.Neck];
        skeleton[Bone.Neck] = direction - BoneLengths.NeckLean;
        skeleton[Joint.Skull] = skeleton[Joint.C7] + Point.Polar(skeleton[Bone.Neck], BoneLengths.Neck);
        skeleton[Bone.Head] = direction - pose[PoseNumber.Head];
    }

    private static void Leg(Skeleton skeleton, Pose pose, Side side)
    {
        var thigh = skeleton[Bone.ThighNear, side] = skeleton[Bone.Pelvis] + 180 + pose[PoseNumber.HipNear, side];
        skeleton[Joint.HipNear, side] = skeleton[Joint.Hip];
        skeleton[Joint.WaistNear, side] = skeleton[Joint.Waist];
        var knee = skeleton[Joint.KneeNear, side] = skeleton[Joint.Hip] + Point.Polar(thigh, BoneLengths.Thigh);
        var shank = skeleton[Bone.ShankNear, side] = thigh - pose[PoseNumber.KneeNear, side];
        var ankle = skeleton[Joint.AnkleNear, side] = knee + Point.Polar(shank, BoneLengths.Shank);
        var foot = skeleton[Bone.FootNear, side] = shank + 90 + pose[PoseNumber.AnkleNear, side];
        var sole = ankle + Point.Polar(foot - 90, BoneLengths.AnkleHeight);
        skeleton[Joint.HeelNear, side] = sole + Point.Polar(foot, -BoneLengths.Heel);
        skeleton[Joint.BallNear, side] = sole + Point.Polar(foot, BoneLengths.Ball);
        skeleton[Joint.ToeNear, side] = sole + Point.Polar(foot, BoneLengths.Toe);
    }

    private static void Arm(Skeleton skeleton, Pose pose, Side side)
    {
        var upperArm = skeleton[Bone.UpperArmNear, side] = skeleton[Bone.Thorax] + 180 + pose[PoseNumber.ShoulderNear, side];
        skeleton[Joint.ShoulderNear, side] = skeleton[Joint.Shoulder];
        var elbow = skeleton[Joint.ElbowNear, side] =
            skeleton[Joint.Shoulder] + Point.Polar(upperArm, BoneLengths.UpperArm * pose[PoseNumber.UpperArmScaleNear, side]);
        var forearm = skeleton[Bone.ForearmNear, side] = upperArm + pose[PoseNumber.ElbowNear, side];
        var wrist = skeleton[Joint.WristNear, side] =
            elbow + Point.Polar(forearm, BoneLengths.Forearm * pose[PoseNumber.ForearmScaleNear, side]);
        var hand = skeleton[Bone.HandNear, side] = forearm + pose[PoseNumber.WristNear, side];
        skeleton[Joint.HandNear, side] = wrist + Point.Polar(hand, BoneLengths.Grip);
    }
}
