using HamstringGuide.Figures.Rigs;

namespace HamstringGuide.Figures.Motion;

/// <summary>A posture and when it comes: 0 at the start, 1 at the end, up to 2 for a movement that goes round.</summary>
public sealed record PoseKey(double At, Pose Pose);
