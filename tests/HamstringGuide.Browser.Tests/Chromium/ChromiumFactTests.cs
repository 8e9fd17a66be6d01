namespace HamstringGuide.Browser.Tests.Chromium;

public sealed class ChromiumFactTests
{
    /// <summary>By the environment that this runs in: with Chromium the tests run, and without it they are skipped, but for the build server.</summary>
    [Fact]
    public void ChromiumFact_IsSkippedOnlyWithoutChromium()
    {
        var mustRun = InstalledChromium.IsInstalled || Environment.GetEnvironmentVariable("CI") == "true";

        Assert.Equal(mustRun ? null : "The browser tests need Chromium. Install it with: apt-get install --no-install-recommends chromium-headless-shell", new ChromiumFactAttribute().Skip);
        Assert.Equal(mustRun ? null : new ChromiumFactAttribute().Skip, new ChromiumTheoryAttribute().Skip);
    }
}
