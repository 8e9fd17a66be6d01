using System.Globalization;

namespace HamstringGuide.Web.Guides;

/// <summary>Dates as people say them.</summary>
public static class Dates
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>Such as "Saturday 5 December".</summary>
    public static string InWords(DateOnly date) => date.ToString("dddd d MMMM", English);

    /// <summary>Such as "2026-10-24", for programs.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", English);

    /// <summary>Such as "24 October 2026".</summary>
    public static string WithYear(DateOnly date) => date.ToString("d MMMM yyyy", English);
}
