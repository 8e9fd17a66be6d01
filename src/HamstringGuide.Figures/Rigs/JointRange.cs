namespace HamstringGuide.Figures.Rigs;

/// <summary>How far a healthy person's joint goes, degrees.</summary>
public readonly record struct JointRange(double Least, double Most)
{
    /// <summary>Null for what is no joint's angle.</summary>
    public static JointRange? Of(PoseNumber number) => number switch
    {
        PoseNumber.HipNear or PoseNumber.HipFar => new(-30, 135),
        PoseNumber.KneeNear or PoseNumber.KneeFar => new(0, 150),
        PoseNumber.AnkleNear or PoseNumber.AnkleFar => new(-60, 30),
        PoseNumber.ToesNear or PoseNumber.ToesFar => new(-30, 70),
        PoseNumber.ShoulderNear or PoseNumber.ShoulderFar => new(-70, 185),
        PoseNumber.ElbowNear or PoseNumber.ElbowFar => new(0, 150),
        PoseNumber.WristNear or PoseNumber.WristFar => new(-90, 105),
        PoseNumber.Lumbar => new(-35, 60),
        PoseNumber.Thorax => new(-30, 45),
        PoseNumber.Neck => new(-50, 60),
        PoseNumber.Head => new(-40, 40),
        _ => null,
    };

    public bool Contains(double degrees) => degrees >= Least - .01 && degrees <= Most + .01;
}
