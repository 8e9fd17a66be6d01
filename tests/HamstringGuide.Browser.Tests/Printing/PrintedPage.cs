using System.Text;
using System.Text.RegularExpressions;

namespace HamstringGuide.Browser.Tests.Printing;

/// <summary>What the browser makes of a page for the printer.</summary>
public static partial class PrintedPage
{
    /// <param name="format">Such as A4 or Letter.</param>
    /// <returns>How many sides of paper it takes.</returns>
    public static async Task<int> SidesAsync(this IPage page, string format)
    {
        var document = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = format }));
        return Sides().Count(document);
    }

    /// <summary>Each side is an object of its own, which is never compressed.</summary>
    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sides();
}
