namespace HamstringGuide.Figures.Svg;

/// <summary>Names for ids and classes, as short as there are: a to Z, then aa.</summary>
internal static class ShortName
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <param name="index">0 or more; each has a name of its own.</param>
    public static string Of(int index) => index < Letters.Length
        ? Letters[index].ToString()
        : Of((index / Letters.Length) - 1) + Letters[index % Letters.Length];
}
