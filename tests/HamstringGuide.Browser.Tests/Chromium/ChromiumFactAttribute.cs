namespace HamstringGuide.Browser.Tests.Chromium;

/// <summary>
/// A test that needs Chromium. Without it the test is skipped, and says what to install; on a build server (<c>CI=true</c>) it
/// fails instead, so that nothing goes untried by accident.
/// </summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Reason;

    /// <summary>Null when the test is to be run.</summary>
    internal static string? Reason =>
        InstalledChromium.IsInstalled || Environment.GetEnvironmentVariable("CI") == "true" ? null : InstalledChromium.Missing;
}

/// <inheritdoc cref="ChromiumFactAttribute"/>
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = ChromiumFactAttribute.Reason;
}
