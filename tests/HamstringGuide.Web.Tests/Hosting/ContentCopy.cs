using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests.Hosting;

/// <summary>A copy of the real content that a test may change.</summary>
public static class ContentCopy
{
    public static string Real => Path.Combine(Repository.Root, "content");

    /// <summary>Copies the real content, without its releases, into a folder.</summary>
    public static string Make(string folder)
    {
        var copy = Path.Combine(folder, "content");

        foreach (var file in Directory.EnumerateFiles(Real, "*", SearchOption.AllDirectories))
        {
            if (Path.GetExtension(file) != ".json")
            {
                var target = Path.Combine(copy, Path.GetRelativePath(Real, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        return copy;
    }

    /// <summary>Replaces a text that must be there.</summary>
    public static void Replace(string content, string file, string text, string by)
    {
        var path = Path.Combine(content, file);
        var before = File.ReadAllText(path);
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(path, before.Replace(text, by, StringComparison.Ordinal));
    }
}
