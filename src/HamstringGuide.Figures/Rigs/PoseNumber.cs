namespace HamstringGuide.Figures.Rigs;

/// <summary>
/// What a pose can say. Angles are anatomical, in degrees, 0 in upright standing; places are in percent of the height. Of a
/// pair, the far one comes right after the near one.
/// </summary>
public enum PoseNumber
{
    /// <summary>The hip's place, unless a pin says otherwise.</summary>
    RootX,
    RootY,

    /// <summary>Where the pinned joint stays.</summary>
    PinX,
    PinY,

    /// <summary>The pelvis leans forward; lying on the back is -90, on the front 90.</summary>
    Pitch,

    /// <summary>Forward bend of each next piece of the spine.</summary>
    Lumbar,
    Thorax,
    Neck,
    Head,

    /// <summary>Where the face looks, whatever the spine does: 0 ahead, 90 down.</summary>
    Gaze,

    /// <summary>Bend forward is positive.</summary>
    HipNear,
    HipFar,
    KneeNear,
    KneeFar,

    /// <summary>Toes towards the shin are positive.</summary>
    AnkleNear,
    AnkleFar,
    ShoulderNear,
    ShoulderFar,
    ElbowNear,
    ElbowFar,
    WristNear,
    WristFar,

    /// <summary>Where the ankle is.</summary>
    LegXNear,
    LegXFar,
    LegYNear,
    LegYFar,

    /// <summary>Where the heel touches, with the foot at its angle.</summary>
    HeelXNear,
    HeelXFar,
    HeelYNear,
    HeelYFar,

    /// <summary>The sole's angle to the floor, toes up positive.</summary>
    FootNear,
    FootFar,

    /// <summary>The toes bent up against the foot; a shoe with bent toes changes its shape.</summary>
    ToesNear,
    ToesFar,

    /// <summary>Where the wrist is.</summary>
    ArmXNear,
    ArmXFar,
    ArmYNear,
    ArmYFar,

    /// <summary>The hand's direction in the picture.</summary>
    PalmNear,
    PalmFar,

    /// <summary>Share of a bone's length that shows when it points out of the picture.</summary>
    UpperArmScaleNear,
    UpperArmScaleFar,
    ForearmScaleNear,
    ForearmScaleFar,

    /// <summary>Front view only: the thigh to the side; the bent leg turned outwards.</summary>
    AbductionNear,
    AbductionFar,
    TurnNear,
    TurnFar,

    /// <summary>Front view only: directions of the arms, headward, outward, forward.</summary>
    UpperArmUpNear,
    UpperArmUpFar,
    UpperArmOutNear,
    UpperArmOutFar,
    UpperArmAheadNear,
    UpperArmAheadFar,
    ForearmUpNear,
    ForearmUpFar,
    ForearmOutNear,
    ForearmOutFar,
    ForearmAheadNear,
    ForearmAheadFar,
}
