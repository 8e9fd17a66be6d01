using System.Globalization;

namespace HamstringGuide.Web.Tests.Security;

/// <summary>Skipped where a process may not have enough connections: both ends of each are in this one.</summary>
public sealed class ManyConnectionsFactAttribute : FactAttribute
{
    public const int Connections = 5_000;

    private const int Others = 1_000;
    private const string Limits = "/proc/self/limits";

    public ManyConnectionsFactAttribute()
    {
        var least = (2 * Connections) + Others;
        Skip = Descriptors() >= least ? null : $"{Connections} connections need {least} descriptors: set them with ulimit -n {least}.";
    }

    /// <summary>The runtime asks for as many as the hard limit allows.</summary>
    private static long Descriptors() =>
        File.Exists(Limits)
        && File.ReadLines(Limits).FirstOrDefault(line => line.StartsWith("Max open files", StringComparison.Ordinal)) is { } line
        && long.TryParse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], NumberStyles.None, CultureInfo.InvariantCulture, out var hard)
            ? hard
            : 0;
}
