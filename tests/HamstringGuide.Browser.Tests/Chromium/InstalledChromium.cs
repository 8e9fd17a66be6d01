namespace HamstringGuide.Browser.Tests.Chromium;

/// <summary>The browser that the operating system brings; none is ever downloaded.</summary>
public static class InstalledChromium
{
    public const string Missing = "The browser tests need Chromium. Install it with: apt-get install --no-install-recommends chromium-headless-shell";

    /// <summary>The first draws pages without the windows around them, which takes a good part of the time of the second.</summary>
    private static readonly string[] Names = ["chromium-headless-shell", "chromium"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Null where none is installed.</summary>
    public static string? Program { get; } = Names
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public static bool IsInstalled => Program is not null;

    /// <exception cref="FileNotFoundException">None is installed; says what to install.</exception>
    public static Task<IBrowser> LaunchAsync(IPlaywright driver) => driver.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Program ?? throw new FileNotFoundException(Missing),
        Args = Arguments,
    });
}
