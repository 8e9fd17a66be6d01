namespace HamstringGuide.Testing;

/// <summary>The checkout that the tests run from.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (!File.Exists(Path.Combine(folder.FullName, "HamstringGuide.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("HamstringGuide.sln");
        }

        return folder.FullName;
    }
}
