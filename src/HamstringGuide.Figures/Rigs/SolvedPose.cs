namespace HamstringGuide.Figures.Rigs;

/// <summary>A pose with every angle known, and the skeleton that follows from it.</summary>
/// <param name="Unreached">Most that a hand or foot is away from where it should be, percent of the height.</param>
public sealed record SolvedPose(Pose Pose, Skeleton Skeleton, double Unreached);
