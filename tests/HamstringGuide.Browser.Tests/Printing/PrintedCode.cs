using System.Diagnostics;

namespace HamstringGuide.Browser.Tests.Printing;

/// <summary>QR codes as a phone sees them: the printed page is drawn in grey, and what is found on it is read.</summary>
public static class PrintedCode
{
    private const string Missing = "Reading printed QR codes needs pdftoppm and zbarimg. Install them with: apt-get install --no-install-recommends poppler-utils zbar-tools";

    /// <summary>zbarimg, of 0: it ran and found nothing.</summary>
    private const int NothingFound = 4;

    /// <summary>As from several distances: nobody holds a phone still, and a camera tries again and again.</summary>
    private static readonly string[] DotsPerInch = ["150", "200", "250"];

    /// <summary>Null when the programs are there, or must be there.</summary>
    internal static string? Reason => Environment.GetEnvironmentVariable("CI") == "true" || (IsInstalled("pdftoppm") && IsInstalled("zbarimg")) ? null : Missing;

    /// <returns>What the codes of the first side hold, in no order.</returns>
    public static async Task<IReadOnlyList<string>> ReadAsync(byte[] pdf)
    {
        var folder = Directory.CreateTempSubdirectory("paper-");

        try
        {
            var (document, picture) = (Path.Combine(folder.FullName, "paper.pdf"), Path.Combine(folder.FullName, "side"));
            await File.WriteAllBytesAsync(document, pdf);
            var read = new SortedSet<string>(StringComparer.Ordinal);

            foreach (var dots in DotsPerInch)
            {
                await RunAsync("pdftoppm", "-r", dots, "-gray", "-png", "-f", "1", "-l", "1", "-singlefile", document, picture);
                var seen = await RunAsync("zbarimg", "--raw", "--quiet", "--set", "*.enable=0", "--set", "qrcode.enable=1", $"{picture}.png");
                read.UnionWith(seen.Split('\n', StringSplitOptions.RemoveEmptyEntries));
            }

            return [.. read];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var run = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new FileNotFoundException(Missing);
        var (said, wrong) = (run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        await run.WaitForExitAsync();
        return run.ExitCode is 0 or NothingFound ? await said : throw new InvalidOperationException($"{program} ended with {run.ExitCode}: {await wrong}");
    }

    private static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
