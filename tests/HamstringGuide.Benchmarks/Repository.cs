namespace HamstringGuide.Benchmarks;

/// <summary>The checkout that the benchmarks run from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);

        while (!File.Exists(Path.Combine(directory.FullName, "HamstringGuide.sln")))
        {
            directory = directory.Parent ?? throw new DirectoryNotFoundException("HamstringGuide.sln");
        }

        return directory.FullName;
    }
}
