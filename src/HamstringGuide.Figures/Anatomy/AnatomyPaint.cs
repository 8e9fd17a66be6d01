namespace HamstringGuide.Figures.Anatomy;

/// <summary>What a shape of an anatomy drawing is; the site's stylesheet gives each its colours.</summary>
public enum AnatomyPaint
{
    /// <summary>The outline of the body, behind everything; shapes that are <see cref="AnatomyShape.Inside"/> end where it ends.</summary>
    Body,
    Bone,

    /// <summary>Bone that lies further away.</summary>
    BoneFar,

    /// <summary>An edge on a bone.</summary>
    Ridge,
    Cartilage,
    Tendon,

    /// <summary>The hamstring that is named first.</summary>
    MuscleOne,
    MuscleTwo,
    MuscleThree,
    MuscleFour,

    /// <summary>A muscle that is only there to show where it ends.</summary>
    MuscleFaint,
    Fibre,
    Nerve,
    Arrow,
    ArrowHead,
}
