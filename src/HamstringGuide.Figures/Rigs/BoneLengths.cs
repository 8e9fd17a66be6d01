namespace HamstringGuide.Figures.Rigs;

/// <summary>Lengths of body segments in percent of the person's height, after Drillis and Contini, as in Winter's biomechanics.</summary>
public static class BoneLengths
{
    /// <summary>Hip to waist.</summary>
    public const double Pelvis = 9.0;

    /// <summary>Waist to the twelfth rib.</summary>
    public const double Lumbar = 9.5;

    /// <summary>Twelfth rib to the seventh neck vertebra.</summary>
    public const double Thorax = 13.5;

    /// <summary>Seventh neck vertebra to the base of the skull.</summary>
    public const double Neck = 5.6;

    /// <summary>The neck leans forward so many degrees when standing at ease.</summary>
    public const double NeckLean = 6;

    /// <summary>The shoulder lies so far below the seventh neck vertebra.</summary>
    public const double ShoulderDrop = 4.0;

    public const double Thigh = 24.5;

    public const double Shank = 24.6;

    /// <summary>Ankle above the sole.</summary>
    public const double AnkleHeight = 3.9;

    /// <summary>Heel behind the ankle.</summary>
    public const double Heel = 4.2;

    /// <summary>Ball of the foot ahead of the ankle.</summary>
    public const double Ball = 7.0;

    /// <summary>Toe ahead of the ankle.</summary>
    public const double Toe = 11.0;

    public const double UpperArm = 18.6;

    public const double Forearm = 14.6;

    public const double Hand = 10.8;

    /// <summary>From the wrist to where the hand holds.</summary>
    public const double Grip = Hand * 0.55;
}
