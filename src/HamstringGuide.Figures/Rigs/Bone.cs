namespace HamstringGuide.Figures.Rigs;

/// <summary>Bones whose direction a skeleton knows. Of a pair, the far one comes right after the near one.</summary>
public enum Bone
{
    Pelvis,
    Lumbar,
    Thorax,
    Neck,
    Head,
    ThighNear,
    ThighFar,
    ShankNear,
    ShankFar,
    FootNear,
    FootFar,
    UpperArmNear,
    UpperArmFar,
    ForearmNear,
    ForearmFar,
    HandNear,
    HandFar,
}
