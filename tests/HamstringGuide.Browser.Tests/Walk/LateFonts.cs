namespace HamstringGuide.Browser.Tests.Walk;

/// <summary>A slow line, where words are shown before the fonts have come.</summary>
public static class LateFonts
{
    private const string IsPainted = "() => performance.getEntriesByName('first-contentful-paint').length > 0";

    /// <summary>Keeps fonts back until something is painted, so that it is the same on each run.</summary>
    public static Task DelayFontsAsync(this IBrowserContext visitor) => visitor.RouteAsync("**/*.woff2", async route =>
    {
        await visitor.Pages[0].WaitForFunctionAsync(IsPainted);
        await route.ContinueAsync();
    });
}
