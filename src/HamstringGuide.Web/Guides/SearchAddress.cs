namespace HamstringGuide.Web.Guides;

/// <summary>Addresses of searches.</summary>
public static class SearchAddress
{
    public static string Of(string text) => $"/search?q={Uri.EscapeDataString(text)}";
}
