namespace HamstringGuide.Figures.BodyMap;

/// <summary>What a shape of the body map is painted as; the site's stylesheet gives each its colour, for light, dark and print.</summary>
public enum MapPaint
{
    /// <summary>The body, in two tones; all of it is one outline.</summary>
    Skin,

    /// <summary>The shorts, in two tones.</summary>
    Shorts,

    /// <summary>A soft shadow on the body.</summary>
    Soft,

    /// <summary>A soft light on the body.</summary>
    Sheen,

    /// <summary>A fold or a furrow of the skin.</summary>
    Line,

    /// <summary>A fold or a seam of the shorts.</summary>
    Seam,

    /// <summary>The waistband.</summary>
    Band,

    /// <summary>A bone, seen faintly through the skin.</summary>
    Bone,

    /// <summary>A tendon, seen faintly through the skin.</summary>
    Tendon,
}
