namespace HamstringGuide.Figures.Painting;

/// <summary>Depths, from the wall behind to the arm in front.</summary>
public static class Layer
{
    public const int Wall = -8;
    public const int Mat = -5;
    public const int Shadow = -4;
    public const int BehindFar = -3;
    public const int Behind = -1;
    public const int Support = 4;
    public const int FarArm = 10;
    public const int FarLeg = 20;
    public const int Head = 30;
    public const int Torso = 40;
    public const int NearLeg = 50;
    public const int NearArm = 60;
    public const int Front = 70;
}
