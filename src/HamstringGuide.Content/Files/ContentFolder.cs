using System.Text;

namespace HamstringGuide.Content.Files;

/// <summary>The content folder: opens its files, each once.</summary>
internal sealed class ContentFolder(string path, Reading reading)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Opens one file. One that is missing or can't be read is a problem, and then has no text.</summary>
    public ContentFile Open(string name)
    {
        var file = new ContentFile(name, reading);

        try
        {
            return file with { Text = File.ReadAllText(Path.Combine(path, name), Utf8) };
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            file.LostEntry(1, "this file is missing");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            file.LostEntry(1, $"this file can't be read as UTF-8 text: {problem.Message}");
        }

        return file;
    }

    /// <summary>Reports a file that other files ask for.</summary>
    public void Missing(string name, string message) => new ContentFile(name, reading).Problem(1, message);

    /// <summary>Opens all files of a folder whose names end so, by name.</summary>
    /// <param name="required">Whether it is a problem when there is none.</param>
    public IReadOnlyList<ContentFile> OpenAll(string folder, string ending, bool required)
    {
        var directory = new DirectoryInfo(Path.Combine(path, folder));
        string[] names = directory.Exists
            ? [.. directory.EnumerateFiles("*" + ending).Select(f => f.Name).Order(StringComparer.Ordinal)]
            : [];

        if (required && names.Length == 0)
        {
            new ContentFile(folder, reading).LostEntry(1, $"this folder is missing, or has no file that ends in {ending}");
        }

        return [.. names.Select(n => Open($"{folder}/{n}"))];
    }
}
