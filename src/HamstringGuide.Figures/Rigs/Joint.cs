namespace HamstringGuide.Figures.Rigs;

/// <summary>Points of the skeleton. Of a pair, the far one comes right after the near one.</summary>
public enum Joint
{
    Hip,
    Waist,
    T12,
    C7,
    Shoulder,
    Skull,
    WaistNear,
    WaistFar,
    HipNear,
    HipFar,
    KneeNear,
    KneeFar,
    AnkleNear,
    AnkleFar,
    HeelNear,
    HeelFar,
    BallNear,
    BallFar,
    ToeNear,
    ToeFar,
    ShoulderNear,
    ShoulderFar,
    ElbowNear,
    ElbowFar,
    WristNear,
    WristFar,
    HandNear,
    HandFar,
}
