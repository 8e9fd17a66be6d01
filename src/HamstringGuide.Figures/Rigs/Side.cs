namespace HamstringGuide.Figures.Rigs;

/// <summary>The side of the body towards the viewer, or the other. The working leg is always near.</summary>
public enum Side
{
    Near = 0,
    Far = 1,
}
