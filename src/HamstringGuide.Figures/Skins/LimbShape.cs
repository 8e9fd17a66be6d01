using System.Collections.Immutable;

namespace HamstringGuide.Figures.Skins;

/// <summary>What a body's skin is made of, from joint to joint.</summary>
public enum Chain
{
    /// <summary>Waist, hip, knee, ankle.</summary>
    Leg,

    /// <summary>Shoulder, elbow, wrist.</summary>
    Arm,
    Sleeve,

    /// <summary>Seventh neck vertebra, twelfth rib, waist, hip.</summary>
    Torso,
    Neck,
    FrontLeg,
    FrontArm,
    FrontSleeve,

    /// <summary>Half widths by the height above the hips, in percent; symmetric.</summary>
    FrontTorso,
}

/// <summary>Widths of a chain, where its outline is sampled, and how softly it bends.</summary>
/// <param name="Blend">Share of a bone on each side of a joint.</param>
public sealed record LimbShape(Chain Chain, WidthTable Widths, ImmutableArray<double> Samples, double Blend);
