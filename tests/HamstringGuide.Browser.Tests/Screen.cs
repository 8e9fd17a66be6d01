namespace HamstringGuide.Browser.Tests;

/// <summary>What a visitor looks at.</summary>
/// <param name="Width">In CSS pixels.</param>
public sealed record Screen(int Width, ColorScheme Scheme = ColorScheme.Light)
{
    public static readonly Screen Phone = new(360);

    public static readonly Screen Desk = new(1280);

    public bool IsPhone => Width < 600;

    public int Height => IsPhone ? 780 : 800;

    public override string ToString() => $"{Width} px, {(Scheme == ColorScheme.Dark ? "dark" : "light")}";
}
