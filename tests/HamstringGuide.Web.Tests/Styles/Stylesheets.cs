using HamstringGuide.Web.Styles;

namespace HamstringGuide.Web.Tests.Styles;

/// <summary>The stylesheets as they stand in the checkout.</summary>
public static class Stylesheets
{
    public static string Site { get; } = Path.Combine(Repository.Root, "src", "HamstringGuide.Web");

    private static readonly string Folder = Path.Combine(Site, "wwwroot", SiteStylesheet.Folder);

    /// <summary>All there are, below their folder.</summary>
    public static IEnumerable<string> All => Directory.EnumerateFiles(Folder, "*.css", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'));

    public static string Read(string part) => File.ReadAllText(Path.Combine(Folder, part));
}
