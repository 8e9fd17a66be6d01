using System.Text;

namespace HamstringGuide.Content.Files;

/// <summary>The content folder: opens its files, each once.</summary>
internal sealed class ContentFolder(string path, Reading reading)
{
    // Several times what our largest files have. What has more is there by mistake, and would take long to read.
    private const int MostBytesOfText = 100_000;
    private const int MostBytesOfData = 2_000_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>Opens one file. One that is missing or can't be read is a problem, and then has no text.</summary>
    public ContentFile Open(string name)
    {
        var file = new ContentFile(name, reading);

        try
        {
            return file with { Text = Text(file) };
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            file.LostEntry(1, "this file is missing");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            file.LostEntry(1, $"this file can't be read: {problem.Message}");
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

    /// <summary>The file's text; null when it is too large or not UTF-8, which is reported.</summary>
    private string? Text(ContentFile file)
    {
        using var stream = File.OpenRead(Path.Combine(path, file.Name));

        var most = file.Name.EndsWith(".md", StringComparison.Ordinal) ? MostBytesOfText : MostBytesOfData;

        if (stream.Length > most)
        {
            file.LostEntry(1, $"this file has {stream.Length} bytes; {most} are the most");
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var start = bytes.AsSpan().StartsWith(Utf8.Preamble) ? Utf8.Preamble.Length : 0;

        try
        {
            return Utf8.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException problem)
        {
            var line = bytes.AsSpan(0, start + problem.Index).Count((byte)'\n') + 1;
            file.LostEntry(line, "this file is not UTF-8 text; the first character that is not stands here");
            return null;
        }
    }
}
